import { addDays } from '@vorgang/platform';
import { proof } from '../applications/dog-application.js';
import { chip } from '../town/dogs.js';
import { untouched, type Plot } from './plot.js';
import type { Tale } from './tale.js';

const dogs = (times: number, age: Plot['age'], tell: Plot['tell'], wish?: Plot['wish']): Plot => ({
  service: 'hundesteuer-anmeldung',
  times,
  age,
  tell,
  wish,
});

const granted = (tale: Tale): Tale => tale.claim().check().propose('grant', ['liable']).approve(true);
const asked = (tale: Tale): Tale =>
  tale.claim().ask(['chip', 'purchase-contract'], 'Bitte teilen Sie uns die Chipnummer mit und reichen Sie den Kaufvertrag nach.');
const answered = (tale: Tale, from: number, to: number): Tale =>
  tale.answer(
    from,
    to,
    `Guten Tag, die Chipnummer lautet ${chip(tale.dice)}. Einen Kaufvertrag gibt es nicht, der Hund ist aus der Familie.`,
  );
const relief = (tale: Tale): Tale =>
  tale.claim().check().propose('grant', ['liable', 'relief-granted'], { explanation: 'Der Nachweis lag im Original vor.' });
const dangerous = (tale: Tale): Tale =>
  tale
    .claim()
    .check()
    .askOffice('Zählt der Hund nach Ihrem Augenschein zu den Rassen nach § 3 oder § 10 LHundG NRW? Ist eine Erlaubnis beantragt?', 7)
    .officeAnswers(
      9,
      'Ja, gelistete Rasse nach Augenschein bei der Vorführung. Der Antrag auf Erlaubnis liegt hier seit letzter Woche vor.',
    )
    .note('Halterin telefonisch auf die Erlaubnispflicht hingewiesen.')
    .propose('grant', ['liable', 'dangerous-dog']);
const rejected =
  (reason: string) =>
  (tale: Tale): Tale =>
    tale
      .claim()
      .check({ failing: ['duplicate'] })
      .propose('reject', [reason]);
const returned = (tale: Tale): Tale =>
  relief(tale)
    .wait(3, 10)
    .add({ kind: 'return', who: 'huenerbein', comment: 'Bitte die Gültigkeit des Nachweises im Vermerk festhalten und neu vorlegen.' });

/** Finished stories of dogs. */
export const finishedDogs: readonly Plot[] = [
  { ...dogs(21, [9, 70], granted), name: 'dog-finished' },
  dogs(3, [9, 60], (tale) =>
    tale.claim().check().note('Mit der Halterin telefoniert: Angaben bestätigt.').propose('grant', ['liable']).approve(true),
  ),
  dogs(2, [12, 60], (tale) =>
    tale.claim(1, 3).add({ kind: 'priority', who: tale.clerk, priority: 'urgent' }).check().propose('grant', ['liable']).approve(true),
  ),
  dogs(4, [24, 68], (tale) => answered(asked(tale), 2, 9).wait(2, 9).check().propose('grant', ['liable']).approve(true), {
    incomplete: true,
  }),
  dogs(2, [35, 68], (tale) => answered(asked(tale).untilMorning(14), 1, 4).wait(2, 9).check().propose('grant', ['liable']).approve(true), {
    incomplete: true,
  }),
  dogs(2, [40, 66], (tale) => asked(tale).untilMorning(21).wait(2, 8).propose('reject', ['details-missing']).approve(), {
    incomplete: true,
    reply: 'email',
  }),
  dogs(2, [15, 60], (tale) => relief(tale).approve(), { relief: 'assistance' }),
  dogs(2, [15, 60], (tale) => relief(tale).approve(), { relief: 'benefits' }),
  dogs(
    1,
    [20, 50],
    (tale) =>
      tale
        .claim()
        .check({ failing: ['relief-ground'] })
        .propose('grant', ['liable', 'relief-refused'])
        .approve(),
    { relief: 'guard' },
  ),
  dogs(2, [15, 60], (tale) => dangerous(tale).approve(), { dangerous: true }),
  dogs(2, [15, 60], (tale) => tale.claim().check().propose('grant', ['liable', 'back-tax']).approve(), { backTax: true }),
  dogs(2, [15, 60], (tale) => rejected('already-registered')(tale).approve()),
  dogs(1, [15, 60], (tale) => rejected('not-in-dueren')(tale).approve()),
  dogs(3, [10, 60], (tale) =>
    tale
      .claim()
      .wait(1, 20)
      .add({ kind: 'withdraw', who: tale.clerk, reason: 'Der Hund wurde an das Tierheim zurückgegeben; telefonisch mitgeteilt.' }),
  ),
  dogs(
    3,
    [12, 60],
    (tale) =>
      tale
        .claim()
        .wait(0.2, 1)
        .add({
          kind: 'correct',
          who: tale.clerk,
          pointer: '/dog/chip',
          value: chip(tale.dice),
          reason: 'Offensichtlicher Schreibfehler: Buchstabe O statt Ziffer 0, mit dem Heimtierausweis abgeglichen.',
        })
        .check()
        .propose('grant', ['liable'])
        .approve(true),
    { misspeltChip: true },
  ),
  dogs(
    2,
    [20, 60],
    (tale) =>
      returned(tale)
        .wait(1, 6)
        .note('Nachweis gültig bis 31.12.2029, Kopie zur Akte.')
        .propose('grant', ['liable', 'relief-granted'])
        .approve(),
    { relief: 'assistance' },
  ),
  dogs(
    1,
    [40, 55],
    (tale) =>
      granted(tale)
        .wait(30, 60)
        .add({ kind: 'reopen', who: tale.clerk, reason: 'Halterin meldet: ein zweiter Hund lebt im Haushalt.' })
        .wait(1, 4)
        .note('Zweiter Hund wird gesondert angemeldet; es bleibt beim Bescheid.')
        .propose('grant', ['liable'])
        .approve(true),
    { reply: 'email' },
  ),
  dogs(1, [15, 30], (tale) => granted(tale).wait(14, 18).add({ kind: 'deliver-by-post', who: tale.clerk }), {
    reply: 'undeliverable',
    channel: 'portal',
  }),
  dogs(2, [14, 50], (tale) => granted(tale).waitDays(1, 4).add({ kind: 'fetch' }), { reply: 'portal', channel: 'portal' }),
  dogs(1, [12, 30], (tale) =>
    tale
      .claim()
      .check()
      .propose('grant-with-conditions', ['proof-follows'], { conditions: ['submit-proof', 'report-changes'] })
      .approve(true),
  ),
];

/** Current stories of dogs. */
export const currentDogs: readonly Plot[] = [
  dogs(9, [0.05, 4], untouched),
  dogs(1, [1, 3], untouched, { relief: 'benefits' }),
  dogs(1, [1, 3], untouched, { dangerous: true, channel: 'portal' }),
  { ...dogs(3, [5, 12], (tale) => tale.by('krings').claim().check({ atMost: 2 })), name: 'dog-in-work' },
  dogs(1, [6, 10], (tale) =>
    tale.by('krings').claim().add({ kind: 'priority', who: 'krings', priority: 'high' }).note('Bürgermeisterbüro fragt nach dem Stand.'),
  ),
  dogs(2, [8, 14], (tale) =>
    tale
      .by('krings')
      .claim()
      .check({ atMost: 1 })
      .add({ kind: 'follow-up', who: 'krings', on: addDays(tale.today, 3), note: 'Rückruf wegen Rasse des Vatertiers' })
      .askOffice('Ist der Vater des Hundes bei Ihnen bekannt, und welcher Rasse wurde er zugeordnet?', 4),
  ),
  dogs(1, [9, 14], (tale) =>
    tale
      .by('yildiz')
      .claim()
      .add({ kind: 'follow-up', who: 'yildiz', on: addDays(tale.today, 4), note: 'Antwort des Ordnungsamts abwarten' })
      .askOffice('Bei der Anmeldung ist „Mischling“ angegeben. Gab es unter dieser Anschrift schon eine Kontrolle mit diesem Hund?', 28),
  ),
  dogs(2, [5, 11], (tale) => tale.by('weidenfeld').claim().check({ atMost: 2 })),
  dogs(2, [5, 9], (tale) => tale.by('yildiz').claim()),
  dogs(2, [8, 13], (tale) =>
    tale
      .by('weidenfeld')
      .claim()
      .check({ atMost: 1 })
      .wait(6, 12)
      .add({ kind: 'assign', who: 'breuer', to: 'krings', comment: 'Vertretung wegen Urlaub von Herrn Weidenfeld' }),
  ),
  dogs(4, [6, 13], asked, { incomplete: true }),
  dogs(2, [18, 19], (tale) => asked(tale.by('krings')).untilMorning(14), { incomplete: true, reply: 'email' }),
  dogs(2, [27, 31], (tale) => asked(tale).untilMorning(21), { incomplete: true }),
  dogs(2, [8, 12], (tale) => answered(asked(tale.by('krings')), 1, 2), { incomplete: true, channel: 'portal' }),
  dogs(
    1,
    [9, 13],
    (tale) => {
      const { applicant } = tale.application;
      asked(tale.by('yildiz')).answer(2, 4, 'Anbei der Nachweis. Mit freundlichen Grüßen', [
        proof('benefits', `${applicant.givenName} ${applicant.familyName}`),
      ]);
    },
    { incomplete: true, channel: 'portal', relief: 'benefits' },
  ),
  dogs(1, [6, 12], relief, { relief: 'assistance' }),
  dogs(2, [5, 12], relief, { relief: 'benefits' }),
  dogs(2, [6, 12], dangerous, { dangerous: true }),
  dogs(1, [6, 12], rejected('already-registered')),
  dogs(1, [6, 12], (tale) => tale.claim().check().propose('grant', ['liable', 'back-tax']), { backTax: true }),
  dogs(2, [8, 13], (tale) => returned(tale.by('krings')), { relief: 'benefits' }),
  dogs(1, [8, 13], (tale) => returned(tale.by('weidenfeld')), { relief: 'guard' }),
  dogs(2, [34, 46], (tale) => tale.by('weidenfeld').claim(60, 90).check({ atMost: 2 })),
  dogs(1, [34, 40], (tale) => tale.by('krings').claim(50, 80).note('Melderegisterauskunft angefordert, noch keine Antwort.')),
  dogs(1, [33, 36], untouched, { channel: 'post' }),
  dogs(2, [10, 16], granted, { reply: 'undeliverable', channel: 'portal' }),
  dogs(
    1,
    [25, 40],
    (tale) => granted(tale).wait(40, 60).add({ kind: 'reopen', who: tale.clerk, reason: 'Widerspruch: Hund lebt überwiegend in Kreuzau.' }),
    { reply: 'email' },
  ),
];
