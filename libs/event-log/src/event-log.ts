import { Injectable } from '@nestjs/common';
import {
  attemptRefused,
  canonicalJson,
  Clock,
  currentActor,
  currentContext,
  EventKinds,
  EventRecorder,
  newId,
  randomToken,
  Refusal,
  sha256,
  UnitOfWork,
  violatedConstraint,
  type Actor,
  type NewEvent,
  type StreamRef,
} from '@vorgang/platform';
import { actorOf } from './recorded-actor.js';

/** An event as it was recorded. */
export interface RecordedEvent extends Omit<NewEvent, 'actor'> {
  readonly seq: string;
  readonly id: string;
  readonly stream: StreamRef & { readonly position: number };
  readonly caseId: string | null;
  readonly actor: Actor;
  readonly requestId: string;
  readonly causedBy: string | null;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  /** True where a personal part was erased. */
  readonly erased: boolean;
}

/** One event, ready to be written, for rooms that write it in their own statement. */
export interface PreparedEvent {
  readonly id: string;
  readonly stream_kind: string;
  readonly stream_id: string;
  readonly position: number;
  readonly kind: string;
  readonly version: number;
  readonly case_id: string | null;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly on_behalf_of_id: string | null;
  readonly on_behalf_of_name: string | null;
  readonly request_id: string;
  readonly caused_by: string | null;
  readonly occurred_at: string;
  readonly data: unknown;
  readonly personal_hash: string | null;
  readonly salt: string | null;
  readonly personal: unknown;
}

/** The commitment to a personal part, for `event.personal_hash`. */
export function personalHash(salt: string, personal: unknown): string {
  return sha256(`${salt}\n${canonicalJson(personal)}`);
}

/**
 * The SQL that writes prepared events, as the body of two common table expressions; `$n` is their JSON array. `append` uses it,
 * and so do the hot paths that write events and rows in one statement, so that they cannot drift apart.
 */
export function insertEventsSql(parameter: string, condition = ''): string {
  const columns = `id uuid, stream_kind text, stream_id uuid, position integer, kind text, version smallint, case_id uuid,
      actor_kind text, actor_id text, actor_name text, on_behalf_of_id text, on_behalf_of_name text, request_id text, caused_by uuid, occurred_at timestamptz,
      data jsonb, personal_hash text, salt text, personal jsonb`;
  return `event_in as (
      select * from jsonb_to_recordset(${parameter}::jsonb) as e(${columns}) ${condition}
    ),
    event_out as (
      insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, on_behalf_of_id, on_behalf_of_name,
                         request_id, caused_by, occurred_at, data, personal_hash)
      select id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, on_behalf_of_id, on_behalf_of_name,
             request_id, caused_by, occurred_at, data, personal_hash
      from event_in order by position
      returning id
    ),
    personal_out as (
      insert into event_personal (event_id, salt, data)
      select id, salt, personal from event_in where personal_hash is not null
    )`;
}

interface Row {
  seq: string;
  id: string;
  stream_kind: string;
  stream_id: string;
  position: number;
  kind: string;
  version: number;
  case_id: string | null;
  actor_kind: Actor['kind'];
  actor_id: string;
  actor_name: string;
  on_behalf_of_id: string | null;
  on_behalf_of_name: string | null;
  request_id: string;
  caused_by: string | null;
  occurred_at: Date;
  recorded_at: Date;
  data: Record<string, unknown>;
  personal_hash: string | null;
  personal: Record<string, unknown> | null;
}

/** Appends to the log, and reads it by stream. Everything that people see is derived from it. */
@Injectable()
export class EventLog extends EventRecorder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    readonly kinds: EventKinds,
  ) {
    super();
  }

  /** Gives events their ids, actors, times and commitments; positions follow `afterPosition`. */
  prepare(stream: StreamRef, events: readonly NewEvent[], afterPosition: number, caseId: string | null): PreparedEvent[] {
    const context = currentContext();
    const actor = currentActor();
    const occurredAt = this.clock.nowIso();
    return events.map((event, index) => {
      this.kinds.mustBeCurrent(event);
      const author = event.actor ?? actor;
      const behalf = author.kind === 'staff' ? author.onBehalfOf : undefined;
      const salt = event.personal ? randomToken(16) : null;
      return {
        id: newId(),
        stream_kind: stream.kind,
        stream_id: stream.id,
        position: afterPosition + index + 1,
        kind: event.kind,
        version: event.version,
        case_id: caseId,
        actor_kind: author.kind,
        actor_id: author.id,
        actor_name: author.name,
        on_behalf_of_id: behalf?.id ?? null,
        on_behalf_of_name: behalf?.name ?? null,
        request_id: context?.requestId ?? 'none',
        caused_by: context?.causedBy ?? null,
        occurred_at: occurredAt,
        data: event.data,
        personal_hash: event.personal && salt ? personalHash(salt, event.personal) : null,
        salt,
        personal: event.personal ?? null,
      };
    });
  }

  async append(
    stream: StreamRef,
    events: readonly NewEvent[],
    options: { readonly expectedPosition?: number; readonly caseId?: string | null } = {},
  ): Promise<void> {
    if (events.length === 0) return;
    const after = options.expectedPosition ?? (await this.lastPosition(stream));
    const prepared = this.prepare(stream, events, after, options.caseId ?? null);
    try {
      await this.unitOfWork.manager.query(`with ${insertEventsSql('$1')} select count(*) from event_out`, [JSON.stringify(prepared)]);
    } catch (error) {
      if (violatedConstraint(error) === 'event_by_stream') {
        throw new Refusal('conflict', 'event-log.changed-meanwhile', 'somebody else wrote to this meanwhile; load it again');
      }
      throw error;
    }
  }

  async recordRefusal(attempt: { readonly command: string; readonly code: string; readonly caseId: string | null }): Promise<void> {
    await this.unitOfWork.runSeparately(() =>
      this.append({ kind: 'attempt', id: newId() }, [attemptRefused.of({ command: attempt.command, code: attempt.code })], {
        expectedPosition: 0,
        caseId: attempt.caseId,
      }),
    );
  }

  /** One event by its id. */
  async one(id: string): Promise<RecordedEvent | undefined> {
    // served by event_by_id
    const rows: Row[] = await this.unitOfWork.manager.query(
      'select e.*, p.data as personal from event e left join event_personal p on p.event_id = e.id where e.id = $1',
      [id],
    );
    return rows[0] ? this.toEvent(rows[0]) : undefined;
  }

  /**
   * The events of a stream in order, lifted to the newest version of their kind.
   * @param kinds only these; all where it is not given
   */
  async read(stream: StreamRef, afterPosition = 0, kinds: readonly string[] | null = null): Promise<RecordedEvent[]> {
    // served by event_by_stream
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select e.*, p.data as personal from event e left join event_personal p on p.event_id = e.id
       where e.stream_kind = $1 and e.stream_id = $2 and e.position > $3 and ($4::text[] is null or e.kind = any ($4)) order by e.position`,
      [stream.kind, stream.id, afterPosition, kinds],
    );
    return rows.map((row) => this.toEvent(row));
  }

  /** Everything that was recorded about a case, in the order of recording: its own events and others'. */
  async readByCase(caseId: string): Promise<RecordedEvent[]> {
    // served by event_by_case
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select e.*, p.data as personal from event e left join event_personal p on p.event_id = e.id
       where e.case_id = $1 order by e.seq`,
      [caseId],
    );
    return rows.map((row) => this.toEvent(row));
  }

  /** Rows of `event` (with `personal` joined) as events; for queries of other rooms over the log. */
  toEvent(row: unknown): RecordedEvent {
    const r = row as Row;
    const actor = actorOf(r);
    return this.kinds.lift({
      seq: r.seq,
      id: r.id,
      stream: { kind: r.stream_kind, id: r.stream_id, position: r.position },
      kind: r.kind,
      version: r.version,
      caseId: r.case_id,
      actor,
      requestId: r.request_id,
      causedBy: r.caused_by,
      occurredAt: r.occurred_at,
      recordedAt: r.recorded_at,
      data: r.data,
      ...(r.personal ? { personal: r.personal } : {}),
      erased: r.personal_hash !== null && !r.personal,
    });
  }

  private async lastPosition(stream: StreamRef): Promise<number> {
    const rows: { position: number | null }[] = await this.unitOfWork.manager.query(
      'select max(position) as position from event where stream_kind = $1 and stream_id = $2',
      [stream.kind, stream.id],
    );
    return rows[0]?.position ?? 0;
  }
}
