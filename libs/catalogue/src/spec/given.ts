import { join } from 'node:path';
import { packageRoot, parseLocalDate } from '@vorgang/platform';
import type { Applicant, Facts, JsonObject, Municipality, ServiceDefinition } from '../index.js';
import { loadCatalogue, loadMunicipality } from '../index.js';

/** How stories begin: the shipped services, and realistic applications for them. */
export const servicesDir = join(packageRoot(), 'libs/catalogue/services');
export const municipalityFile = join(packageRoot(), 'libs/catalogue/municipality/dueren.json');

/** One of the shipped services, in its current version. */
export async function shippedService(key: string): Promise<ServiceDefinition> {
  const definition = (await loadCatalogue(servicesDir)).current(key);
  if (!definition) throw new Error(`no service ${key}`);
  return definition;
}

export const dueren = (): Promise<Municipality> => loadMunicipality(municipalityFile);

export const erika: Applicant = {
  kind: 'person',
  salutation: 'Frau',
  givenName: 'Erika',
  familyName: 'Mustermann',
  birthDate: parseLocalDate('1980-05-04'),
  address: { street: 'Musterstraße', houseNumber: '7', postalCode: '52349', town: 'Düren' },
  email: 'erika@example.org',
};

interface Dog {
  dog?: JsonObject;
  keeping?: JsonObject;
  relief?: string;
  extra?: JsonObject;
}

/** Bello, a small crossbreed taken in on 10 March 2026, registered on 12 March. */
export function dogFacts(change: Dog & Partial<Omit<Facts, 'form'>> = {}): Facts {
  const { dog, keeping, relief, extra, ...facts } = change;
  return {
    form: {
      dog: { name: 'Bello', breed: 'Mischling', chip: '276098106012345', ...dog },
      keeping: { reason: 'taken-in', since: '2026-03-10', ...keeping },
      ...(relief ? { relief: { ground: relief } } : {}),
      declaration: true,
      ...extra,
    },
    applicant: erika,
    channel: 'portal',
    receivedOn: parseLocalDate('2026-03-12'),
    today: parseLocalDate('2026-03-12'),
    attachments: [],
    ...facts,
  };
}

interface Parking {
  residence?: JsonObject;
  vehicle?: JsonObject;
  permit?: JsonObject;
}

/** One own car in zone C for a year from 1 April 2026. */
export function parkingFacts(change: Parking & Partial<Omit<Facts, 'form'>> = {}): Facts {
  const { residence, vehicle, permit, ...facts } = change;
  return {
    form: {
      residence: { street: 'Kaiserplatz 2', zone: 'C', mainResidence: true, ...residence },
      vehicle: { plates: ['DN-AB 123'], keeper: 'self', ...vehicle },
      permit: { validFrom: '2026-04-01', months: 12, ...permit },
      declaration: true,
    },
    applicant: erika,
    channel: 'portal',
    receivedOn: parseLocalDate('2026-03-12'),
    today: parseLocalDate('2026-03-12'),
    attachments: [{ purpose: 'registration-certificate', name: 'schein.pdf', mime: 'application/pdf', size: 300_000 }],
    ...facts,
  };
}
