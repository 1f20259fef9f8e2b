import { NumberInput, required } from 'react-admin';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';

interface Props {
  readonly source: string;
  readonly label: string;
  /** The least that may be entered, in cents; without it, anything above nothing. */
  readonly minCents?: number;
  /** The most that may be entered, in cents; the server takes a million euros at once. */
  readonly maxCents?: number;
  readonly optional?: boolean;
}

/** An amount in euros as a number; what cannot be is said before it is sent. `centsOf` makes of it what is sent. */
export function AmountInput({ source, label, minCents = 1, maxCents = 100_000_000, optional = false }: Props) {
  const t = useT();
  const format = useFormat();
  const fault = (euros: unknown): string | undefined => {
    if (euros === null || euros === undefined || euros === '') return undefined;
    const cents = centsOf(euros);
    if (!(cents >= minCents)) return minCents === 1 ? t('payment.aboveZero') : t('payment.atLeast', { amount: format.money(minCents) });
    return cents > maxCents ? t('payment.atMost', { amount: format.money(maxCents) }) : undefined;
  };
  return (
    <NumberInput
      source={source}
      label={label}
      step={0.01}
      min={minCents / 100}
      max={maxCents / 100}
      validate={optional ? fault : [required(), fault]}
      helperText={false}
      fullWidth
    />
  );
}

/** Whole cents of an amount in euros. */
export function centsOf(euros: unknown): number {
  return Math.round(Number(euros) * 100);
}

/** How the server's word for the amount is called in the form. */
export function fieldOfAmount(pointer: string): string | undefined {
  return pointer === '/cents' ? 'euros' : undefined;
}
