import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/cluster.js';
import { icao, icaoExtended } from './search-form.data.js';
import { searchForm } from './search-form.js';

describe('the search form in the database', () => {
  let database: TestDatabase;
  let app: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    app = await new DataSource({ type: 'postgres', url: database.app }).initialize();
  });
  afterAll(async () => {
    await app.destroy();
    await database.drop();
  });

  it('is that of the programs, for every letter and sequence of the standard and for what it does not list', async () => {
    const letters = [...icao, ...icaoExtended].flatMap(([, alone, sequences = []]) => [...alone, ...sequences]);
    const texts = [...letters, ...letters.map((one) => one.normalize('NFD')), 'Həsənəliyev & Söhne', 'x\u0303', 'Дюрен', 'ﬁ', ''].map(
      (one) => `a${one}Z`,
    );
    const rows: { text: string; form: string }[] = await app.query('select text, search_form(text) as form from unnest($1::text[]) text', [
      texts,
    ]);
    expect(rows.filter(({ text, form }) => form !== searchForm(text))).toEqual([]);
    expect(rows).toHaveLength(texts.length);
    expect(letters.length).toBeGreaterThan(590);
  });
});
