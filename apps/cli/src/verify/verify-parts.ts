import { EventLog } from '@vorgang/event-log';
import { EventKinds, SystemClock, UnitOfWork } from '@vorgang/platform';
import type { DataSource } from 'typeorm';
import type { Looked, VerifyContext, VerifyPart } from './part.js';
import { everyEvent } from '../every-event.js';

export type VerifyWith = Pick<VerifyContext, 'report' | 'filesFolder'> &
  Partial<Pick<VerifyContext, 'batch' | 'remark' | 'progress' | 'stopped'>>;

/** Runs these parts one after the other. @returns the counts of everything that they examined */
export async function verifyParts(source: DataSource, parts: readonly VerifyPart[], given: VerifyWith): Promise<Looked> {
  const kinds = new EventKinds(everyEvent);
  const log = new EventLog(new UnitOfWork(source), new SystemClock(), kinds);
  const context: VerifyContext = { batch: 200, remark: () => {}, progress: () => {}, ...given, source, log };
  const looked: Record<string, number> = {};
  for (const part of parts) {
    if (given.stopped?.aborted) break;
    for (const [what, count] of Object.entries(await part.run(context))) looked[what] = (looked[what] ?? 0) + count;
  }
  return looked;
}
