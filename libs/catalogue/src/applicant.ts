import { day, mailAddress, personName, text } from '@vorgang/platform';
import { z } from 'zod';

const addressSchema = z.strictObject({
  street: text({ max: 120 }),
  houseNumber: text({ max: 20 }),
  postalCode: text({ max: 12 }),
  town: text({ max: 120 }),
  country: text({ max: 60 }).optional(),
});

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
    if (applicant.kind === 'organisation') {
      if (!applicant.organisation) {
        context.addIssue({ code: 'custom', path: ['organisation'], message: 'an organisation has a name' });
      }
      return;
    }
    // Many people have only one name.
    if (!applicant.givenName && !applicant.familyName)
      context.addIssue({ code: 'custom', path: ['familyName'], message: 'a person has a name' });
  });

export type Applicant = z.infer<typeof applicantSchema>;
export type Address = z.infer<typeof addressSchema>;

/** "Erika Mustermann", or the organisation's name. */
export function applicantName(applicant: Applicant): string {
  if (applicant.kind === 'organisation' && applicant.organisation) return applicant.organisation;
  return `${applicant.givenName} ${applicant.familyName}`.trim();
}
