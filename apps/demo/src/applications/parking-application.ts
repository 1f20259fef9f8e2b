import { applicantName } from '@vorgang/catalogue';
import { addDays } from '@vorgang/platform';
import type { Dice } from '../town/dice.js';
import { person } from '../town/people.js';
import { homeInZone } from '../town/streets.js';
import { car, plate } from '../town/vehicles.js';
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

/** The fee for a year, in cents, for payments in advance. */
const yearlyCents = 3000;
const none = 'Beispieldokument der Vorführung, ohne Rechtswirkung.';

/** A resident asks for a parking permit. */
export function parkingApplication(dice: Dice, occasion: Occasion, wish: Wish = {}): Application {
  const { today, at } = occasion;
  const channel = channelFor('bewohnerparkausweis', dice, wish);
  const { address, zone } = homeInZone(dice);
  const applicant = person(
    dice,
    address,
    today,
    wish.reply === 'email' || channel === 'portal' || channel === 'email' || dice.chance(0.35),
  );
  const plates = Array.from({ length: wish.plates ?? 1 }, () => plate(dice));
  const keeper = wish.keeper ?? (dice.chance(0.9) ? 'self' : 'family');
  const months = dice.pick([6, 12, 12, 12, 24, 24]);
  const uploads: Upload[] = [];
  if (!wish.incomplete) uploads.push(certificate(dice, plates[0] ?? '', applicantName(applicant), wish.lie));
  if (keeper !== 'self') uploads.push(statement(keeper, applicantName(applicant), plates[0] ?? ''));
  const cents = Math.round((yearlyCents * months) / 12);
  return {
    service: wish.service ?? 'bewohnerparkausweis',
    externalReference: referenceOf(occasion),
    channel,
    form: {
      residence: {
        street: `${address.street} ${address.houseNumber}`,
        zone,
        mainResidence: true,
        ...(wish.privateSpace ? { privateSpace: true } : {}),
      },
      vehicle: {
        plates,
        keeper,
        ...(plates.length > 1
          ? { severalBecause: 'Im Wechsel mit dem Carsharing-Fahrzeug und dem Wagen meiner Mutter, die ich pflege.' }
          : {}),
      },
      permit: {
        validFrom: addDays(today, dice.int(3, 24)),
        months,
        ...(dice.chance(0.3) ? { replaces: `BPA-${Number(today.slice(0, 4)) - 1}-${dice.digits(4)}` } : {}),
      },
      declaration: true,
    },
    applicant,
    identification: identificationFor(dice, channel),
    replyChannel: replyFor(dice, channel, applicant, wish),
    ...(wish.paid ? { payment: paymentOf(dice, cents, at) } : {}),
    uploads,
  };
}

/** A payment that the portal's provider has booked. */
function paymentOf(dice: Dice, amountCents: number, at: Date) {
  return {
    transactionId: dice.uuid(),
    transactionReference: `BP-${dice.digits(8)}`,
    method: dice.pick(['PAYPAL', 'CREDITCARD', 'GIROPAY']),
    status: 'BOOKED',
    amountCents,
    at: at.toISOString(),
  } as const;
}

/** The registration certificate (Zulassungsbescheinigung Teil I), as PDF or photographed. */
export function certificate(dice: Dice, number: string, keeper: string, lie?: Upload['lie']): Upload {
  const [shade, lines, model, first] = [
    dice.next(),
    dice.int(10, 15),
    car(dice),
    `${String(dice.int(1, 28)).padStart(2, '0')}.0${dice.int(1, 9)}.20${dice.int(10, 25)}`,
  ];
  if (lie === 'type' || (!lie && dice.chance(0.4))) {
    return {
      name: lie === 'type' ? 'Fahrzeugschein.pdf' : 'IMG_Fahrzeugschein.png',
      purpose: 'registration-certificate',
      mime: 'image/png',
      content: () => asPhoto(shade, lines),
      lie,
    };
  }
  return {
    name: 'Zulassungsbescheinigung Teil I.pdf',
    purpose: 'registration-certificate',
    mime: 'application/pdf',
    lie,
    content: () =>
      asPdf({
        title: 'Zulassungsbescheinigung Teil I',
        lines: [
          ['A  Kennzeichen', number],
          ['B  Erstzulassung', first],
          ['D  Fahrzeug', model],
          ['C.1  Halter', keeper],
          ['Ausgestellt von', 'Kreis Düren'],
        ],
        note: none,
      }),
  };
}

function statement(keeper: 'family' | 'company' | 'self', driver: string, number: string): Upload {
  const from = keeper === 'company' ? 'Rurtal Textilveredelung GmbH' : 'die Halterin';
  return {
    name: 'Bescheinigung Überlassung.pdf',
    purpose: 'keeper-statement',
    mime: 'application/pdf',
    content: () =>
      asPdf({
        title: 'Bescheinigung über die dauerhafte Überlassung',
        lines: [
          ['Kennzeichen', number],
          ['Überlassen von', from],
          ['Überlassen an', driver],
        ],
        note: none,
      }),
  };
}
