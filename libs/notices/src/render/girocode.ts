import type { PaymentBlock } from './models.js';

const NAME_LIMIT = 70;
const TEXT_LIMIT = 140;
const LARGEST_AMOUNT_CENTS = 99_999_999_999;

/**
 * The text of a GiroCode (European Payments Council, EPC069-12, version 002, UTF-8): banking apps fill in the transfer from it.
 * Null where the standard allows no code for the payment (an amount of zero or less, or beyond 999,999,999.99 EUR).
 */
export function giroCode(payment: PaymentBlock): string | null {
  const { cents } = payment.amount;
  if (!Number.isSafeInteger(cents) || cents < 1 || cents > LARGEST_AMOUNT_CENTS) return null;
  const euros = `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  return [
    'BCD',
    '002',
    '1',
    'SCT',
    withoutSpaces(payment.bic ?? ''),
    oneLine(payment.payee, NAME_LIMIT),
    withoutSpaces(payment.iban),
    `EUR${euros}`,
    '',
    '',
    oneLine(payment.reference, TEXT_LIMIT),
  ].join('\n');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

function oneLine(text: string, limit: number): string {
  return Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, limit).join('');
}
