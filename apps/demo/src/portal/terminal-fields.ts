import { isObject } from '@vorgang/platform';
import type { Language } from '../mail-catcher/words.js';

type Said = Readonly<Record<Language, string>>;

/** One question of the terminal. Its name is the place of the answer in the submission (`form/dog/name`). */
export interface Question {
  readonly name: string;
  readonly label: Said;
  readonly type?: 'text' | 'date' | 'email' | 'tel' | 'number' | 'choice' | 'tick';
  readonly choices?: readonly (readonly [value: string, label: Said])[];
  readonly optional?: true;
  readonly hint?: Said;
}

/** What both services ask about the person. */
const person: readonly Question[] = [
  { name: 'applicant/givenName', label: { de: 'Vorname', en: 'Given name' } },
  { name: 'applicant/familyName', label: { de: 'Familienname', en: 'Family name' } },
  { name: 'applicant/birthDate', label: { de: 'Geburtsdatum', en: 'Date of birth' }, type: 'date' },
  { name: 'applicant/address/street', label: { de: 'Straße', en: 'Street' } },
  { name: 'applicant/address/houseNumber', label: { de: 'Hausnummer', en: 'House number' } },
  { name: 'applicant/address/postalCode', label: { de: 'Postleitzahl', en: 'Postal code' } },
  { name: 'applicant/address/town', label: { de: 'Ort', en: 'Town' } },
  {
    name: 'applicant/email',
    label: { de: 'E-Mail', en: 'E-mail' },
    type: 'email',
    optional: true,
    hint: { de: 'Ohne E-Mail antworten wir mit einem Brief.', en: 'Without one we answer by letter.' },
  },
];

const declaration: Question = {
  name: 'form/declaration',
  label: { de: 'Meine Angaben sind richtig und vollständig.', en: 'What I have stated is correct and complete.' },
  type: 'tick',
};

/** The questions of the services that one can apply for at the terminal. */
export const questionsOf: ReadonlyMap<string, readonly Question[]> = new Map([
  [
    'hundesteuer-anmeldung',
    [
      ...person,
      { name: 'form/dog/name', label: { de: 'Name des Hundes', en: 'Dog’s name' } },
      { name: 'form/dog/breed', label: { de: 'Rasse', en: 'Breed' } },
      { name: 'form/dog/chip', label: { de: 'Chipnummer (im Heimtierausweis)', en: 'Chip number (in the pet passport)' }, optional: true },
      {
        name: 'form/keeping/reason',
        label: { de: 'Warum melden Sie den Hund an?', en: 'Why do you register the dog?' },
        type: 'choice',
        choices: [
          ['taken-in', { de: 'Ich habe ihn aufgenommen oder gekauft', en: 'I have taken it in or bought it' }],
          ['born', { de: 'Er ist bei mir geboren', en: 'It was born at my home' }],
        ],
      },
      { name: 'form/keeping/since', label: { de: 'Seit wann?', en: 'Since when?' }, type: 'date' },
      declaration,
    ],
  ],
  [
    'bewohnerparkausweis',
    [
      ...person,
      { name: 'form/residence/street', label: { de: 'Straße und Hausnummer in der Zone', en: 'Street and number in the zone' } },
      {
        name: 'form/residence/zone',
        label: { de: 'Bewohnerparkzone', en: 'Resident parking zone' },
        type: 'choice',
        choices: [...'ABCDEFGHIJKLN'].map((zone): readonly [string, Said] => [zone, { de: zone, en: zone }]),
      },
      {
        name: 'form/residence/mainResidence',
        label: { de: 'Hier ist meine Hauptwohnung.', en: 'This is my main residence.' },
        type: 'tick',
      },
      { name: 'form/vehicle/plates/0', label: { de: 'Kennzeichen', en: 'Licence plate' } },
      {
        name: 'form/vehicle/keeper',
        label: { de: 'Auf wen ist das Auto zugelassen?', en: 'Who is the keeper of the car?' },
        type: 'choice',
        choices: [
          ['self', { de: 'Auf mich', en: 'I am' }],
          ['family', { de: 'Auf Angehörige', en: 'A relative' }],
          ['company', { de: 'Auf eine Firma', en: 'A company' }],
        ],
      },
      { name: 'form/permit/validFrom', label: { de: 'Gültig ab', en: 'Valid from' }, type: 'date' },
      {
        name: 'form/permit/months',
        label: { de: 'Für wie viele Monate (6 bis 24)?', en: 'For how many months (6 to 24)?' },
        type: 'number',
      },
      declaration,
    ],
  ],
]);

/** The answers at their places in a submission; what was left empty is left out. */
export function answered(questions: readonly Question[], typed: Readonly<Record<string, string>>): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const { name, type } of questions) {
    const text = (typed[name] ?? '').trim();
    if (text === '' && type !== 'tick') continue;
    const value = type === 'tick' ? text !== '' : type === 'number' ? Number(text) : text;
    if (value === false && name.endsWith('declaration')) continue;
    put(answers, name.split('/'), value);
  }
  return answers;
}

function put(into: Record<string, unknown>, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[step] = value;
  else if (rest[0] === '0') into[step] = [value];
  else {
    const next = into[step];
    const group = isObject(next) ? { ...next } : {};
    put(group, rest, value);
    into[step] = group;
  }
}
