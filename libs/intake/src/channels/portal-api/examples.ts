const chip = '276098102233445';

/** Examples of the published description; a test sends each of them unchanged. */
export const submissionExamples = {
  'dog-tax': {
    summary: 'A dog is registered, reply by mail',
    value: {
      service: 'hundesteuer-anmeldung',
      externalReference: 'PORTAL-2026-000123',
      channel: 'portal',
      form: {
        dog: { name: 'Bärbel', breed: 'Dackel', sex: 'female', chip },
        keeping: { reason: 'taken-in', since: '2026-11-01' },
        declaration: true,
      },
      applicant: {
        kind: 'person',
        salutation: 'Frau',
        givenName: 'Jördis',
        familyName: 'Großmüller',
        birthDate: '1987-04-12',
        address: { street: 'Weierstraße', houseNumber: '12a', postalCode: '52349', town: 'Düren' },
        email: 'joerdis.grossmueller@example.org',
      },
      identification: { method: 'bundid', trustLevel: 'substantial' },
      replyChannel: { kind: 'email', email: 'joerdis.grossmueller@example.org', pdfByMailConsent: true },
    },
  },
  'by-leika-id': {
    summary: 'The same service by its LeiKa id, reply by post',
    value: {
      service: 'urn:de:fim:leika:leistung:99102013104000',
      externalReference: 'PORTAL-2026-000124',
      channel: 'portal',
      form: {
        dog: { name: 'Rex', breed: 'Mischling' },
        keeping: { reason: 'moved-in', since: '2026-10-15', previousTown: 'Jülich' },
        declaration: true,
      },
      applicant: {
        kind: 'person',
        givenName: 'Anton',
        familyName: 'Öztürk',
        address: { street: 'Kölnstraße', houseNumber: '3', postalCode: '52351', town: 'Düren' },
      },
      identification: { method: 'none', trustLevel: 'none' },
      replyChannel: { kind: 'post' },
    },
  },
} as const;

export const answerExamples = {
  message: { summary: 'An answer in words', value: { message: 'Die Chipnummer lautet 276098102233445.' } },
} as const;

export const paymentExamples = {
  booked: {
    summary: 'Paid by credit card',
    value: {
      transactionId: '9xxd-432x-6543-xfd6-gfdx-fd27',
      transactionReference: '5001000000017',
      method: 'CREDITCARD',
      status: 'BOOKED',
      amountCents: 3070,
      at: '2026-02-20T10:15:00+01:00',
    },
  },
} as const;
