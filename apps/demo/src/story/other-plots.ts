import { untouched, type Plot } from './plot.js';
import type { Tale } from './tale.js';

const environment = (times: number, age: Plot['age'], tell: Plot['tell'], wish?: Plot['wish']): Plot => ({
  service: 'umweltgenehmigung-eingang',
  times,
  age,
  tell,
  wish,
});

const receipt = [
  'confirmation-of-receipt',
  't02-check-confirmation-of-receipt',
  't04-determine-confirmation-of-receipt',
  't05-print-and-send-confirmation-of-receipt',
  't06-determine-necessity-of-stop-advice',
];
const advice = [
  't07-1-draft-intern-advice-aspect-1',
  't08-draft-and-send-request-for-advice',
  't09-1-process-or-receive-external-advice-from-party-1',
];
const through =
  (keys: readonly string[]) =>
  (tale: Tale): Tale =>
    keys.reduce((told, key) => told.wait(0.3, 6).check({ only: [key] }), tale.claim(1, 12));

/** Applications for environmental permits. */
export const environmentPlots: readonly Plot[] = [
  environment(5, [14, 70], (tale) => through(receipt)(tale).wait(1, 10).add({ kind: 'close', who: tale.clerk })),
  environment(2, [30, 70], (tale) =>
    through([...receipt, ...advice])(tale)
      .wait(1, 10)
      .add({ kind: 'close', who: tale.clerk }),
  ),
  environment(1, [50, 70], (tale) =>
    through([...receipt, ...advice])(tale)
      .note('Untere Wasserbehörde hat keine Bedenken.')
      .wait(1, 10)
      .add({ kind: 'close', who: tale.clerk }),
  ),
  environment(2, [0.2, 4], untouched),
  environment(3, [5, 20], through(receipt.slice(0, 2))),
  environment(1, [10, 20], (tale) => tale.claim().ask(['plan'], 'Bitte reichen Sie einen Schnitt durch das Gelände nach.')),
  environment(1, [60, 66], through(receipt.slice(0, 3))),
];

/** Submissions that could not be routed: three wait, one was sent on to its service, one was refused. */
export const quarantinePlots: readonly Plot[] = [
  {
    service: 'hundesteuer-anmeldung',
    times: 1,
    age: [0.5, 2],
    wish: { service: 'hundesteuer-abmeldung', channel: 'portal' },
    tell: untouched,
  },
  { service: 'hundesteuer-anmeldung', times: 1, age: [1, 3], wish: { lie: 'hash', channel: 'portal' }, tell: untouched },
  { service: 'bewohnerparkausweis', times: 1, age: [1, 4], wish: { lie: 'type', channel: 'portal' }, tell: untouched },
  {
    service: 'hundesteuer-anmeldung',
    times: 1,
    age: [16, 30],
    wish: { service: 'hundesteuer', channel: 'email', reply: 'email' },
    tell: (tale) =>
      tale
        .wait(2, 8)
        .add({ kind: 'route', who: tale.clerk, service: 'hundesteuer-anmeldung', comment: 'Alte Bezeichnung im Formular der Poststelle.' })
        .claim()
        .check()
        .propose('grant', ['liable'])
        .approve(true),
  },
  {
    service: 'bewohnerparkausweis',
    times: 1,
    age: [10, 20],
    wish: { service: 'anwohnerparken-kreuzau', channel: 'portal' },
    tell: (tale) =>
      tale.wait(2, 8).add({
        kind: 'refuse',
        who: tale.clerk,
        reason: 'Für Kreuzau ist die Gemeinde Kreuzau zuständig. Bitte stellen Sie den Antrag dort.',
      }),
  },
];
