import { StoredFileRow } from '@vorgang/documents';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/cluster.js';
import { QuarantineRow } from './quarantine/quarantine.row.js';
import { SubmissionMessageRow, SubmissionRow } from './submission/submission.row.js';

describe('the tables of intake and documents', () => {
  it('are what the row classes say', async () => {
    const database = await createTestDatabase();
    const source = await new DataSource({
      type: 'postgres',
      url: database.owner,
      entities: [StoredFileRow, SubmissionRow, SubmissionMessageRow, QuarantineRow],
    }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    await database.drop();
    expect(upQueries.map((q) => q.query)).toEqual([]);
  });
});
