import { addDays, parseLocalDate, type LocalDate } from '@vorgang/platform';
import type { Applicant } from '../applicant.js';
import type { ServiceDefinition } from '../definition.schema.js';
import type { Facts } from '../facts.js';
import { sampleForm } from './sample-form.js';

/** The fictitious person of German sample forms. */
export const sampleApplicant: Applicant = {
  kind: 'person',
  salutation: 'Frau',
  givenName: 'Erika',
  familyName: 'Mustermann',
  birthDate: parseLocalDate('1980-05-04'),
  address: { street: 'Musterstraße', houseNumber: '7', postalCode: '52349', town: 'Düren' },
  email: 'erika.mustermann@example.org',
};

/** An application of sample data, as the service's rules see it: received a week ago, nothing attached. */
export function sampleFacts(definition: ServiceDefinition, today: LocalDate): Facts {
  const receivedOn = addDays(today, -7);
  return {
    form: sampleForm(definition.form, receivedOn),
    applicant: sampleApplicant,
    channel: 'portal',
    receivedOn,
    today,
    attachments: [],
  };
}
