import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/cluster.js';
import { SettableClock, StatedClock, SystemClock } from './clock.js';
import { runInContext } from './context.js';
import { UnitOfWork } from './database/unit-of-work.js';

describe('the time of one change', () => {
  let database: TestDatabase;
  let source: DataSource;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource({ type: 'postgres', url: database.app }).initialize();
    unitOfWork = new UnitOfWork(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('is the instant of the first reading, however often it is read and however long the change takes', async () => {
    const clock = new SystemClock();
    const readings = await unitOfWork.run(async () => {
      const first = clock.nowIso();
      await wait(5);
      const nested = await unitOfWork.run(async () => clock.nowIso());
      return [first, nested, clock.now().toISOString()];
    });
    expect(new Set(readings).size).toBe(1);
    await wait(2);
    expect(await unitOfWork.run(async () => clock.nowIso())).not.toBe(readings[0]);
  });

  it('is not read before somebody asks for it: a unit that waited for a lock acts after the one that had it', async () => {
    const clock = new SettableClock('2026-03-02T09:00:00Z');
    const at = await unitOfWork.run(async () => {
      clock.advance(1000);
      return clock.nowIso();
    });
    expect(at).toBe('2026-03-02T09:00:01.000Z');
  });

  it('is another one for what has a transaction of its own', async () => {
    const clock = new SettableClock('2026-03-02T09:00:00Z', 1);
    const [outer, apart, again] = await unitOfWork.run(async () => [
      clock.nowIso(),
      await unitOfWork.runSeparately(async () => clock.nowIso()),
      clock.nowIso(),
    ]);
    expect([outer, apart, again]).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.001Z', '2026-03-02T09:00:00.000Z']);
  });

  it('is taken anew when the database asks for the whole change again', async () => {
    const clock = new SettableClock('2026-03-02T09:00:00Z', 1);
    const read: string[] = [];
    await unitOfWork.run(async (manager) => {
      read.push(clock.nowIso());
      if (read.length === 1) await manager.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    });
    expect(read).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.001Z']);
  });

  it('cannot be changed by those who read it', async () => {
    const clock = new SystemClock();
    await unitOfWork.run(async () => {
      const told = clock.now();
      const said = told.toISOString();
      told.setUTCFullYear(1999);
      expect(clock.nowIso()).toBe(said);
    });
  });

  it('is what the request stated, in a replay', async () => {
    const clock = new StatedClock();
    const statedTime = new Date('2011-10-01T12:00:00Z');
    const at = await runInContext({ requestId: 'r', locale: 'de', statedTime }, () => unitOfWork.run(async () => clock.now()));
    expect(at).toEqual(statedTime);
  });
});

describe('a clock outside of any change', () => {
  it('is read anew each time', () => {
    const clock = new SettableClock('2026-03-02T09:00:00Z', 1);
    expect([clock.nowIso(), clock.nowIso()]).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.001Z']);
    expect(clock.ahead.toISOString()).toBe('2026-03-02T09:00:00.002Z');
  });
});
