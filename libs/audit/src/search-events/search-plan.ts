import type { LocalDate } from '@vorgang/platform';
import { addDays, startOfLocalDay } from '@vorgang/platform';

/** A search with names and numbers resolved to ids. */
export interface Sought {
  readonly caseId?: string;
  readonly actorIds?: readonly string[];
  /** The name of a job, since all jobs share one id. */
  readonly actorName?: string;
  readonly kinds?: readonly string[];
  readonly requestId?: string;
  readonly actorKind?: string;
  /** A role that the actor has today. */
  readonly role?: string;
  /** The service of the event's case. */
  readonly service?: string;
  readonly teamId?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** The filter that leads. Its index is read in order, and the others are checked on its rows. */
export type Lead = 'request' | 'case' | 'actor' | 'kind' | 'time';

/** A place in the trail: microseconds since 1970, and the sequence number. */
export interface Place {
  readonly micros: string;
  readonly seq: string;
}

const at = (micros: string) => `(timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond')`;

/** Writes the statements of a search, which share their parameters. */
export class SearchPlan {
  readonly parameters: unknown[] = [];
  readonly #range: string;

  constructor(
    readonly lead: Lead,
    private readonly sought: Sought,
    private readonly after: Place | null,
  ) {
    const { from, to } = sought;
    const conditions = [
      ...(from ? [`e.occurred_at >= ${this.value(startOfLocalDay(from).toISOString())}::timestamptz`] : []),
      ...(to ? [`e.occurred_at < ${this.value(startOfLocalDay(addDays(to, 1)).toISOString())}::timestamptz`] : []),
      ...(after ? [`(e.occurred_at, e.seq) < (${at(this.value(after.micros))}, ${this.value(after.seq)}::bigint)`] : []),
    ];
    this.#range = conditions.map((condition) => ` and ${condition}`).join('');
  }

  value(v: unknown): string {
    return `$${this.parameters.push(v)}`;
  }

  /**
   * The newest `limit` events of the lead. Each branch is one range of one index (event_by_case, event_by_actor, event_by_kind,
   * event_by_request, event_by_time), which is read backwards up to the limit.
   */
  leading(limit: number): string {
    const branch = (condition: string) =>
      `(select e.seq, e.occurred_at, e.kind, e.actor_kind, e.actor_id, e.actor_name, e.case_id, e.request_id from event e
        where ${condition}${this.#range} order by e.occurred_at desc, e.seq desc limit ${limit})`;
    return `(select * from (${this.branches().map(branch).join(' union all ')}) b order by occurred_at desc, seq desc limit ${limit})`;
  }

  /** The conditions besides the lead; empty where there are none. */
  others(alias: string): string {
    const { caseId, actorIds, actorName, kinds, requestId, actorKind, role, service, teamId } = this.sought;
    return [
      ...(this.lead !== 'request' && requestId ? [`${alias}.request_id = ${this.value(requestId)}`] : []),
      ...(actorKind ? [`${alias}.actor_kind = ${this.value(actorKind)}`] : []),
      ...(role
        ? [
            `${alias}.actor_kind = 'staff' and ${alias}.actor_id in (select p.id::text from staff p where ${this.value(role)} = any(p.roles))`,
          ]
        : []),
      ...(service ? [`exists (select from case_file cs where cs.id = ${alias}.case_id and cs.service_key = ${this.value(service)})`] : []),
      ...(teamId ? [`exists (select from case_file ct where ct.id = ${alias}.case_id and ct.team_id = ${this.value(teamId)})`] : []),
      ...(this.lead !== 'case' && caseId ? [`${alias}.case_id = ${this.value(caseId)}`] : []),
      ...(this.lead !== 'actor' && actorIds ? [`${alias}.actor_id = any(${this.value(actorIds)})`] : []),
      ...(actorName ? [`${alias}.actor_name = ${this.value(actorName)}`] : []),
      ...(this.lead !== 'kind' && kinds ? [`${alias}.kind = any(${this.value(kinds)})`] : []),
    ].join(' and ');
  }

  private branches(): string[] {
    switch (this.lead) {
      case 'request':
        return [`e.request_id = ${this.value(this.sought.requestId)}`];
      case 'case':
        return [`e.case_id = ${this.value(this.sought.caseId)}`];
      case 'actor':
        return (this.sought.actorIds ?? []).map((id) => `e.actor_id = ${this.value(id)}`);
      case 'kind':
        return (this.sought.kinds ?? []).map((kind) => `e.kind = ${this.value(kind)}`);
      case 'time':
        return ['true'];
    }
  }
}
