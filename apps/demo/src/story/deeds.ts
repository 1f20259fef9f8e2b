import type { DecisionInput } from '@vorgang/cases';
import type { LocalDate } from '@vorgang/platform';
import type { Application, Upload } from '../applications/application.js';
import type { StaffKey } from './cast.js';

/** One thing that somebody does to a case, as data. The simulator turns it into requests. */
export type Deed =
  /** `follows`: the story whose case number it names. */
  | { readonly kind: 'submit'; readonly application: Application; readonly idempotencyKey: string; readonly follows?: number }
  | { readonly kind: 'claim' | 'release' | 'close' | 'withdraw-proposal'; readonly who: StaffKey }
  | { readonly kind: 'note'; readonly who: StaffKey; readonly text: string }
  /** Records every open check, or only these; those in `failing` fail. */
  | {
      readonly kind: 'check';
      readonly who: StaffKey;
      readonly only?: readonly string[];
      readonly failing?: readonly string[];
      readonly atMost?: number;
    }
  | { readonly kind: 'ask'; readonly who: StaffKey; readonly items: readonly string[]; readonly text: string }
  | { readonly kind: 'answer'; readonly message: string; readonly uploads: readonly Upload[]; readonly idempotencyKey: string }
  /** The portal fetches the newest document. */
  | { readonly kind: 'fetch' }
  | {
      readonly kind: 'propose';
      readonly who: StaffKey;
      readonly decision: Pick<DecisionInput, 'kind' | 'reasons' | 'conditions' | 'explanation'>;
    }
  /** If the service needs no second person, there is nothing to approve, and nothing is done. */
  | { readonly kind: 'approve'; readonly who: StaffKey; readonly ifNeeded?: boolean }
  | { readonly kind: 'return'; readonly who: StaffKey; readonly comment: string }
  | { readonly kind: 'withdraw' | 'reopen'; readonly who: StaffKey; readonly reason: string }
  | { readonly kind: 'priority'; readonly who: StaffKey; readonly priority: 'high' | 'urgent' }
  | { readonly kind: 'follow-up'; readonly who: StaffKey; readonly on: LocalDate; readonly note: string }
  | { readonly kind: 'correct'; readonly who: StaffKey; readonly pointer: string; readonly value: string; readonly reason: string }
  | { readonly kind: 'assign'; readonly who: StaffKey; readonly to: StaffKey; readonly comment: string }
  | { readonly kind: 'pay'; readonly way: 'portal' | 'cashier'; readonly method: string; readonly reference: string }
  /** The order office is asked, with the data of the application. */
  | { readonly kind: 'give-task'; readonly who: StaffKey; readonly question: string; readonly dueOn: LocalDate }
  | { readonly kind: 'answer-task'; readonly who: StaffKey; readonly text: string }
  | { readonly kind: 'deliver-by-post'; readonly who: StaffKey }
  | { readonly kind: 'refuse'; readonly who: StaffKey; readonly reason: string }
  | { readonly kind: 'route'; readonly who: StaffKey; readonly service: string; readonly comment: string };

/** Work that is not for one case: a team's letters are printed and posted, and in the morning the system wakes cases. */
export type Errand = { readonly kind: 'make-batch' | 'post-batch'; readonly who: StaffKey } | { readonly kind: 'morning' };

export interface Step {
  readonly at: Date;
  /** The number of its story; null for errands. */
  readonly story: number | null;
  readonly deed: Deed | Errand;
}
