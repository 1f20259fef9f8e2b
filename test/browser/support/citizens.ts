/** What the citizens of the tests send in: invented people, the same in every picture. */
export interface Submission {
  readonly service: string;
  readonly externalReference: string;
  readonly channel: string;
  readonly form: Record<string, unknown>;
  readonly applicant: Record<string, unknown>;
  readonly identification: { readonly method: string; readonly trustLevel: string };
  readonly replyChannel: Record<string, unknown>;
}

interface Name {
  readonly salutation: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly street: string;
  readonly houseNumber: string;
}

const bundid = { method: 'bundid', trustLevel: 'substantial' } as const;
let sent = 0;

function submission(
  service: string,
  { street, houseNumber, ...name }: Name,
  form: Record<string, unknown>,
  changes: Partial<Submission>,
): Submission {
  sent += 1;
  const email = `${name.givenName}.${name.familyName}@example.org`
    .toLowerCase()
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z.@]/g, '');
  const address = { street, houseNumber, postalCode: '52349', town: 'Düren' };
  return {
    service,
    externalReference: `SP-2026-${String(41_200 + sent)}`,
    channel: 'portal',
    form: { ...form, declaration: true },
    applicant: { kind: 'person', ...name, address, email },
    identification: bundid,
    replyChannel: { kind: 'email', email, pdfByMailConsent: true },
    ...changes,
  };
}

export const bypost: Partial<Submission> = { replyChannel: { kind: 'post' } };
export const atTheCounter: Partial<Submission> = {
  channel: 'counter',
  identification: { method: 'personal', trustLevel: 'high' },
  replyChannel: { kind: 'post' },
};

export const joerdis = { salutation: 'Frau', givenName: 'Jördis', familyName: 'Großmüller', street: 'Weierstraße', houseNumber: '12a' };
export const anton = { salutation: 'Herr', givenName: 'Anton', familyName: 'Öztürk', street: 'Kölnstraße', houseNumber: '3' };
export const helene = { salutation: 'Frau', givenName: 'Helene', familyName: 'Strauß', street: 'Oberstraße', houseNumber: '71' };
export const matthias = { salutation: 'Herr', givenName: 'Matthias', familyName: 'Jüngling', street: 'Bonner Straße', houseNumber: '8' };
export const aysel = { salutation: 'Frau', givenName: 'Ayşe', familyName: 'Yıldız', street: 'Zehnthofstraße', houseNumber: '15' };
export const piotr = { salutation: 'Herr', givenName: 'Piotr', familyName: 'Wójcik', street: 'Josef-Schregel-Straße', houseNumber: '40' };

/** A dog is registered. */
export function dog(
  who: Name,
  dogData: Record<string, unknown>,
  more: Record<string, unknown> = {},
  changes: Partial<Submission> = {},
): Submission {
  return submission(
    'hundesteuer-anmeldung',
    who,
    { dog: dogData, keeping: { reason: 'taken-in', since: '2026-09-07', otherDogs: 0 }, ...more },
    changes,
  );
}

/** A resident's parking permit is asked for. */
export function parking(
  who: Name,
  plates: string[],
  more: { zone?: string; keeper?: string; months?: number; severalBecause?: string } = {},
  changes: Partial<Submission> = {},
): Submission {
  const { zone = 'B', keeper = 'self', months = 12, severalBecause } = more;
  return submission(
    'bewohnerparkausweis',
    who,
    {
      residence: { street: `${who.street} ${who.houseNumber}`, zone, mainResidence: true },
      vehicle: { plates, keeper, ...(severalBecause ? { severalBecause } : {}) },
      permit: { validFrom: '2026-10-01', months },
    },
    changes,
  );
}
