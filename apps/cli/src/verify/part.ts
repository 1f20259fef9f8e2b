import type { EventLog } from '@vorgang/event-log';
import type { DataSource } from 'typeorm';
import type { Difference } from './difference.js';

/** A fault that is no difference of a row, in a sentence for the operator. */
export interface Fault {
  /** Its subject: a case's number, a file's hash. No personal data, since it is printed. */
  readonly about: string;
  readonly says: string;
}

/** What a part of the verification works with. It changes nothing, so the serving role is enough. */
export interface VerifyContext {
  readonly source: DataSource;
  readonly log: EventLog;
  /** The folder of the files: `files/` of the data folder. */
  readonly filesFolder: string;
  /** How many things are examined at once, which limits the memory. */
  readonly batch: number;
  /** Reports that something is wrong. The command then ends with 1. */
  readonly report: (found: Difference | Fault) => Promise<void> | void;
  /** Notes something worth knowing that is no fault. It is printed at the end, and the command may still end with 0. */
  readonly remark: (text: string) => void;
  /** Reports the part's progress from time to time. */
  readonly progress: (done: string) => void;
  /** Aborted by Ctrl-C. The part then returns as soon as it can. */
  readonly stopped?: AbortSignal | undefined;
}

/** How much a part has examined, for the closing sentence: `{ cases: 12, events: 90 }`. */
export type Looked = Readonly<Record<string, number>>;

/**
 * One comparison of `verify`. A part is a file in `parts/` and a line in `parts/index.ts`. It reads in batches, so that it can
 * run on a million cases while people work. It must never report the results of ordinary work as a fault.
 */
export interface VerifyPart {
  /** Its name on the command line: `--only KEY`. Small letters and hyphens. */
  readonly key: string;
  /** What is compared with what, for the help. */
  readonly title: string;
  readonly run: (context: VerifyContext) => Promise<Looked>;
}

export function isDifference(found: Difference | Fault): found is Difference {
  return 'table' in found;
}
