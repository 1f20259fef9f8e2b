import { NumberInput, required } from 'react-admin';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';

interface Props {
  readonly source: string;
  readonly label: string;
  /** The smallest allowed amount, in cents. Without it, any amount above zero is allowed. */
  readonly minCents?: number;
  /** The most that may be entered, in cents; the server takes a million euros at once. */
  readonly maxCents?: number;
  readonly optional?: boolean;
}

/** An input for an amount in euros. Impossible amounts are refused before they are sent. `centsOf` turns the value into cents. */
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

/** Maps the server's name of the amount to the form's field. */
export function fieldOfAmount(pointer: string): string | undefined {
  return pointer === '/cents' ? 'euros' : undefined;
}
