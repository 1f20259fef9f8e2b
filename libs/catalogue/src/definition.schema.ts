import { decisionKinds, serviceWordKeys } from '@vorgang/words';
import { z } from 'zod';

/** A text in both languages. The German one is binding (VwVfG § 23). */
export const localizedText = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
export type LocalizedText = z.infer<typeof localizedText>;

export type Locale = 'de' | 'en';

const key = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a key: small letters, digits and single hyphens');
const name = z.string().regex(/^[a-zA-Z][A-Za-z0-9]*$/, 'a name: letters and digits, as FEEL can read it');
const pointer = z.string().regex(/^(\/([^~/]|~[01])*)+$/, 'a JSON pointer (RFC 6901) that begins with /');
const feel = z.string().min(1).describe('a FEEL expression');
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year MM-DD');
const isoDay = z.iso.date();
/** The source of a legal or factual statement, and whether somebody at the city still has to check it. */
const origin = { source: z.string().optional(), verify: z.boolean().optional(), note: z.string().optional() };

const leikaId = z
  .string()
  .regex(/^(urn:de:fim:leika:leistung:)?\d{14}$/, 'a LeiKa id: 14 digits, with or without urn:de:fim:leika:leistung:');

/** The laws of procedure. */
export const procedures = ['vwvfg', 'ao'] as const;

/** `service.json`: what the service is, who works on it, how it is shown and searched, how long its cases are kept. */
export const servicePart = z.strictObject({
  key,
  version: z.int().min(1),
  status: z.enum(['active', 'retired']),
  leikaIds: z.array(leikaId),
  title: localizedText,
  description: localizedText,
  /** The law of its procedure: VwVfG NRW, or the AO for taxes (§ 12 KAG NRW). */
  procedure: z.enum(procedures).default('vwvfg'),
  legalBasis: z.array(z.strictObject({ text: z.string().min(1), ...origin })).default([]),
  routing: z.strictObject({ team: z.strictObject({ key, title: z.string().min(1) }) }),
  attachments: z.strictObject({
    purposes: z.array(z.strictObject({ key, title: localizedText, required: z.boolean() })),
    accept: z.array(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'a media type')).min(1),
    maxBytes: z.int().min(1),
    maxCount: z.int().min(0),
    ...origin,
  }),
  subject: z.strictObject({
    line: z.string().min(1),
    search: z.strictObject({
      plate: z.array(pointer).default([]),
      chip: z.array(pointer).default([]),
      address: z.array(pointer).default([]),
    }),
    /** Where the form names an earlier case by its number, such as a permit that is renewed. It goes to whoever had that one. */
    refersTo: z.array(pointer).default([]),
    /** Which searched terms name one thing (a car, an animal), and how people say that two cases have the same one. */
    things: z.strictObject({ plate: localizedText.optional(), chip: localizedText.optional() }).default({}),
    /** What lists of its cases can be narrowed by: fields of the form. Services may share a key. */
    filters: z.array(z.strictObject({ key, title: localizedText, fields: z.array(pointer).min(1) })).default([]),
  }),
  deadline: z
    .strictObject({
      amount: z.int().min(1),
      unit: z.enum(['office-days', 'calendar-days', 'weeks', 'months']),
      ...origin,
    })
    .nullable(),
  retention: z.strictObject({ years: z.int().min(1), class: z.string().min(1), ...origin }),
  /** The goal for the share of online applications (0 to 1); the municipality's where omitted. */
  onlineGoal: z.number().min(0).max(1).optional(),
  /** What the service calls its fee, its decisions and its applicant; the usual words where omitted. */
  words: z.partialRecord(z.enum(serviceWordKeys), localizedText).default({}),
});

/** `information-request.json`: what the citizen can be asked for, and how long the city waits for it. */
export const informationRequestPart = z.strictObject({
  answerWithinDays: z.int().min(1),
  remindAfterDays: z.int().min(1),
  items: z.array(z.strictObject({ key, title: localizedText })),
});

/** One thing to be checked before a case is decided. */
const checkDefinition = z
  .strictObject({
    key,
    title: localizedText,
    activity: z.string().min(1).optional(),
    kind: z.enum(['automatic', 'manual']),
    required: z.boolean(),
    severity: z.enum(['warning', 'error']).default('error'),
    help: localizedText.optional(),
    /** A manual check: the automatic ones that contradict it if they fail. Then nobody confirms it together with others. */
    contradictedBy: z.array(key).optional(),
    when: feel.optional(),
    passes: feel.optional(),
    reasons: z.strictObject({ passed: localizedText, failed: localizedText }).optional(),
  })
  .superRefine((check, context) => {
    const automatic = check.kind === 'automatic';
    if (automatic && !check.passes) {
      context.addIssue({ code: 'custom', path: ['passes'], message: 'an automatic check says when it passes' });
    }
    if (automatic && !check.reasons) {
      context.addIssue({ code: 'custom', path: ['reasons'], message: 'an automatic check gives its reasons' });
    }
    if (automatic && check.contradictedBy) {
      context.addIssue({ code: 'custom', path: ['contradictedBy'], message: 'only a manual check is contradicted by others' });
    }
    if (!automatic && (check.passes || check.reasons)) {
      context.addIssue({ code: 'custom', path: ['kind'], message: 'a manual check has neither passes nor reasons' });
    }
  });

/** `checks.json` */
export const checksPart = z.array(checkDefinition);

/** `values.json`: rates, lists and limits that a city sets, each with its source. */
export const valuesPart = z.record(name, z.strictObject({ value: z.json(), ...origin }));

/** `terms.json`: names for expressions that rules use more than once, evaluated in this order. */
export const termsPart = z.array(z.strictObject({ name, value: feel, note: z.string().optional() }));

export const decisionKind = z.enum(decisionKinds);
export type DecisionKind = z.infer<typeof decisionKind>;

/** `decision.json`: how a case can end, with the words for it, and when a second person signs. */
export const decisionPart = z.strictObject({
  kinds: z.array(decisionKind).min(1),
  titles: z.partialRecord(decisionKind, localizedText).default({}),
  reasons: z.array(
    z.strictObject({
      key,
      kind: decisionKind,
      title: localizedText,
      text: localizedText,
      /** It is chosen already when a decision of its kind is begun. Where a granting kind has none, its first reason is. */
      preset: z.boolean().default(false),
    }),
  ),
  conditions: z.array(z.strictObject({ key, title: localizedText, text: localizedText })),
  approval: z.array(z.strictObject({ when: feel, because: localizedText })),
  validity: z
    .strictObject({
      from: feel,
      to: feel,
      /** Conditions for the granted days, typed or not; `day` is the one that a fault points to. */
      bounds: z
        .array(z.strictObject({ holds: feel, day: z.enum(['validFrom', 'validTo']), because: localizedText, ...origin }))
        .default([]),
      ...origin,
    })
    .optional(),
});

/** `fee.json`: what it costs, why, and when it is paid. All amounts are whole cents. */
export const feePart = z.strictObject({
  label: localizedText,
  payment: z.enum(['before-issue', 'on-account']),
  /** Calendar days after which the clerk looks for the money, where the fee has to be paid before the permit is issued. */
  askAfterDays: z.int().min(1).max(366).default(28),
  kinds: z.array(decisionKind).default(['grant', 'grant-with-conditions']),
  lines: z
    .array(z.strictObject({ when: feel.optional(), forEach: feel.optional(), once: feel.optional(), text: localizedText, cents: feel }))
    .min(1),
  instalments: z.strictObject({ dueDays: z.array(monthDay).min(1), firstDueAfterDays: z.int().min(0), ...origin }).optional(),
  recurring: z.strictObject({ text: localizedText, cents: feel }).optional(),
  ...origin,
});

const when = { when: feel.optional() };
/** A block of a letter: texts that may contain `{{FEEL}}`, or a place that the case fills. */
const letterBlockTemplate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: localizedText, ...when }),
  z.strictObject({ kind: z.literal('paragraph'), text: localizedText, ...when }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.strictObject({ text: localizedText, ...when })).min(1), ...when }),
  z.strictObject({
    kind: z.literal('table'),
    head: z.array(localizedText).optional(),
    rows: z.array(z.strictObject({ cells: z.array(localizedText).min(1), ...when })).min(1),
    ...when,
  }),
  z.strictObject({ kind: z.literal('reasons'), ...when }),
  z.strictObject({ kind: z.literal('conditions'), ...when }),
  z.strictObject({ kind: z.literal('remark'), ...when }),
  z.strictObject({ kind: z.literal('requested-items'), ...when }),
  z.strictObject({ kind: z.literal('ways-to-answer'), ...when }),
  /** What a clerk has written into a letter that has `compose`. */
  z.strictObject({ kind: z.literal('composed'), ...when }),
  /** The reasons of the decision that is intended, in the letter that hears the citizen. */
  z.strictObject({ kind: z.literal('intended-reasons'), ...when }),
  z.strictObject({ kind: z.literal('fee-table'), ...when }),
  z.strictObject({ kind: z.literal('instalments'), ...when }),
  z.strictObject({ kind: z.literal('recurring'), ...when }),
  z.strictObject({ kind: z.literal('payment'), ...when }),
  z.strictObject({ kind: z.literal('remedy'), ...when }),
]);
export type LetterBlockTemplate = z.infer<typeof letterBlockTemplate>;

/** `letters/<key>.json` */
export const letterPart = z.strictObject({
  title: localizedText,
  subject: localizedText,
  blocks: z.array(letterBlockTemplate).min(1),
  /** Clerks write it: with what its text begins. `blocks` has `composed` where the text stands. */
  compose: localizedText.optional(),
});

/** `remedy.json`: what the citizen can do against the decision, and when it counts as made known. */
export const remedyPart = z.strictObject({
  remedy: z.strictObject({
    kind: z.enum(['widerspruch', 'klage']),
    title: localizedText,
    text: localizedText,
    periodMonths: z.int().min(1),
    ...origin,
  }),
  publication: z.strictObject({
    /** After how many days a posted letter counts as received, by the day from which the rule holds. */
    posted: z.array(z.strictObject({ from: isoDay, days: z.int().min(0), source: z.string().min(1) })).min(1),
    /** Whether that day moves if it is no office day (AO § 108 (3)), or stays (VwVfG). */
    shiftsToOfficeDay: z.boolean(),
    ...origin,
  }),
});

/** `permit.json`: the permit that the citizen prints or fetches. Each value is FEEL. */
export const permitPart = z.strictObject({
  title: localizedText,
  zone: feel,
  plates: feel,
  ...origin,
});

/** `form.schema.json`: JSON Schema 2020-12; ajv checks whether it is valid. */
export const formPart = z.looseObject({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  type: z.literal('object'),
  properties: z.record(z.string(), z.json()),
});

export type CheckDefinition = z.infer<typeof checkDefinition>;
export type ServicePart = z.infer<typeof servicePart>;
export type InformationRequestDefinition = z.infer<typeof informationRequestPart>;
export type ValueDefinition = z.infer<typeof valuesPart>[string];
export type TermDefinition = z.infer<typeof termsPart>[number];
export type DecisionDefinition = z.infer<typeof decisionPart>;
export type FeeDefinition = z.infer<typeof feePart>;
export type LetterDefinition = z.infer<typeof letterPart>;
export type RemedyDefinition = z.infer<typeof remedyPart>['remedy'];
export type PublicationDefinition = z.infer<typeof remedyPart>['publication'];
export type PermitDefinition = z.infer<typeof permitPart>;
/** A JSON Schema 2020-12 object; titles in German as `title`, in English as `x-title-en`. */
export type FormSchema = z.infer<typeof formPart>;

/** One version of one service: all files of its folder, checked and joined. */
export interface ServiceDefinition extends ServicePart {
  readonly form: FormSchema;
  readonly informationRequest: InformationRequestDefinition;
  readonly checks: readonly CheckDefinition[];
  readonly values: Readonly<Record<string, ValueDefinition>>;
  readonly terms: readonly TermDefinition[];
  /** null where the service decides nothing; its cases are closed when the work is done. */
  readonly decision: DecisionDefinition | null;
  readonly fee: FeeDefinition | null;
  readonly permit: PermitDefinition | null;
  /** By decision kind, and `information-request`, `reminder`, `withdrawal`, `expiry`. */
  readonly letters: Readonly<Record<string, LetterDefinition>>;
  /** null only where nothing is decided. */
  readonly remedy: RemedyDefinition | null;
  readonly publication: PublicationDefinition | null;
}
