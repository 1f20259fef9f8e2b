import type { Dice } from '../town/dice.js';
import { organisation, person } from '../town/people.js';
import { homeIn } from '../town/streets.js';
import { channelFor, identificationFor, referenceOf, replyFor, type Application, type Occasion, type Wish } from './application.js';
import { asPdf } from './paper.js';

const projects = [
  'Austausch eines unterirdischen Heizöltanks (5.000 l)',
  'Erdwärmesonden, zwei Bohrungen bis 95 m',
  'Fällung von drei Platanen im Innenhof',
  'Erweiterung der Lackierhalle um eine Abluftreinigung',
  'Regenwasserversickerung auf dem Betriebsgelände',
  'Anbau eines Waschplatzes mit Ölabscheider',
  'Aufstellung einer Brecheranlage für vier Wochen',
  'Einleitung von Kühlwasser in den Mühlenteich',
  'Abbruch einer Lagerhalle mit Asbestdach',
];

/** An application for an environmental permit, in its receipt phase. */
export function environmentApplication(dice: Dice, occasion: Occasion, wish: Wish = {}): Application {
  const channel = channelFor('umweltgenehmigung-eingang', dice, wish);
  const address = homeIn(dice);
  const applicant = dice.chance(0.6) ? organisation(dice, address) : person(dice, address, occasion.today, true);
  const project = dice.pick(projects);
  const site = `${address.street} ${address.houseNumber}, ${address.postalCode} Düren`;
  return {
    service: wish.service ?? 'umweltgenehmigung-eingang',
    externalReference: referenceOf(occasion),
    channel,
    form: { project, site },
    applicant,
    identification: identificationFor(dice, channel),
    replyChannel: replyFor(dice, channel, applicant, wish),
    uploads: [
      {
        name: 'Lageplan.pdf',
        purpose: 'plan',
        mime: 'application/pdf',
        content: () =>
          asPdf({
            title: 'Lageplan',
            lines: [
              ['Vorhaben', project.slice(0, 60)],
              ['Ort', site],
              ['Maßstab', '1 : 500'],
            ],
            note: 'Beispieldokument der Vorführung.',
          }),
      },
    ],
  };
}
