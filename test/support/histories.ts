import { fold, rowsOf, type Case, type CaseEvent, type Channel } from '@vorgang/cases';
import { addDays, newId, newSecretId, startOfLocalDay, type LocalDate } from '@vorgang/platform';
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
export function randomCases(options: HistoryOptions): Case[] {
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
    const recorded: (CaseEvent & { caseId: string; by: { id: string; name: string }; at: string })[] = [];
    const add = (event: Pick<CaseEvent, 'kind' | 'data'> & { personal?: unknown }) =>
      day <= options.until && recorded.push({ version: 1, caseId: id, by: clerk, at: at(), ...event } as (typeof recorded)[number]);
    const receivedAt = at();
    add({
      kind: 'case.submitted',
      data: {
        caseNumber: `T-${options.seed}-${index}`, externalReference: null, submissionId: newSecretId(), service: { key: pick(options.services), version: 1 },
        teamId: pick(options.teams), channel: pick(channels), receivedAt, dueOn: random(5) === 0 ? null : addDays(receivedOn, 20 + random(40)),
        identification: { method: 'none', trustLevel: 'none' }, replyKind: 'post', checks: [],
      },
      personal: {
        applicant: { kind: 'person', familyName: 'Müller', address: { street: 'Oberstraße', houseNumber: '1', postalCode: '52349', town: 'Düren' } },
        form: {}, replyChannel: { kind: 'post' }, attachments: [], subject: 'Hund', search: {},
      },
    });
    const later = () => (day = addDays(day, random(25)));
    const end = () => {
      if (random(2) === 0) {
        const proposalId = newId();
        add({ kind: 'case.decision-proposed', data: { proposalId, kind: 'grant', reasons: [], conditions: [], feeCents: 0, feeLines: [], instalments: [], payment: 'none', approvalBecause: [] }, personal: { explanation: '', details: {} } });
        if (random(6) === 0) return;
        later();
        add({ kind: 'case.decided', data: { proposalId, kind: 'grant', proposedBy: clerk, approvedBy: null, feeCents: 0, payment: 'none', kassenzeichen: null, decidedOn: day } });
        if (random(6) === 0) return;
      }
      later();
      add({ kind: 'case.closed', data: { outcome: 'completed', on: day } });
    };
    const what = random(10);
    if (what > 0) add({ kind: 'case.claimed', data: { assignee: clerk } });
    if (what === 1) add({ kind: 'case.information-requested', data: { requestId: newId(), items: [], answerBy: addDays(day, 20), remindOn: addDays(day, 10), stoppedOn: day }, personal: { text: '' } });
    if (what === 2) {
      // Entered late: it was over before the day on which it counts as received.
      day = addDays(receivedOn, -1 - random(5));
      add({ kind: 'case.closed', data: { outcome: 'completed', on: day } });
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
    const kase = fold(recorded);
    if (!kase) throw new Error('a history without a case');
    return kase;
  });
}

/** Writes the rows of these cases (not their events), as the owner. */
export async function insertCases(ownerUrl: string, cases: readonly Case[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const rows = cases.map(rowsOf);
    for (const table of ['case_file', 'case_check', 'case_assignment', 'work_item', 'case_fact', 'case_letter'] as const) {
      await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows.flatMap((row): readonly unknown[] => [row[table]].flat()))]);
    }
  } finally {
    await client.end();
  }
}
