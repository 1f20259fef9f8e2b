import { addDays } from '@vorgang/platform';
import { certificate } from '../applications/parking-application.js';
import { untouched, type Plot } from './plot.js';
import type { Tale } from './tale.js';

const cars = (times: number, age: Plot['age'], tell: Plot['tell'], wish?: Plot['wish']): Plot => ({
  service: 'bewohnerparkausweis',
  times,
  age,
  tell,
  wish,
});

const granted = (tale: Tale): Tale => tale.claim(1, 10).check().propose('grant', ['conditions-met']).approve(true);
const asked = (tale: Tale): Tale =>
  tale.claim(1, 10).ask(['registration-certificate'], 'Es fehlt die Zulassungsbescheinigung Teil I. Ein gut lesbares Foto genügt.');
const answered = (tale: Tale, from: number, to: number): Tale => {
  const { applicant } = tale.application;
  return tale.answer(from, to, 'Hier ist der Fahrzeugschein.', [
    certificate(tale.dice, 'DN-XY 12', `${applicant.givenName} ${applicant.familyName}`),
  ]);
};
const several = (tale: Tale): Tale =>
  tale.claim().check().propose('grant', ['conditions-met', 'several-plates-justified'], { explanation: 'Carsharing-Vertrag lag vor.' });
const company = (tale: Tale): Tale =>
  tale
    .claim()
    .check()
    .propose('grant-with-conditions', ['met-with-conditions'], { conditions: ['company-car-ends', 'report-change'] });
const rejected =
  (reason: string, check: string) =>
  (tale: Tale): Tale =>
    tale
      .claim()
      .check({ failing: [check] })
      .propose('reject', [reason]);
const returned = (tale: Tale): Tale =>
  company(tale)
    .wait(2, 8)
    .add({ kind: 'return', who: 'huenerbein', comment: 'Die Bescheinigung des Arbeitgebers ist undatiert. Bitte klären.' });

/** Finished stories of parking permits. */
export const finishedCars: readonly Plot[] = [
  // A printed account has it, so that what follows can be seen there.
  { ...cars(1, [8, 12], (tale) => granted(tale.by('oeztuerk')).pay()), name: 'car-finished' },
  cars(13, [12, 70], (tale) => granted(tale).pay()),
  cars(7, [5, 70], granted, { paid: true, channel: 'portal' }),
  cars(5, [8, 65], (tale) => granted(tale).pay(), { channel: 'counter' }),
  cars(3, [16, 60], (tale) => answered(asked(tale), 1, 6).wait(1, 6).check().propose('grant', ['conditions-met']).approve(true).pay(), {
    incomplete: true,
  }),
  cars(1, [25, 50], (tale) => asked(tale).untilMorning(14).wait(1, 6).propose('reject', ['details-missing']).approve(), {
    incomplete: true,
    reply: 'email',
  }),
  cars(2, [14, 60], (tale) => several(tale).approve().pay(), { plates: 2 }),
  cars(2, [14, 60], (tale) => company(tale).approve().pay(), { keeper: 'company' }),
  cars(
    1,
    [14, 60],
    (tale) =>
      tale.claim().check().propose('grant', ['conditions-met'], { explanation: 'Der Stellplatz ist an Dritte vermietet.' }).approve().pay(),
    { privateSpace: true },
  ),
  cars(2, [12, 60], (tale) => rejected('outside-zone', 'zone-by-address')(tale).approve()),
  cars(1, [12, 60], (tale) => rejected('not-main-residence', 'register-match')(tale).approve(), { channel: 'counter' }),
  cars(2, [10, 60], (tale) =>
    tale.claim().wait(1, 12).add({ kind: 'withdraw', who: tale.clerk, reason: 'Fahrzeug verkauft; Antrag telefonisch zurückgenommen.' }),
  ),
  cars(
    1,
    [20, 50],
    (tale) =>
      returned(tale)
        .wait(1, 6)
        .note('Neue Bescheinigung liegt vor.')
        .propose('grant-with-conditions', ['met-with-conditions'], { conditions: ['company-car-ends'] })
        .approve()
        .pay(),
    { keeper: 'company' },
  ),
  cars(2, [10, 50], (tale) => granted(tale).pay().waitDays(0.2, 2).add({ kind: 'fetch' }), { channel: 'portal', reply: 'portal' }),
];

/** Current stories of parking permits. */
export const currentCars: readonly Plot[] = [
  cars(7, [0.05, 3.5], untouched),
  cars(1, [0.5, 3], untouched, { paid: true, channel: 'portal' }),
  { ...cars(4, [4, 8], (tale) => tale.by('oeztuerk').claim(1, 6).check({ atMost: 2 })), name: 'car-in-work' },
  cars(1, [5, 9], (tale) =>
    tale
      .by('oeztuerk')
      .claim(1, 6)
      .add({ kind: 'priority', who: 'oeztuerk', priority: 'urgent' })
      .note('Umzug am Monatsende, bitte vorziehen.'),
  ),
  cars(1, [6, 10], (tale) =>
    tale
      .by('oeztuerk')
      .claim(1, 6)
      .add({ kind: 'follow-up', who: 'oeztuerk', on: addDays(tale.today, 2), note: 'Straßenverkehrsamt wegen Halter fragen' }),
  ),
  cars(2, [4, 8], (tale) => tale.by('esser').claim(1, 6).check({ atMost: 3 })),
  cars(2, [4, 8], (tale) => tale.by('rossbach').claim(1, 6)),
  cars(1, [5, 8], (tale) => tale.by('rossbach').claim(1, 4).wait(2, 6).add({ kind: 'release', who: 'rossbach' })),
  cars(3, [4, 9], asked, { incomplete: true }),
  cars(1, [13.2, 13.9], (tale) => asked(tale.by('oeztuerk')).untilMorning(10), { incomplete: true, reply: 'email' }),
  cars(1, [20, 24], (tale) => asked(tale).untilMorning(14), { incomplete: true, reply: 'email' }),
  cars(2, [5, 9], (tale) => answered(asked(tale.by('oeztuerk')), 0.5, 1.5), { incomplete: true, channel: 'portal' }),
  cars(2, [4, 9], several, { plates: 2 }),
  cars(1, [4, 9], company, { keeper: 'company' }),
  cars(1, [4, 9], rejected('outside-zone', 'zone-by-address')),
  cars(
    1,
    [5, 9],
    (tale) => tale.claim().check().propose('grant', ['conditions-met'], { explanation: 'Garage zu klein für das Fahrzeug.' }),
    { privateSpace: true },
  ),
  cars(2, [7, 11], (tale) => returned(tale.by('oeztuerk')), { keeper: 'company' }),
  cars(2, [18, 25], (tale) => tale.by('rossbach').claim(30, 50).check({ atMost: 1 })),
  cars(1, [17, 20], untouched, { channel: 'email' }),
  cars(4, [4, 12], granted, { channel: 'portal' }),
  cars(1, [8, 14], granted, { channel: 'portal', paid: true, reply: 'undeliverable' }),
  cars(3, [5, 14], granted, { channel: 'counter' }),
];
