import { NumberInput, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import type { CommandBody } from '../../api/types';
import type { Typed } from '../../components/ActionDialog';
import { oneOf, textOf } from '../../components/typed';
import { useT } from '../../i18n';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

const methods = ['cash', 'card', 'transfer'] as const;

/** A payment at the cashier's. */
export function PaymentDialog({ onClose }: { onClose: () => void }) {
  const kase = useThisCase();
  const paid = kase.payments.reduce((sum, payment) => sum + payment.cents, 0);
  const missing = Math.max(0, (kase.decision?.feeCents ?? 0) - paid);
  return (
    <CaseDialog action="record-payment" command="payment" versioned={false} initial={{ euros: missing / 100, method: 'cash', reference: '' }} body={paymentBody} onClose={onClose}>
      <PaymentFields />
    </CaseDialog>
  );
}

/** What is sent: whole cents. */
export function paymentBody({ euros, method, reference }: Typed): CommandBody<'payment'> {
  return { cents: Math.round(Number(euros) * 100), method: oneOf(method, methods, 'cash'), reference: textOf(reference) };
}

export function PaymentFields() {
  const t = useT();
  return (
    <>
      <NumberInput source="euros" label={t('payment.amount')} step={0.01} min={0.01} validate={required()} helperText={false} fullWidth />
      <RadioButtonGroupInput source="method" label={t('payment.method')} choices={methods.map((id) => ({ id, name: t(`paymentMethod.${id}`) }))} validate={required()} />
      <TextInput source="reference" label={t('payment.reference')} validate={required()} helperText={false} fullWidth />
    </>
  );
}
