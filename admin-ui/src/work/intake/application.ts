import { channelWords } from '@vorgang/words';
import { channels, type Channel } from '../../kit/api/types';
import { oneOf, textOf } from '../../kit/components/typed';
import type { HeldPaper } from '../../kit/papers/paper';
import { papersOf } from '../../kit/papers/papersOf';
import { isObject } from '../../kit/schema/fields';

/** The channels by which something comes that has to be typed in. */
export const typedChannels: readonly Channel[] = channels.filter((channel) => !channelWords[channel].online);

const replyKinds = ['post', 'email'] as const;

/** An application as far as it is typed. */
export interface Application {
  readonly service: string;
  readonly channel: Channel;
  /** Empty for today. */
  readonly receivedOn: string;
  /** The number of an earlier case; empty where it follows none. */
  readonly refersTo: string;
  readonly idSeen: boolean;
  readonly replyKind: (typeof replyKinds)[number];
  readonly replyEmail: string;
  readonly pdfByMail: boolean;
  readonly applicant: Readonly<Record<string, unknown>>;
  readonly form: Readonly<Record<string, unknown>>;
  readonly papers: readonly HeldPaper[];
}

/** What stands in a draft, and what is usual where nothing stands there. */
export function applicationIn(fields: Readonly<Record<string, unknown>>): Application {
  const { applicant, form } = fields;
  return {
    service: textOf(fields['service']),
    channel: oneOf(fields['channel'], typedChannels, 'counter'),
    receivedOn: textOf(fields['receivedOn']),
    refersTo: textOf(fields['refersTo']),
    idSeen: fields['idSeen'] === true,
    replyKind: oneOf(fields['replyKind'], replyKinds, 'post'),
    replyEmail: textOf(fields['replyEmail']),
    pdfByMail: fields['pdfByMail'] === true,
    applicant: isObject(applicant) ? applicant : { kind: 'person' },
    form: isObject(form) ? form : {},
    papers: papersOf(fields['papers']),
  };
}

const prefix = 'intake.';

/** The key of a draft of an application. */
export function draftKeyOf(id: string): string {
  return prefix + id;
}

/** The application whose draft has this key; null where the draft is of something else. */
export function idOfDraft(key: string): string | null {
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}
