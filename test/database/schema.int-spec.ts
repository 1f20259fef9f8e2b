import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../support/app.js';

describe('the schema', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('is what the entities say: TypeORM would change nothing', async () => {
    const entities = app.app.get(DataSource).options.entities;
    const owner = new DataSource({ type: 'postgres', url: app.database.owner, entities, migrationsTableName: 'migration' });
    await owner.initialize();
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map((query) => query.query)).toEqual([]);
      // A check that looked at nothing would pass too.
      expect(owner.entityMetadatas.length).toBeGreaterThan(15);
    } finally {
      await owner.destroy();
    }
  });

  it('has an entity for every table', async () => {
    const source = app.app.get(DataSource);
    const tables: { name: string }[] = await source.query(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration'`,
    );
    const known = new Set(source.entityMetadatas.map((metadata) => metadata.tableName));
    const owner = new DataSource({ type: 'postgres', url: app.database.owner });
    await owner.initialize();
    const all: { name: string }[] = await owner.query(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
    );
    await owner.destroy();
    expect(all.map((table) => table.name).filter((name) => !known.has(name))).toEqual([]);
    expect(tables.length).toBeGreaterThan(0);
  });

  it('lets the serving role neither change events nor the schema', async () => {
    const serving = new DataSource({ type: 'postgres', url: app.database.app });
    await serving.initialize();
    try {
      for (const forbidden of [
        `update event set kind = 'x'`,
        'delete from event',
        'truncate event',
        `update event_personal set salt = 'x'`,
        'delete from event_personal',
        'alter table event add column x text',
        'drop table event',
        'create table mine (x text)',
        `delete from case_file`,
        'delete from case_fact',
      ]) {
        await expect(serving.query(forbidden)).rejects.toThrow(/permission denied|must be owner/);
      }
    } finally {
      await serving.destroy();
    }
  });
});
