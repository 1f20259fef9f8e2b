import { applicantName, type Applicant } from '@vorgang/catalogue';
import { sha256, type LocalDate } from '@vorgang/platform';
import type { Channel } from '@vorgang/words';
import type { Dice } from '../town/dice.js';

export type ServiceKey = 'hundesteuer-anmeldung' | 'bewohnerparkausweis' | 'umweltgenehmigung-eingang';

/** A file to upload. Its bytes are made on demand. */
export interface Upload {
  readonly name: string;
  readonly purpose: string;
  readonly mime: string;
  readonly content: () => Promise<Uint8Array> | Uint8Array;
  /** What the portal claims falsely; for the quarantine. */
  readonly lie?: 'hash' | 'type';
}

/** What a portal sends, before it becomes JSON, in the words of the intake. */
export interface Application {
  readonly service: string;
  readonly externalReference: string;
  /** The number of an earlier case that it names. */
  readonly refersTo?: string;
  readonly channel: Channel;
  readonly form: Record<string, unknown>;
  readonly applicant: Applicant;
  readonly identification: { readonly method: string; readonly trustLevel: string };
  readonly replyChannel: { readonly kind: 'email' | 'portal' | 'post'; readonly email?: string; readonly pdfByMailConsent?: boolean };
  readonly payment?: {
    readonly transactionId: string;
    readonly transactionReference: string;
    readonly method: string;
    readonly status: 'BOOKED';
    readonly amountCents: number;
    readonly at: string;
  };
  readonly uploads: readonly Upload[];
}

/** What a story demands of an application; everything else is random. */
export interface Wish {
  readonly channel?: Channel;
  readonly reply?: 'email' | 'portal' | 'post' | 'undeliverable';
  /** Already paid at the portal. */
  readonly paid?: boolean;
  /** Leaves out what the clerk will have to ask for. */
  readonly incomplete?: boolean;
  readonly lie?: 'hash' | 'type';
  readonly service?: string;
  readonly dangerous?: boolean;
  readonly relief?: 'assistance' | 'guard' | 'benefits';
  readonly misspeltChip?: boolean;
  readonly backTax?: boolean;
  readonly plates?: number;
  readonly keeper?: 'self' | 'family' | 'company';
  readonly privateSpace?: boolean;
}

/** When and under which number it is sent. */
export interface Occasion {
  readonly number: number;
  readonly at: Date;
  readonly today: LocalDate;
}

const onlineShare: Readonly<Record<ServiceKey, Partial<Record<Channel, number>>>> = {
  'hundesteuer-anmeldung': { portal: 68, counter: 14, post: 11, email: 7 },
  bewohnerparkausweis: { portal: 46, counter: 41, post: 7, email: 6 },
  'umweltgenehmigung-eingang': { portal: 80, counter: 8, post: 7, email: 5 },
};

/** The channel: half of the parking permits come in at the counter, most dogs online. */
export function channelFor(service: ServiceKey, dice: Dice, wish: Wish): Channel {
  if (wish.channel) return wish.channel;
  const weights = onlineShare[service];
  return dice.weigh({ portal: weights.portal ?? 0, counter: weights.counter ?? 0, post: weights.post ?? 0, email: weights.email ?? 0 });
}

/** How the applicant wants the reply; without a mail address it is paper. */
export function replyFor(dice: Dice, channel: Channel, applicant: Applicant, wish: Wish): Application['replyChannel'] {
  if (wish.reply === 'undeliverable')
    return {
      kind: 'email',
      email: `${(applicantName(applicant).split(' ').at(-1) ?? 'x').toLowerCase().replaceAll(/[^a-z]/g, '')}@unzustellbar.example`,
      pdfByMailConsent: true,
    };
  const kind =
    wish.reply ??
    (channel === 'portal'
      ? dice.weigh({ email: 70, portal: 24, post: 6 })
      : channel === 'email'
        ? 'email'
        : dice.weigh({ post: 72, email: 28, portal: 0 }));
  if (kind !== 'email' || !applicant.email) return { kind: kind === 'email' ? 'post' : kind };
  return { kind, email: applicant.email, pdfByMailConsent: dice.chance(0.4) };
}

/** How the applicant was identified: signed in at the portal, known at the counter, or not at all. */
export function identificationFor(dice: Dice, channel: Channel): Application['identification'] {
  if (channel === 'counter') return { method: 'id-card', trustLevel: 'high' };
  if (channel !== 'portal') return { method: 'none', trustLevel: 'none' };
  return dice.pick([
    { method: 'bundid', trustLevel: 'substantial' },
    { method: 'bundid', trustLevel: 'basic' },
    { method: 'eid', trustLevel: 'high' },
    { method: 'none', trustLevel: 'none' },
  ]);
}

/** The portal's own reference: its order in the year. */
export function referenceOf({ today, number }: Occasion): string {
  return `SP-${today.slice(0, 4)}-${String(40_000 + number * 7).padStart(6, '0')}`;
}

/** The request body: the JSON, and after it the files in their order. */
export async function asBody(application: Application): Promise<FormData> {
  const { uploads, ...submission } = application;
  const contents = await Promise.all(uploads.map(async (upload) => ({ upload, bytes: await upload.content() })));
  const attachments = contents.map(({ upload: { name, purpose, mime, lie }, bytes }, index) => ({
    attachmentId: `file-${index + 1}`,
    name,
    purpose,
    mime: lie === 'type' ? 'application/pdf' : mime,
    size: bytes.length,
    sha256: sha256(lie === 'hash' ? `not ${name}` : bytes),
  }));
  return withFiles(
    'submission',
    { ...submission, attachments },
    contents.map(({ upload, bytes }) => ({ name: upload.name, mime: upload.mime, bytes })),
  );
}

/** A multipart body as the intake reads it: JSON first. */
export function withFiles(
  part: 'submission' | 'answer',
  json: unknown,
  files: readonly { name: string; mime: string; bytes: Uint8Array }[],
): FormData {
  const body = new FormData();
  body.append(part, new Blob([JSON.stringify(json)], { type: 'application/json' }), `${part}.json`);
  files.forEach(({ name, mime, bytes }, index) =>
    body.append(`file-${index + 1}`, new Blob([Uint8Array.from(bytes)], { type: mime }), name),
  );
  return body;
}
