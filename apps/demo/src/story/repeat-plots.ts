import type { Applicant } from '@vorgang/catalogue';
import type { Application } from '../applications/application.js';
import { untouched, type Plot } from './plot.js';

/** How somebody else writes the same name. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ß/, 'ss'],
  [/ü/, 'ue'],
  [/ö/, 'oe'],
  [/ä/, 'ae'],
  [/ei/, 'ey'],
  [/tz/, 'z'],
  [/ck/, 'k'],
  [/ll/, 'l'],
  [/nn/, 'n'],
  [/ss/, 's'],
  [/([bdfgklmnprst])$/, '$1$1'],
];

function otherwise(name: string): string {
  const [from, to] = spellings.find(([pattern]) => pattern.test(name)) ?? [/$/, ''];
  return name.replace(from, to);
}

function spelledOtherwise({ familyName, ...applicant }: Applicant): Applicant {
  return { ...applicant, familyName: otherwise(familyName) };
}

/** Without what the portal asked the other time. */
function byHand({ email: _, phone: __, ...applicant }: Applicant): Applicant {
  return applicant;
}

const inWriting = { identification: { method: 'none', trustLevel: 'none' }, replyChannel: { kind: 'post' } } as const;

/** Stories of somebody, or something, that has been here before. */
export const repeats: readonly Plot[] = [
  // The portal was used at home, and the form was handed in as well.
  {
    service: 'hundesteuer-anmeldung',
    times: 1,
    age: [0.4, 1.5],
    wish: { channel: 'post', reply: 'post' },
    again: {
      of: 'dog-in-work',
      as: (own, earlier): Application => ({
        ...own,
        ...inWriting,
        applicant: spelledOtherwise(byHand(earlier.applicant)),
        form: earlier.form,
        uploads: [],
      }),
    },
    tell: untouched,
  },
  // Moved, and now has a second dog.
  {
    service: 'hundesteuer-anmeldung',
    times: 1,
    age: [2, 4],
    wish: { channel: 'counter', reply: 'post' },
    again: {
      of: 'dog-finished',
      as: (own, earlier): Application => ({
        ...own,
        applicant: { ...spelledOtherwise(byHand(earlier.applicant)), address: own.applicant.address },
      }),
    },
    tell: (tale) => tale.claim(1, 6),
  },
  // A second permit for a second car.
  {
    service: 'bewohnerparkausweis',
    times: 1,
    age: [0.5, 2],
    wish: { channel: 'counter', reply: 'post' },
    again: {
      of: 'car-in-work',
      as: (own, earlier): Application => ({
        ...own,
        applicant: earlier.applicant,
        form: { ...own.form, residence: earlier.form['residence'] },
      }),
    },
    tell: untouched,
  },
  // The car has changed hands within the family.
  {
    service: 'bewohnerparkausweis',
    times: 1,
    age: [1, 3],
    wish: { channel: 'portal', reply: 'email' },
    again: {
      of: 'car-finished',
      as: (own, earlier): Application => ({
        ...own,
        applicant: { ...own.applicant, familyName: earlier.applicant.familyName, address: earlier.applicant.address },
        form: { ...own.form, residence: earlier.form['residence'], vehicle: earlier.form['vehicle'] },
      }),
    },
    tell: untouched,
  },
  // A new car for the permit of some weeks ago: it goes to whoever had that one.
  {
    service: 'bewohnerparkausweis',
    times: 1,
    age: [0.3, 1.2],
    wish: { channel: 'post', reply: 'post' },
    again: {
      of: 'car-finished',
      names: true,
      as: (own, earlier): Application => ({
        ...own,
        ...inWriting,
        applicant: earlier.applicant,
        form: { ...own.form, residence: earlier.form['residence'] },
      }),
    },
    tell: untouched,
  },
];
