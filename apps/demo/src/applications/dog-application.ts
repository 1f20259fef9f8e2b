import { applicantName } from '@vorgang/catalogue';
import { addDays, addMonths, formatLocalDate, partsOf } from '@vorgang/platform';
import type { Dice } from '../town/dice.js';
import { dog } from '../town/dogs.js';
import { fullName, person } from '../town/people.js';
import { homeIn } from '../town/streets.js';
import {
  channelFor,
  identificationFor,
  referenceOf,
  replyFor,
  type Application,
  type Occasion,
  type Upload,
  type Wish,
} from './application.js';
import { asPdf, asPhoto } from './paper.js';

const otherTowns = ['Jülich', 'Kreuzau', 'Nideggen', 'Köln', 'Aachen', 'Eschweiler', 'Zülpich', 'Niederzier', 'Merzenich'];
const proofs = {
  assistance: ['Schwerbehindertenausweis', 'Merkzeichen Bl, gültig bis 31.12.2029'],
  guard: ['Lageplan Aussiedlerhof', 'nächstes bewohntes Haus 410 m entfernt'],
  benefits: ['Bescheid über Leistungen nach dem SGB II', 'Jobcenter, bewilligt bis in das nächste Jahr'],
} as const;

/** Somebody registers a dog. */
export function dogApplication(dice: Dice, occasion: Occasion, wish: Wish = {}): Application {
  const { today } = occasion;
  const channel = channelFor('hundesteuer-anmeldung', dice, wish);
  const mail = wish.reply === 'email' || channel === 'portal' || channel === 'email' || dice.chance(0.4);
  const applicant = person(dice, homeIn(dice), today, mail);
  const animal = dog(dice, { dangerous: wish.dangerous, chipped: !wish.incomplete && dice.chance(0.93) });
  const reason = wish.backTax ? 'taken-in' : dice.weigh({ 'taken-in': 74, 'moved-in': 20, born: 6 });
  const since = wish.backTax
    ? addDays(addMonths(today, -partsOf(today).month), -dice.int(3, 200))
    : addDays(today, -(dice.chance(0.15) ? dice.int(16, 40) : dice.int(1, 12)));
  const birthDate = reason === 'born' ? since : addDays(since, -dice.int(70, 2600));
  const previous =
    reason === 'taken-in' && dice.chance(0.6) ? { previousHolder: { name: fullName(dice), address: `${dice.pick(otherTowns)}` } } : {};
  const dogs = dice.chance(0.14) ? dice.int(1, 2) : 0;
  const form = {
    dog: { ...animal, ...(wish.misspeltChip && animal.chip ? { chip: `${animal.chip.slice(0, 14)}O` } : {}), birthDate },
    keeping: { reason, since, otherDogs: dogs, ...(reason === 'moved-in' ? { previousTown: dice.pick(otherTowns) } : {}), ...previous },
    ...(wish.relief ? { relief: { ground: wish.relief, explanation: explanationFor(wish.relief) } } : {}),
    ...(dice.chance(0.35) ? { sepa: { holder: applicantName(applicant), iban: `DE02120300000000202051` } } : {}),
    declaration: true,
  };
  const uploads: Upload[] = [];
  if (reason === 'taken-in' && !wish.incomplete && (wish.lie || dice.chance(0.55)))
    uploads.push(contract(dice, animal, applicantName(applicant), formatLocalDate(since), wish.lie));
  if (wish.relief && !wish.incomplete) uploads.push(proof(wish.relief, applicantName(applicant)));
  return {
    service: wish.service ?? 'hundesteuer-anmeldung',
    externalReference: referenceOf(occasion),
    channel,
    form,
    applicant,
    identification: identificationFor(dice, channel),
    replyChannel: replyFor(dice, channel, applicant, wish),
    uploads,
  };
}

function explanationFor(ground: keyof typeof proofs): string {
  if (ground === 'assistance') return 'Der Hund ist ein ausgebildeter Blindenführhund.';
  if (ground === 'guard') return 'Der Hund bewacht unseren Aussiedlerhof.';
  return 'Ich beziehe Leistungen nach dem SGB II.';
}

/** The proof for a relief, as it is handed in or handed in later. */
export function proof(ground: keyof typeof proofs, name: string): Upload {
  const [title, detail] = proofs[ground];
  return {
    name: 'Nachweis.pdf',
    purpose: 'relief-proof',
    mime: 'application/pdf',
    content: () =>
      asPdf({
        title,
        lines: [
          ['Name', name],
          ['Inhalt', detail],
        ],
        note: 'Beispieldokument der Vorführung, ohne Rechtswirkung.',
      }),
  };
}

function contract(
  dice: Dice,
  animal: { name: string; breed: string; chip?: string },
  buyer: string,
  on: string,
  lie: Upload['lie'],
): Upload {
  const seller = dice.chance(0.4) ? 'Tierheim Rurtal e. V.' : fullName(dice);
  const [shade, lines] = [dice.next(), dice.int(9, 16)];
  if (lie === 'type' || dice.chance(0.3)) {
    return {
      name: `Kaufvertrag ${animal.name}.${lie === 'type' ? 'pdf' : 'png'}`,
      purpose: 'purchase-contract',
      mime: 'image/png',
      content: () => asPhoto(shade, lines),
      lie,
    };
  }
  return {
    name: `Kaufvertrag ${animal.name}.pdf`,
    purpose: 'purchase-contract',
    mime: 'application/pdf',
    lie,
    content: () =>
      asPdf({
        title: seller.startsWith('Tierheim') ? 'Schutzvertrag' : 'Kaufvertrag über einen Hund',
        lines: [
          ['Abgebend', seller],
          ['Übernehmend', buyer],
          ['Hund', `${animal.name}, ${animal.breed}`],
          ['Chipnummer', animal.chip ?? '–'],
          ['Übergabe am', on],
          ['Preis', `${150 + lines * 45},00 Euro`],
        ],
        note: 'Beispieldokument der Vorführung, ohne Rechtswirkung.',
      }),
  };
}
