import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { RadioButtonGroupInput, required, TextInput } from 'react-admin';
import type { CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { AmountInput, centsOf, fieldOfAmount } from '../../../kit/components/AmountInput';
import { oneOf, textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

const methods = ['cash', 'card', 'transfer'] as const;

/** A payment at the cashier's. */
export function PaymentDialog({ onClose }: { onClose: () => void }) {
  const kase = useThisCase();
  const missing = kase.account.missingCents;
  return (
    <CaseDialog
      action="record-payment"
      command="payment"
      versioned={false}
      initial={{ euros: missing / 100, method: 'cash', reference: '' }}
      body={paymentBody}
      fieldOf={fieldOfAmount}
      onClose={onClose}
    >
      <PaymentFields missingCents={missing} />
    </CaseDialog>
  );
}

/** What is sent: whole cents. */
export function paymentBody({ euros, method, reference }: Typed): CommandBody<'payment'> {
  return { cents: centsOf(euros), method: oneOf(method, methods, 'cash'), reference: textOf(reference) };
}

/** @param missingCents what is still to be paid; more than that is booked too, and said beforehand */
export function PaymentFields({ missingCents }: { readonly missingCents: number }) {
  const t = useT();
  const format = useFormat();
  const euros: unknown = useWatch({ name: 'euros' });
  const more = centsOf(euros) - missingCents;
  return (
    <>
      <AmountInput source="euros" label={t('payment.amount')} />
      {missingCents > 0 && more > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('payment.more', { amount: format.money(more) })}
        </Alert>
      )}
      <MeansFields methods={methods} />
    </>
  );
}

/** How money was moved, and the reference of that: for payments and for refunds. */
export function MeansFields({ methods: choices }: { methods: readonly (typeof methods)[number][] }) {
  const t = useT();
  return (
    <>
      <RadioButtonGroupInput
        source="method"
        label={t('payment.method')}
        choices={choices.map((id) => ({ id, name: t(`paymentMethod.${id}`) }))}
        validate={required()}
      />
      <TextInput source="reference" label={t('payment.reference')} validate={required()} helperText={false} fullWidth />
    </>
  );
}
