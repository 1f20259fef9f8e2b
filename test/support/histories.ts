import { caseEvents, fold, rowsOf, type WholeCase, type CaseEvent, type Channel, type RecordedCaseEvent } from '@vorgang/cases';
import { addDays, EventKinds, newId, newSecretId, startOfLocalDay, type LocalDate } from '@vorgang/platform';
import pg from 'pg';

/** Random numbers that are the same in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export interface HistoryOptions {
  readonly seed: number;
  readonly count: number;
  readonly from: LocalDate;
  readonly days: number;
  /** Nothing happens after this day. */
  readonly until: LocalDate;
  readonly teams: readonly string[];
  readonly services: readonly string[];
  readonly staff: readonly { id: string; name: string }[];
}

/**
 * Cases as life makes them: some open, some decided, some closed, reopened and closed again, a few closed before the
 * day that counts as their receipt. Folded from events, so their rows are what the product would have written.
 */
export function randomCases(options: HistoryOptions): WholeCase[] {
  return randomHistories(options).map((history) => history.kase);
}

/** A case and the events that made it. */
export interface History {
  readonly kase: WholeCase;
  readonly events: readonly RecordedCaseEvent[];
  /** As they lie in the log: of the first version each. */
  readonly asWritten: readonly RecordedCaseEvent[];
}

const kinds = new EventKinds(caseEvents);

/** The same with their events, for what is read from the log. */
export function randomHistories(options: HistoryOptions): History[] {
  const random = seeded(options.seed);
  const pick = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  const channels: Channel[] = ['portal', 'portal', 'portal', 'counter', 'post', 'email', 'terminal', 'fit-connect', 'internal'];
  return Array.from({ length: options.count }, (_, index) => {
    const id = newId();
    const receivedOn = addDays(options.from, random(options.days));
    const clerk = pick(options.staff);
    let day = receivedOn;
    // Near midnight, where a day in Berlin is another one than in UTC.
    const at = () => new Date(startOfLocalDay(day).getTime() + random(24 * 60) * 60_000).toISOString();
    const recorded: RecordedCaseEvent[] = [];
    const add = (event: Pick<CaseEvent, 'kind' | 'data'> & { personal?: unknown }) =>
      day <= options.until && recorded.push({ version: 1, caseId: id, by: clerk, at: at(), ...event } as RecordedCaseEvent);
    const receivedAt = at();
    add({
      kind: 'case.submitted',
      data: {
        caseNumber: `T-${options.seed}-${index}`,
        externalReference: null,
        submissionId: newSecretId(),
        service: { key: pick(options.services), version: 1 },
        teamId: pick(options.teams),
        channel: pick(channels),
        receivedAt,
        dueOn: random(5) === 0 ? null : addDays(receivedOn, 20 + random(40)),
        identification: { method: 'none', trustLevel: 'none' },
        replyKind: 'post',
        checks: [],
      },
      personal: {
        applicant: {
          kind: 'person',
          familyName: 'Müller',
          address: { street: 'Oberstraße', houseNumber: '1', postalCode: '52349', town: 'Düren' },
        },
        form: {},
        replyChannel: { kind: 'post' },
        attachments: [],
        subject: 'Hund',
        search: {},
      },
    });
    const later = () => (day = addDays(day, random(25)));
    const end = () => {
      if (random(2) === 0) {
        const proposalId = newId();
        const reasons = random(3) === 0 ? ['not-liable', 'incomplete'].slice(random(2)) : [];
        const kind = reasons.length > 0 ? 'reject' : 'grant';
        add({
          kind: 'case.decision-proposed',
          data: {
            proposalId,
            kind,
            reasons,
            conditions: [],
            feeCents: 0,
            feeLines: [],
            instalments: [],
            payment: 'none',
            approvalBecause: [],
          },
          personal: { explanation: '', details: {} },
        });
        if (random(6) === 0) return;
        later();
        add({
          kind: 'case.decided',
          data: {
            proposalId,
            kind,
            proposedBy: clerk,
            approvedBy: null,
            feeCents: 0,
            payment: 'none',
            kassenzeichen: null,
            decidedOn: day,
          },
        });
        if (random(6) === 0) return;
      }
      later();
      add({ kind: 'case.closed', data: { outcome: 'completed', on: day } });
    };
    const what = random(10);
    if (what > 0) add({ kind: 'case.claimed', data: { assignee: clerk } });
    if (what === 1)
      add({
        kind: 'case.information-requested',
        data: { requestId: newId(), items: [], answerBy: addDays(day, 20), remindOn: addDays(day, 10), stoppedOn: day },
        personal: { text: '' },
      });
    if (what === 1 && random(2) === 0) {
      // Withdrawn while the citizen is asked, and sometimes taken up again: the clock stands no more.
      later();
      add({ kind: 'case.withdrawn', data: {}, personal: { reason: '' } });
      add({ kind: 'case.closed', data: { outcome: 'withdrawn', on: day } });
      later();
      // As earlier versions recorded it, and as it is recorded now.
      const dueOn = random(2) === 0 ? {} : { dueOn: addDays(day, random(30)) };
      if (random(3) > 0) add({ kind: 'case.reopened', data: { assignee: clerk, ...dueOn }, personal: { reason: '' } });
    }
    if (what === 2) {
      // Entered late: it was over before the day on which it counts as received.
      day = addDays(receivedOn, -1 - random(5));
      add({ kind: 'case.closed', data: { outcome: 'completed', on: day } });
    }
    if (what === 3 || what === 6) {
      const requestId = newId();
      later();
      add({
        kind: 'case.information-requested',
        data: {
          requestId,
          items: random(2) === 0 ? ['proof'] : ['proof', 'chip'],
          answerBy: addDays(day, 20),
          remindOn: addDays(day, 10),
          stoppedOn: day,
        },
        personal: { text: '' },
      });
      later();
      const dueOn = random(3) === 0 ? null : addDays(day, random(30));
      if (random(5) === 0) {
        add({ kind: 'case.request-withdrawn', data: { requestId, dueOn }, personal: { reason: '' } });
      } else if (random(5) === 0) {
        // Recorded by a clerk, taken back, and sometimes answered after that.
        const [answerId, clock] = [newId(), { dueOn, stoppedOn: day }];
        const recorded = { way: 'post', receivedOn: day };
        const data = { requestId, answerId, late: false, resumes: true, dueOn, lookAtOn: null, recorded };
        add({ kind: 'case.request-answered', data, personal: { message: '', attachments: [] } });
        later();
        add({ kind: 'case.answer-undone', data: { requestId, answerId, clock } });
        later();
        if (random(2) === 0)
          add({ kind: 'case.request-answered', data: { ...data, answerId: newId() }, personal: { message: '', attachments: [] } });
      } else if (random(3) > 0)
        add({
          kind: 'case.request-answered',
          data: { requestId, answerId: newId(), late: false, dueOn, followUpOn: null },
          personal: { message: '', attachments: [] },
        });
      else
        add({ kind: 'case.request-expired', data: { requestId, dueOn, ...(random(2) === 0 ? { lookAtOn: day } : { followUpOn: day }) } });
    }
    if (what === 4 || what === 7) {
      const proposalId = newId();
      later();
      add({
        kind: 'case.decision-proposed',
        data: {
          proposalId,
          kind: 'grant',
          reasons: [],
          conditions: [],
          feeCents: 0,
          feeLines: [],
          instalments: [],
          payment: 'none',
          approvalBecause: [],
        },
        personal: { explanation: '', details: {} },
      });
      later();
      add({
        kind: 'case.proposal-returned',
        data: { proposalId, to: random(4) === 0 ? null : pick(options.staff) },
        personal: { comment: '' },
      });
      if (random(3) === 0) add({ kind: 'case.released', data: { from: clerk } });
    }
    if (what > 4) {
      later();
      end();
      if (random(4) === 0 && recorded.at(-1)?.kind === 'case.closed') {
        later();
        add({ kind: 'case.reopened', data: { assignee: clerk }, personal: { reason: '' } });
        if (random(2) === 0) end();
      }
    }
    const events = recorded.map((event) => kinds.lift<RecordedCaseEvent>(event));
    const kase = fold(events);
    if (!kase) throw new Error('a history without a case');
    return { kase, events, asWritten: recorded };
  });
}

/** Writes the rows of these cases (not their events), as the owner. */
export async function insertCases(ownerUrl: string, cases: readonly WholeCase[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const rows = cases.map(rowsOf);
    for (const table of ['case_file', 'case_check', 'case_assignment', 'work_item', 'case_fact', 'case_letter', 'case_entry'] as const) {
      await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
        JSON.stringify(rows.flatMap((row): readonly unknown[] => [row[table]].flat())),
      ]);
    }
  } finally {
    await client.end();
  }
}

/** Writes the skeletons of these histories' events, as the owner. */
export async function insertEvents(ownerUrl: string, histories: readonly History[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const rows = histories.flatMap(({ asWritten }) =>
      asWritten.map((event, index) => ({
        id: newId(),
        stream_kind: 'case',
        stream_id: event.caseId,
        position: index + 1,
        kind: event.kind,
        version: 1,
        case_id: event.caseId,
        actor_kind: 'staff',
        actor_id: event.by.id,
        actor_name: event.by.name,
        request_id: 'test',
        occurred_at: event.at,
        data: event.data,
      })),
    );
    await client.query(
      `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       select * from jsonb_to_recordset($1::jsonb) as e(id uuid, stream_kind text, stream_id uuid, position integer, kind text, version smallint, case_id uuid,
                                                        actor_kind text, actor_id text, actor_name text, request_id text, occurred_at timestamptz, data jsonb)`,
      [JSON.stringify(rows)],
    );
  } finally {
    await client.end();
  }
}
