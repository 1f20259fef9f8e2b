import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, CommandGate, EventRecorder, HealthChecks, JobRegistry, KeyedCommand, localDateOf, UnitOfWork } from '@vorgang/platform';
import { Crews } from './crews.js';
import { stuckReasonSql } from './stuck.sql.js';
import type { StuckReason } from './why-stuck.js';
import { stuckCasesFound, stuckCasesFreed } from './stuck.events.js';

/** What the night found, by team: the cases that nobody goes on with, and those that somebody can go on with again. */

const task = 'cases:find-stuck';
/** At most so many are kept and reported; the queue has them all. */
const most = 20_000;

/** A case that nobody goes on with. */
export interface StuckCase {
  readonly caseId: string;
  readonly teamId: string;
  readonly serviceKey: string;
  readonly because: StuckReason;
}

/** Finds the cases that nobody goes on with: for the nightly run, for `verify`, and for notifications. */
@Injectable()
export class StuckCases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly crews: Crews,
    private readonly clock: Clock,
  ) {}

  /** The stuck cases of now; it reads only the open work. */
  async now(): Promise<readonly StuckCase[]> {
    const parameters: unknown[] = [];
    const because = stuckReasonSql(await this.crews.of(null), localDateOf(this.clock.now()), (v) => `$${parameters.push(v)}`);
    return this.unitOfWork.manager.query(
      `select s.case_id as "caseId", s.team_id as "teamId", s.service_key as "serviceKey", s.because
       from (select w.case_id, w.team_id, w.service_key, ${because} as because from work_item w) s
       where s.because is not null order by s.case_id limit ${most}`,
      parameters,
    );
  }
}

/** Keeps and records which cases nobody goes on with, and which somebody can go on with again. */
export class FindStuck extends KeyedCommand<void> {
  readonly commandKey = 'find-stuck';
}

@CommandHandler(FindStuck)
export class FindStuckHandler implements ICommandHandler<FindStuck> {
  constructor(
    private readonly stuck: StuckCases,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  async execute(): Promise<void> {
    const now = await this.stuck.now();
    const found = await this.keep(now);
    const freed = await this.forget(now);
    for (const [teamId, ofTeam] of Map.groupBy(now, (one) => one.teamId)) {
      const newly = ofTeam.filter((one) => found.has(one.caseId));
      if (newly.length === 0) continue;
      const kinds = [...Map.groupBy(ofTeam, ({ because, serviceKey }) => `${because} ${serviceKey}`).values()];
      const reasons = kinds.flatMap((some) =>
        some[0] ? [{ because: some[0].because, serviceKey: some[0].serviceKey, count: some.length }] : [],
      );
      await this.recorder.append({ kind: 'stuck-cases', id: teamId }, [
        stuckCasesFound.of({ teamId, count: ofTeam.length, newly: newly.length, reasons }),
      ]);
    }
    for (const [teamId, count] of freed) {
      await this.recorder.append({ kind: 'stuck-cases', id: teamId }, [stuckCasesFreed.of({ teamId, count })]);
    }
  }

  /** @returns those that are new, or stuck for another reason */
  private async keep(now: readonly StuckCase[]): Promise<ReadonlySet<string>> {
    const rows: { case_id: string }[] = await this.unitOfWork.manager.query(
      `with known as (
         insert into stuck_case (case_id, because, since)
         select n."caseId", n.because, $2 from jsonb_to_recordset($1::jsonb) as n("caseId" uuid, because text)
         on conflict (case_id) do update set because = excluded.because, since = excluded.since where stuck_case.because <> excluded.because
         returning case_id)
       select case_id from known`,
      [JSON.stringify(now), this.clock.now()],
    );
    return new Set(rows.map((row) => row.case_id));
  }

  /** @returns how many cases somebody can go on with again, by team */
  private async forget(now: readonly StuckCase[]): Promise<readonly (readonly [string, number])[]> {
    const rows: { team_id: string; n: number }[] = await this.unitOfWork.manager.query(
      `with gone as (delete from stuck_case where case_id <> all($1::uuid[]) returning case_id)
       select c.team_id, count(*)::int as n from gone g join case_file c on c.id = g.case_id group by 1 order by 1`,
      [now.map((one) => one.caseId)],
    );
    return rows.map((row) => [row.team_id, row.n]);
  }
}

/** Finds, keeps and reports once a night, before the morning's messages, what nobody goes on with. */
@Injectable()
export class FindStuckJob {
  constructor(jobs: JobRegistry, gate: CommandGate, checks: HealthChecks, stuck: StuckCases, unitOfWork: UnitOfWork) {
    jobs.register({ rules: [], tasks: { [task]: () => gate.send(new FindStuck()) }, cron: [`17 4 * * * ${task} ?fill=20h&queue=${task}`] });
    checks.register({
      key: 'stuck-cases',
      check: async () => {
        const { length: count } = await stuck.now();
        // A case that the night has not seen yet has no beginning.
        const rows: { oldest: Date | null }[] =
          count > 0 ? await unitOfWork.manager.query('select min(since) as oldest from stuck_case') : [];
        return { state: count > 0 ? 'watch' : 'good', values: { count, since: rows[0]?.oldest?.toISOString() ?? null } };
      },
    });
  }
}
