import { caseDataSql, caseStream } from '@vorgang/cases';
import type { DataSource } from 'typeorm';
import { nobody } from '../xes-own.js';

/** A case with all of its events, as the export needs them, without personal parts. */
export interface RecordedTrace {
  readonly id: string;
  readonly caseNumber: string;
  readonly externalReference: string | null;
  readonly serviceKey: string;
  readonly serviceVersion: number;
  readonly team: string | null;
  readonly channel: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly receivedAt: Date;
  readonly dueOn: string | null;
  readonly firstClosedAt: Date | null;
  readonly events: readonly RecordedStep[];
}

export interface RecordedStep {
  readonly kind: string;
  readonly actorKind: string;
  /** Null where a replayed log names nobody. */
  readonly actorName: string | null;
  readonly occurredAt: Date;
  /** The name of a recorded check in event logs. */
  readonly activity: string | null;
}

interface StepRow extends RecordedStep {
  readonly streamId: string;
}

/**
 * All cases in the order of receipt (their ids grow with time), each with its events. It reads by the primary key, a batch at a
 * time, so it needs no long snapshot and only a batch of memory.
 */
export async function* readTraces(source: DataSource, batch: number): AsyncGenerator<RecordedTrace> {
  const [account]: { id: string }[] = await source.query('select id from staff where user_name = $1', [nobody]);
  const nameless = account?.id ?? null;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const cases: Omit<RecordedTrace, 'events'>[] = await source.query(
      `select c.id, c.case_number as "caseNumber", c.external_reference as "externalReference", c.service_key as "serviceKey",
              c.service_version as "serviceVersion", t.key as team, c.channel, c.status, c.outcome, c.received_at as "receivedAt",
              c.due_on::text as "dueOn", f.first_closed_at as "firstClosedAt"
       from case_file c left join case_fact f on f.case_id = c.id left join team t on t.id = c.team_id
       where c.id > $1 order by c.id limit $2`,
      [after, batch],
    );
    // served by event_by_stream
    const steps: StepRow[] = await source.query(
      `select e.stream_id as "streamId", e.kind, e.actor_kind as "actorKind", case when e.actor_id is distinct from $2 then e.actor_name end as "actorName",
              e.occurred_at as "occurredAt", case when e.kind = 'case.check-recorded' then ${caseDataSql('e', 'case.check-recorded')} ->> 'activity' end as activity
       from event e where e.stream_kind = '${caseStream}' and e.stream_id = any($1) order by e.stream_id, e.position`,
      [cases.map((kase) => kase.id), nameless],
    );
    const byCase = Map.groupBy(steps, (step) => step.streamId);
    for (const kase of cases) yield { ...kase, events: byCase.get(kase.id) ?? [] };
    const last = cases.at(-1);
    if (!last || cases.length < batch) return;
    after = last.id;
  }
}
