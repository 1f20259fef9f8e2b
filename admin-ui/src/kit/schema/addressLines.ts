import { isObject } from './fields';

/** The lines of an address as on an envelope (DIN 5008), without the name; none where there is no address. */
export function addressLines(address: unknown): string[] {
  if (!isObject(address)) return [];
  const part = (name: string): string => (typeof address[name] === 'string' ? address[name] : '');
  const door = [`${part('street')} ${part('houseNumber')}`.trim(), part('addition')].filter(Boolean).join(' // ');
  return [
    part('careOf') && `c/o ${part('careOf')}`,
    part('postBox') ? `Postfach ${part('postBox')}` : door,
    `${part('postalCode')} ${part('town')}`.trim(),
    part('country'),
  ].filter(Boolean);
}
