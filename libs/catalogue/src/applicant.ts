import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);

export const addressSchema = z.strictObject({
  street: text(120),
  houseNumber: text(20),
  postalCode: text(12),
  town: text(120),
  country: text(60).optional(),
});

/** Who applies: the same shape for every service, so that it can be searched, written to and erased as one. */
export const applicantSchema = z
  .strictObject({
    kind: z.enum(['person', 'organisation']),
    salutation: z.enum(['Frau', 'Herr', '']).optional(),
    givenName: z.string().trim().max(120),
    familyName: z.string().trim().max(120),
    organisation: text(200).optional(),
    birthDate: z.iso.date().optional(),
    address: addressSchema,
    email: z.email().max(254).optional(),
    phone: text(40).optional(),
  })
  .superRefine((applicant, context) => {
    if (applicant.kind === 'organisation') {
      if (!applicant.organisation) {
        context.addIssue({ code: 'custom', path: ['organisation'], message: 'an organisation has a name' });
      }
      return;
    }
    for (const part of ['givenName', 'familyName'] as const) {
      if (!applicant[part]) context.addIssue({ code: 'custom', path: [part], message: 'a person has this name' });
    }
  });

export type Applicant = z.infer<typeof applicantSchema>;
export type Address = z.infer<typeof addressSchema>;

/** "Erika Mustermann", or the organisation's name. */
export function applicantName(applicant: Applicant): string {
  if (applicant.kind === 'organisation' && applicant.organisation) return applicant.organisation;
  return `${applicant.givenName} ${applicant.familyName}`.trim();
}
