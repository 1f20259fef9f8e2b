import type { EventLog } from '@vorgang/event-log';
import type { DataSource } from 'typeorm';
import type { Difference } from './difference.js';

/** Something that is not as it should be and that no table's row tells: said in a sentence, for whoever runs the system. */
export interface Fault {
  /** What it is about: a case's number, a file's hash. No personal data, since it is printed. */
  readonly about: string;
  readonly says: string;
}

/** What a part of the verification works with. Nothing is changed: the serving role is enough. */
export interface VerifyContext {
  readonly source: DataSource;
  readonly log: EventLog;
  /** Where the files lie: `files/` of the data folder. */
  readonly filesFolder: string;
  /** How many things are looked at at once; bounds the memory. */
  readonly batch: number;
  /** Something is wrong: the command ends with 1. */
  readonly report: (found: Difference | Fault) => Promise<void> | void;
  /** Something that one should know and that is no fault: said at the end, the command may still end with 0. */
  readonly remark: (text: string) => void;
  /** Says how far the part is, now and then. */
  readonly progress: (done: string) => void;
  /** Aborted when somebody presses Ctrl-C: the part returns as soon as it can. */
  readonly stopped?: AbortSignal | undefined;
}

/** How much a part has looked at, as the closing sentence says it: `{ cases: 12, events: 90 }`. */
export type Looked = Readonly<Record<string, number>>;

/**
 * One thing that `verify` holds against another. A part is a file of its own in `parts/` and a line in `parts/index.ts`.
 * It reads in batches, so that it may run on a million cases while people work, and it never cries wolf: what ordinary
 * work brings about is no fault.
 */
export interface VerifyPart {
  /** Names it on the command line: `--only KEY`. Small letters and hyphens. */
  readonly key: string;
  /** What is held against what, for the help. */
  readonly title: string;
  readonly run: (context: VerifyContext) => Promise<Looked>;
}

export function isDifference(found: Difference | Fault): found is Difference {
  return 'table' in found;
}
