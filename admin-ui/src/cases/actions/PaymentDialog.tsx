import { NumberInput, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useT } from '../../i18n';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

/** A payment at the cashier's. */
export function PaymentDialog({ onClose }: { onClose: () => void }) {
  const kase = useThisCase();
  const paid = kase.payments.reduce((sum, payment) => sum + payment.cents, 0);
  const missing = Math.max(0, (kase.decision?.feeCents ?? 0) - paid);
  return (
    <CaseDialog action="record-payment" path="payment" versioned={false} initial={{ euros: missing / 100, method: 'cash', reference: '' }} body={paymentBody} onClose={onClose}>
      <PaymentFields />
    </CaseDialog>
  );
}

/** What is sent: whole cents. */
export function paymentBody(values: Record<string, unknown>): { cents: number; method: unknown; reference: unknown } {
  return { cents: Math.round(Number(values['euros']) * 100), method: values['method'], reference: values['reference'] };
}

export function PaymentFields() {
  const t = useT();
  return (
    <>
      <NumberInput source="euros" label={t('payment.amount')} step={0.01} min={0.01} validate={required()} helperText={false} />
      <RadioButtonGroupInput source="method" label={t('payment.method')} choices={(['cash', 'card', 'transfer'] as const).map((id) => ({ id, name: t(`paymentMethod.${id}`) }))} validate={required()} />
      <TextInput source="reference" label={t('payment.reference')} validate={required()} helperText={false} fullWidth />
    </>
  );
}
