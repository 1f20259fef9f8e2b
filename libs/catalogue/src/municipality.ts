import { z } from 'zod';
import { appearanceSchema } from './appearance/palette.js';

/** The token under which the municipality's data is provided. */
export const MUNICIPALITY = Symbol('Municipality');

const line = z.string().trim().min(1);

const office = z.strictObject({
  authority: line,
  office: line,
  street: line,
  /** Postal code and town, as in the address line. */
  town: line,
  phone: line.optional(),
  mail: z.email().optional(),
  contact: line.optional(),
  /** "Zimmer 12, Erdgeschoss" */
  room: line.optional(),
  /** "Mo–Fr 8–12 Uhr, Do auch 14–18 Uhr" */
  hours: line.optional(),
});

/** The city: `libs/catalogue/municipality/<name>.json`. */
export const municipalitySchema = z.strictObject({
  $comment: z.string().optional(),
  /** "Stadt Düren" */
  name: line,
  /** "Düren", for place and date of a letter */
  place: line,
  /** Its own postal codes: whoever types one gets the place filled in. */
  postalCodes: z.array(z.string().regex(/^\d{5}$/, 'five digits')).default([]),
  /** The issuer in the permits' codes: a domain */
  issuer: z.string().regex(/^[a-z0-9.-]+$/, 'a domain'),
  /** Letters carry the address of the team's office. */
  offices: z.record(z.string(), office),
  /** For teams without their own office. */
  defaultOffice: office,
  court: z.strictObject({ name: line, street: line, town: line, verify: z.boolean().optional(), note: line.optional() }),
  treasury: z.strictObject({
    payee: line,
    iban: z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, 'an IBAN without spaces'),
    bic: z
      .string()
      .regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/, 'a BIC')
      .optional(),
    bank: line,
    sample: z.boolean().optional(),
  }),
  /** The range of Kassenzeichen: a prefix, then the number with as many digits as `to` has. */
  paymentReferences: z
    .strictObject({ prefix: z.string(), from: z.int().min(0), to: z.int().min(1) })
    .refine((range) => range.from <= range.to, 'from is not after to'),
  /** The URL of a citizen's status page; `{submissionId}` is replaced. */
  statusUrlTemplate: z.string().includes('{submissionId}'),
  mailFrom: z.string().min(3),
  /** The contact for security reports: a mail address or a page. The default office's mail where omitted. */
  securityContact: z.union([z.email(), z.url({ protocol: /^https$/ })]).optional(),
  /** Days on which the offices are closed, besides the holidays. */
  closedEveryYear: z.array(z.string().regex(/^\d\d-\d\d$/)).default(['12-24', '12-31']),
  closedDays: z.array(z.iso.date()).default([]),
  /** What supervisors' figures say about people, and the goal for the share of online applications (0 to 1). */
  figures: z
    .strictObject({ perPerson: z.enum(['none', 'workload', 'all']).default('workload'), onlineGoal: z.number().min(0).max(1).optional() })
    .default({ perPerson: 'workload' }),
  /** Whether dog tags are issued; Düren issues none. */
  dogTags: z.boolean().default(false),
  /** Colours and crest of the pages that staff see. */
  appearance: appearanceSchema.optional(),
});

export type Municipality = z.infer<typeof municipalitySchema>;
export type Office = z.infer<typeof office>;

/** The office of a team. */
export function officeOf(municipality: Municipality, teamKey: string): Office {
  return municipality.offices[teamKey] ?? municipality.defaultOffice;
}

/** The contact for security reports, in the form of RFC 9116. */
export function securityContactOf({ securityContact, defaultOffice, mailFrom }: Municipality): string {
  const contact = securityContact ?? defaultOffice.mail ?? /[^\s<>]+@[^\s<>]+/.exec(mailFrom)?.[0] ?? mailFrom;
  return contact.startsWith('https:') ? contact : `mailto:${contact}`;
}

/** The status page of a submission. */
export function statusUrlOf(municipality: Municipality, submissionId: string): string {
  return municipality.statusUrlTemplate.replace('{submissionId}', encodeURIComponent(submissionId));
}
