import type { Address } from '@vorgang/catalogue';
import type { Dice } from './dice.js';

interface Street {
  readonly name: string;
  readonly postalCode: string;
  /** The parking zone that the demo puts it in; null outside of the zones. Invented: the city's list is not public. */
  readonly zone: string | null;
}

/** Real streets of Düren. Postal codes are roughly right; the zones are the demo's own. There is no zone M. */
const streets: readonly Street[] = [
  ['Weierstraße', '52349', 'A'],
  ['Kölnstraße', '52349', 'A'],
  ['Oberstraße', '52349', 'B'],
  ['Zehnthofstraße', '52349', 'B'],
  ['Schenkelstraße', '52349', 'C'],
  ['Kreuzstraße', '52349', 'C'],
  ['Hohenzollernstraße', '52349', 'D'],
  ['Schoellerstraße', '52351', 'D'],
  ['Josef-Schregel-Straße', '52349', 'E'],
  ['Eisenbahnstraße', '52349', 'E'],
  ['Bismarckstraße', '52351', 'F'],
  ['Goethestraße', '52349', 'F'],
  ['Moltkestraße', '52351', 'G'],
  ['Roonstraße', '52351', 'G'],
  ['Tivolistraße', '52349', 'H'],
  ['Philippstraße', '52349', 'H'],
  ['Wernersstraße', '52351', 'I'],
  ['Yorckstraße', '52351', 'I'],
  ['Scharnhorststraße', '52351', 'J'],
  ['Friedrichstraße', '52351', 'J'],
  ['Nideggener Straße', '52349', 'K'],
  ['Goebenstraße', '52351', 'K'],
  ['Piusstraße', '52349', 'L'],
  ['Arnoldsweilerstraße', '52351', 'L'],
  ['Aachener Straße', '52349', 'N'],
  ['Rurstraße', '52349', 'N'],
  ['Euskirchener Straße', '52351', null],
  ['Monschauer Straße', '52355', null],
  ['Gürzenicher Straße', '52355', null],
  ['Valencienner Straße', '52355', null],
  ['Veldener Straße', '52349', null],
  ['Alte Jülicher Straße', '52353', null],
  ['Neue Jülicher Straße', '52353', null],
  ['Grüngürtel', '52351', null],
  ['Zollhausstraße', '52353', null],
  ['Nordstraße', '52353', null],
  ['Schillingsstraße', '52355', null],
  ['Am Wingert', '52355', null],
  ['Lendersdorfer Straße', '52355', null],
].map(([name, postalCode, zone]) => ({ name: String(name), postalCode: String(postalCode), zone: zone ?? null }));

const inZones = streets.filter((street) => street.zone !== null);

/** Every zone there is. */
export const zones: readonly string[] = [...new Set(inZones.map((street) => street.zone ?? ''))].sort();

/** Somewhere in Düren. */
export function homeIn(dice: Dice): Address {
  return addressIn(dice, dice.pick(streets));
}

/** Somewhere in a parking zone, with the zone. */
export function homeInZone(dice: Dice): { address: Address; zone: string } {
  const street = dice.pick(inZones);
  return { address: addressIn(dice, street), zone: street.zone ?? 'A' };
}

function addressIn(dice: Dice, street: Street): Address {
  return {
    street: street.name,
    houseNumber: `${dice.int(1, 148)}${dice.chance(0.15) ? dice.pick(['a', 'b', 'c']) : ''}`,
    postalCode: street.postalCode,
    town: 'Düren',
  };
}
