import { deleteInBatches } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/cluster.js';

describe('what has gathered', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    source = await new DataSource({ type: 'postgres', url: database.owner }).initialize();
    await source.query(`
      create table thing (n integer primary key); create table deletion (rows integer);
      create function note() returns trigger language plpgsql as $$ begin insert into deletion select count(*) from gone; return null; end $$;
      create trigger noted after delete on thing referencing old table as gone for each statement execute function note();
      insert into thing select generate_series(1, 30)`);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('is deleted some at a time, until nothing is left that is meant', async () => {
    expect(await deleteInBatches(source.manager, 'thing', 'n <= $1', [25], 10)).toBe(25);
    expect(await source.query('select rows from deletion')).toEqual([{ rows: 10 }, { rows: 10 }, { rows: 5 }]);
    expect(await source.query('select count(*)::integer as n from thing')).toEqual([{ n: 5 }]);
    expect(await deleteInBatches(source.manager, 'thing', 'n <= $1', [25], 10)).toBe(0);
  });
});
