import pg from 'pg';
import type { Caller, TestApp } from './app.js';

export interface Preview {
  readonly id: string;
  readonly matching: number;
  readonly will: number;
  readonly wont: readonly { readonly code: string; readonly count: number; readonly examples: readonly { caseNumber: string }[] }[];
  readonly shares: readonly { readonly id: string; readonly count: number; readonly openCases: number }[];
  readonly absentUntil: string | null;
}

export interface Run {
  readonly id: string;
  readonly state: string;
  readonly matching: number;
  readonly will: number;
  readonly done: number;
  readonly refused: number;
  readonly failed: number;
  readonly left: number;
  readonly canBeUndone: boolean;
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
}

/** What one action would do; fails where the preview is refused. */
export async function previewed(who: Caller, action: string, params: object, selection: object): Promise<Preview> {
  const answer = await who.post<Preview>('/api/v1/bulk-runs/preview', { action, params, selection });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

/** Starts what was previewed. */
export async function started(who: Caller, { id }: { readonly id: string }): Promise<Run> {
  const answer = await who.post<Run>('/api/v1/bulk-runs', { previewId: id });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

export async function runOf(who: Caller, id: string): Promise<Run> {
  return (await who.get<Run>(`/api/v1/bulk-runs/${id}`)).body;
}

/** Waits until the run has come so far. */
export async function runUntil(who: Caller, id: string, far: (run: Run) => boolean, seconds = 30): Promise<Run> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const run = await runOf(who, id);
    if (far(run)) return run;
    if (Date.now() > end) throw new Error(`the run came only so far: ${JSON.stringify(run)}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

export const ended = (run: Run): boolean => run.state === 'finished' || run.state === 'stopped';

/** Rows, read or changed by the database's owner. */
export async function asOwner<Row extends object>(app: TestApp, text: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: app.database.owner });
  await client.connect();
  try {
    return (await client.query<Row>(text, parameters)).rows;
  } finally {
    await client.end();
  }
}
