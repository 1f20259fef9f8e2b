import { isValidIBAN } from 'ibantools';
import { z } from 'zod';
import { atDoor, fault } from './shape.js';
import { tidied } from './signs.js';

/**
 * An IBAN (ISO 13616): country, length, form and check digits are right. Spaces, hyphens and small letters are accepted; the
 * result is the electronic form, without them. Fault: `input.not-an-iban`.
 */
export function iban(): z.ZodString {
  return atDoor(
    'iban',
    z
      .string()
      .max(100)
      .overwrite(electronicIban)
      .superRefine((value, context) => {
        if (!isValidIBAN(value)) fault(context, 'input.not-an-iban', 'not an IBAN: country, length or check digits are wrong');
      }),
  );
}

/** Whether it is an IBAN, no matter how it was grouped and in which letters it was typed. */
export function isIban(text: string): boolean {
  return isValidIBAN(electronicIban(text));
}

/** `de89 3704 0044 0532 0130 00` as `DE89370400440532013000`, whether it is an IBAN or not. */
export function electronicIban(text: string): string {
  return tidied(text).replaceAll(/[ -]/g, '').toUpperCase();
}
