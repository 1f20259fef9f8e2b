import type { Dice } from './dice.js';

const letters = [...'ABCDEFGHJKLMNPRSTUVWXYZ'];

/** A plate of the district of Düren, sometimes of an electric car. */
export function plate(dice: Dice): string {
  const first = dice.pick(letters);
  // Pairs that no office gives out.
  const pair = `${first}${dice.pick(letters)}`;
  const middle = dice.chance(0.2) ? first : ['HJ', 'KZ', 'NS', 'SA', 'SS'].includes(pair) ? `${first}W` : pair;
  // Eight characters at the most, the E of electric cars included (FZV).
  const electric = dice.chance(0.12);
  return `DN-${middle} ${dice.int(1, 9)}${dice.digits(dice.int(1, electric ? 2 : 3))}${electric ? 'E' : ''}`;
}

/** Make and model, for the registration certificate. */
export function car(dice: Dice): string {
  return dice.pick([
    'VW Golf',
    'VW ID.3',
    'Opel Corsa',
    'Škoda Octavia',
    'Ford Focus',
    'Toyota Yaris',
    'Renault Zoe',
    'BMW 118i',
    'Mercedes-Benz A 180',
    'Dacia Sandero',
    'Hyundai i20',
    'Fiat 500',
  ]);
}
