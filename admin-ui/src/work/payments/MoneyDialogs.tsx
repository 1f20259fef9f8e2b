import { required, TextInput } from 'react-admin';
import { api } from '../../kit/api/endpoints';
import type { MoneyOfCase } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { AmountInput, centsOf, fieldOfAmount } from '../../kit/components/AmountInput';
import { DateInput } from '../../kit/components/DateInput';
import { oneOf, textOf } from '../../kit/components/typed';
import { useT } from '../../kit/i18n';
import { today } from '../../kit/i18n/format';
import { useFormat } from '../../kit/i18n/useFormat';
import { MeansFields, PaymentFields, paymentBody } from '../cases/actions/PaymentDialog';

const methods = ['transfer', 'cash', 'card'] as const;

interface Props {
  readonly money: MoneyOfCase;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Records a refund, or the order to transfer it. */
export function RefundDialog({ money, onDone, onClose }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <ActionDialog
      title={t('refund.recordOne', { number: money.caseNumber })}
      text={t('refund.text', { payer: money.payer, amount: format.money(money.account.owedBackCents) })}
      submitLabel={t('refund.record')}
      done={t('refund.done')}
      draftKey={`refund.${money.caseId}`}
      fieldOf={fieldOfAmount}
      initial={{ euros: money.account.owedBackCents / 100, method: 'transfer', reference: '', on: today() }}
      onSubmit={async ({ euros, method, reference, on }) => {
        await api.payments.refund(money.caseId, {
          cents: centsOf(euros),
          method: oneOf(method, methods, 'transfer'),
          reference: textOf(reference),
          on: textOf(on),
        });
        await onDone();
      }}
      onClose={onClose}
    >
      <AmountInput source="euros" label={t('payment.amount')} maxCents={money.account.owedBackCents} />
      <DateInput source="on" label={t('refund.on')} validate={required()} helperText={false} />
      <MeansFields methods={methods} />
    </ActionDialog>
  );
}

/** Takes back a refund that did not happen. */
export function UndoRefundDialog({ money, refund, onDone, onClose }: Props & { readonly refund: MoneyOfCase['refunds'][number] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ActionDialog
      title={t('refund.undoOne', { amount: format.money(refund.cents), number: money.caseNumber })}
      text={t('refund.undoText')}
      submitLabel={t('refund.undo')}
      done={t('refund.undone')}
      draftKey={`refund.undo.${refund.id}`}
      initial={{ reason: '' }}
      onSubmit={async ({ reason }) => {
        await api.payments.undoRefund(money.caseId, { refundId: refund.id, reason: textOf(reason) });
        await onDone();
      }}
      onClose={onClose}
    >
      <TextInput source="reason" label={t('refund.reason')} validate={required()} multiline minRows={2} helperText={false} fullWidth />
    </ActionDialog>
  );
}

interface PaymentProps extends Pick<Props, 'onDone' | 'onClose'> {
  readonly of: Pick<MoneyOfCase, 'caseId' | 'caseNumber'>;
  readonly text: string;
  readonly missingCents: number;
}

/** Records a payment for a case in any state. */
export function BookPaymentDialog({ of, text, missingCents, onDone, onClose }: PaymentProps) {
  const t = useT();
  return (
    <ActionDialog
      title={t('payment.recordOne', { number: of.caseNumber })}
      text={text}
      submitLabel={t('payment.record')}
      done={t('action.record-payment.done')}
      draftKey={`payment.${of.caseId}`}
      fieldOf={fieldOfAmount}
      initial={{ euros: missingCents / 100, method: 'cash', reference: '' }}
      onSubmit={async (values) => {
        await api.payments.record(of.caseId, paymentBody(values));
        await onDone();
      }}
      onClose={onClose}
    >
      <PaymentFields missingCents={missingCents} />
    </ActionDialog>
  );
}
