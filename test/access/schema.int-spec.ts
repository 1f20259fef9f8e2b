import { ApiKeyRow, CompetenceRow, RateLimitRow, RightsRequestRow, SessionRow, StaffRow, TeamMemberRow, TeamRow } from '@vorgang/access';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../support/cluster.js';

describe('the tables of staff and access', () => {
  it('are what the row classes say', async () => {
    const database = await createTestDatabase();
    const entities = [ApiKeyRow, CompetenceRow, RateLimitRow, RightsRequestRow, SessionRow, StaffRow, TeamMemberRow, TeamRow];
    const source = await new DataSource({ type: 'postgres', url: database.owner, entities }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map((q) => q.query)).toEqual([]);
    await source.destroy();
    await database.drop();
  });
});
