import { Alert, List, ListItem, ListItemText } from '@mui/material';
import { Section } from '../../kit/components/Section';
import { useFirstFew } from '../../kit/components/useFirstFew';
import { useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useThisCase } from './CaseContext';
import { paymentsOfCase, refundsOfCase } from './entries/caseLists';
import { OlderEntries } from './entries/OlderEntries';
import { useCaseEntries } from './entries/useCaseEntries';

/** What was paid and paid back, and what that comes to. */
export function Payments() {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const { account } = useThisCase();
  const payments = useCaseEntries(paymentsOfCase);
  const refunds = useCaseEntries(refundsOfCase);
  const shown = useFirstFew(payments.items);
  if (payments.items.length === 0 && account.missingCents === 0) return null;
  return (
    <Section title={t('payments.paid')}>
      {account.owedBackCents > 0 && (
        <Alert severity="warning">{t('payments.owedBack', { amount: format.money(account.owedBackCents) })}</Alert>
      )}
      {account.missingCents > 0 && <Alert severity="info">{t('payments.missing', { amount: format.money(account.missingCents) })}</Alert>}
      <OlderEntries of="payments" lists={[payments, refunds]} />
      <List dense disablePadding>
        {shown.map((payment) => (
          <ListItem key={payment.id} disableGutters sx={{ display: 'block' }}>
            <ListItemText
              primary={format.money(payment.cents)}
              secondary={`${format.dateTime(payment.paidAt)} · ${open('paymentVia', payment.via)} · ${open('paymentMethod', payment.method)} · ${payment.reference}`}
            />
            {payment.countsFor && <Alert severity="warning">{t('payments.countsFor', { number: payment.countsFor })}</Alert>}
          </ListItem>
        ))}
        {refunds.items.map((refund) => (
          <ListItem key={refund.id} disableGutters>
            <ListItemText
              primary={`${format.money(-refund.cents)} (${t('refund.one')})`}
              secondary={`${t('payments.refunded', { date: format.date(refund.on), by: refund.by.name })} · ${open('paymentMethod', refund.method)} · ${refund.reference}${refund.undone ? ` · ${t('payments.undone', { by: refund.undone.by.name, reason: refund.undone.reason })}` : ''}`}
              slotProps={refund.undone ? { primary: { sx: { textDecoration: 'line-through' } } } : {}}
            />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
