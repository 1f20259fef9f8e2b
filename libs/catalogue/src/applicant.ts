import { day, isObject, mailAddress, personName, text } from '@vorgang/platform';
import { z } from 'zod';

/** A postal address (DIN 5008): a street with its number, or a post office box. */
const addressSchema = z.strictObject({
  careOf: text({ max: 120 }).optional().describe('Who takes the post in (c/o), without “c/o”'),
  street: text({ max: 120, min: 0 }).default(''),
  houseNumber: text({ max: 20, min: 0 }).default(''),
  addition: text({ max: 120 }).optional().describe('What finds the door: house at the back, stairs, floor, flat'),
  postBox: text({ max: 20 }).optional().describe('The number of a post office box, instead of a street'),
  postalCode: text({ max: 12 }),
  town: text({ max: 120 }),
  country: text({ max: 60 }).optional().describe('Only outside of Germany'),
});

/** Whether the member is a text that says something. */
function hasText(object: Readonly<Record<string, unknown>>, member: string): boolean {
  const value = object[member];
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * What has to hold between the members of an applicant, however wrong each of them is. People are told each of these faults by a sentence
 * of its own.
 */
export function faultsBetween(applicant: Readonly<Record<string, unknown>>): { path: string[]; code: string; message: string }[] {
  const { address } = applicant;
  const faults = isObject(address) ? faultsOfDoor(address).map((fault) => ({ ...fault, path: ['address', ...fault.path] })) : [];
  if (applicant['kind'] === 'organisation' && !hasText(applicant, 'organisation'))
    faults.push({ path: ['organisation'], code: 'applicant.organisation-missing', message: 'an organisation has a name' });
  // Many people have only one name.
  if (applicant['kind'] === 'person' && !hasText(applicant, 'givenName') && !hasText(applicant, 'familyName'))
    faults.push({ path: ['familyName'], code: 'applicant.name-missing', message: 'a person has a name' });
  return faults;
}

function faultsOfDoor(address: Readonly<Record<string, unknown>>): { path: string[]; code: string; message: string }[] {
  const street = ['street', 'houseNumber'];
  const message = 'an address has a street with its number, or a post office box';
  if (!hasText(address, 'postBox'))
    return street.filter((part) => !hasText(address, part)).map((part) => ({ path: [part], code: 'address.no-door', message }));
  return street.some((part) => hasText(address, part)) ? [{ path: ['postBox'], code: 'address.two-doors', message }] : [];
}

/** The applicant. The shape is the same for every service, so that all can be searched, written to and erased in the same way. */
export const applicantSchema = z
  .strictObject({
    kind: z.enum(['person', 'organisation']),
    salutation: z.enum(['Frau', 'Herr', '']).optional(),
    givenName: personName({ max: 120, min: 0 }).default(''),
    familyName: personName({ max: 120, min: 0 }).default(''),
    organisation: text({ max: 200 }).optional(),
    birthDate: day({ when: 'past' }).optional(),
    address: addressSchema,
    email: mailAddress().optional(),
    phone: text({ max: 40 }).optional(),
  })
  .superRefine((applicant, context) => {
    for (const { path, code, message } of faultsBetween(applicant)) context.addIssue({ code: 'custom', path, params: { code }, message });
  });

/** How the applicant wants to hear from the city. */
export const replyChannelSchema = z
  .strictObject({
    kind: z.enum(['email', 'portal', 'post']),
    email: mailAddress().optional(),
    pdfByMailConsent: z.boolean().optional().describe('Whether the notice itself may go by mail (§ 87a AO); else a link'),
  })
  .refine((reply) => reply.kind !== 'email' || reply.email !== undefined, {
    path: ['email'],
    params: { code: 'applicant.reply-without-address' },
    message: 'needed for replies by mail',
  })
  .meta({ id: 'ReplyChannel' });

export type Applicant = z.infer<typeof applicantSchema>;
export type Address = z.infer<typeof addressSchema>;

/** "Erika Mustermann", or the organisation's name. */
export function applicantName(applicant: Applicant): string {
  if (applicant.kind === 'organisation' && applicant.organisation) return applicant.organisation;
  return `${applicant.givenName} ${applicant.familyName}`.trim();
}

/** The line of an address that names the door: the street with its number and what helps to find it, or the post office box. */
export function streetLine(address: Pick<Address, 'street' | 'houseNumber' | 'addition' | 'postBox'>): string {
  if (address.postBox) return `Postfach ${address.postBox}`;
  // DIN 5008 puts what belongs to the door behind two strokes.
  return [`${address.street} ${address.houseNumber}`.trim(), address.addition ?? ''].filter(Boolean).join(' // ');
}
