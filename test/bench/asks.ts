import { marks } from './fill/scene.js';
import type { Templates } from './fill/template.js';
import type { Ask } from './load/load.js';

/** A submission, as a portal sends it; another one each time, of the same applicant as the floor's. */
export function submissionAsk({ service, portalKey, today }: Templates): Ask {
  const email = `${marks.given}.${marks.family}@example.org`.toLowerCase();
  return {
    method: 'POST',
    path: '/intake/v1/submissions',
    headers: { 'x-api-key': portalKey, 'idempotency-key': '$id' },
    body: JSON.stringify({
      service,
      channel: 'portal',
      form: {
        dog: { name: 'Bello', breed: 'Labrador Retriever', chip: marks.chip },
        keeping: { reason: 'taken-in', since: today, otherDogs: 0 },
        declaration: true,
      },
      applicant: {
        kind: 'person',
        givenName: marks.given,
        familyName: marks.family,
        address: { street: `${marks.street}straße`, houseNumber: '12', postalCode: '52349', town: 'Düren' },
        email,
      },
      identification: { method: 'bundid', trustLevel: 'substantial' },
      replyChannel: { kind: 'email', email, pdfByMailConsent: true },
    }),
  };
}

/** A read by somebody who is signed in. */
export function readAsk(cookie: string, path: string): Ask {
  return { method: 'GET', path, headers: { cookie } };
}

/** Something that somebody who is signed in does. */
export function doAsk(cookie: string, path: string, body = '{}', method: 'POST' | 'PUT' = 'POST'): Ask {
  return { method, path, headers: { cookie, 'x-requested-with': 'vorgang' }, body };
}
