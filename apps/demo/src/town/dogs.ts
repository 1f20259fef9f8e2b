import type { Dice } from './dice.js';

export interface Dog {
  readonly name: string;
  readonly breed: string;
  readonly secondBreed?: string;
  readonly sex: 'female' | 'male';
  readonly colour: string;
  readonly chip?: string;
  readonly heightCm: number;
  readonly weightKg: number;
}

type Size = readonly [heightFrom: number, heightTo: number, weightFrom: number, weightTo: number];
const tiny: Size = [18, 28, 3, 7];
const small: Size = [28, 39, 6, 13];
const large: Size = [48, 66, 20, 34];

const breeds: readonly (readonly [string, Size])[] = [
  ['Mischling', small],
  ['Mischling', small],
  ['Mischling', large],
  ['Labrador Retriever', large],
  ['Golden Retriever', large],
  ['Dackel', tiny],
  ['Französische Bulldogge', small],
  ['Jack Russell Terrier', small],
  ['Chihuahua', tiny],
  ['Zwergpudel', small],
  ['Malteser', tiny],
  ['Havaneser', tiny],
  ['Beagle', small],
  ['Deutscher Schäferhund', large],
  ['Border Collie', large],
  ['Cavalier King Charles Spaniel', small],
  ['Mops', small],
  ['Yorkshire Terrier', tiny],
  ['Australian Shepherd', large],
  ['Shih Tzu', tiny],
  ['Magyar Vizsla', large],
  ['Zwergschnauzer', small],
  ['Berner Sennenhund', large],
];
const listed = ['American Staffordshire Terrier', 'Staffordshire Bullterrier', 'Bullterrier'];

const names = {
  female: [
    'Luna',
    'Bella',
    'Emma',
    'Kira',
    'Lilly',
    'Frieda',
    'Nala',
    'Maja',
    'Bärbel',
    'Trude',
    'Amy',
    'Ronja',
    'Püppi',
    'Cleo',
    'Hexe',
    'Motte',
    'Käthe',
  ],
  male: [
    'Balu',
    'Bruno',
    'Rocky',
    'Sammy',
    'Oskar',
    'Milo',
    'Buddy',
    'Paule',
    'Anton',
    'Fiete',
    'Wotan',
    'Krümel',
    'Rex',
    'Charly',
    'Günther',
    'Lümmel',
    'Möhre',
  ],
} as const;
const colours = [
  'schwarz',
  'braun',
  'weiß',
  'schwarz-weiß',
  'rehbraun',
  'gestromt',
  'apricot',
  'grau meliert',
  'dreifarbig',
  'black and tan',
];

/** A dog. `dangerous` means a breed of § 3 LHundG NRW; `chipped: false` leaves the chip out. */
export function dog(dice: Dice, { dangerous = false, chipped = true }: { dangerous?: boolean; chipped?: boolean } = {}): Dog {
  const sex = dice.pick(['female', 'male'] as const);
  const [breed, size] = dangerous ? ([dice.pick(listed), [40, 48, 18, 30]] as const) : dice.pick(breeds);
  return {
    name: dice.pick(names[sex]),
    breed,
    ...(breed === 'Mischling' && dice.chance(0.5)
      ? { secondBreed: dice.pick(['Pudel', 'Terrier', 'Spitz', 'Podenco', 'Schäferhund']) }
      : {}),
    sex,
    colour: dice.pick(colours),
    ...(chipped ? { chip: chip(dice) } : {}),
    heightCm: dice.int(size[0], size[1]),
    weightKg: dice.int(size[2] * 2, size[3] * 2) / 2,
  };
}

/** ISO 11784: 15 digits, Germany is 276. */
export function chip(dice: Dice): string {
  return `276${dice.pick(['098', '095', '093'])}${dice.digits(9)}`;
}
