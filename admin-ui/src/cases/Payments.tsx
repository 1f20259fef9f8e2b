import { List, ListItem, ListItemText } from '@mui/material';
import { Section } from '../components/Section';
import { useOpenT, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { useThisCase } from './CaseContext';

/** What was paid. */
export function Payments() {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const { payments } = useThisCase();
  if (payments.length === 0) return null;
  return (
    <Section title={t('payments.paid')}>
      <List dense disablePadding>
        {payments.map((payment) => (
          <ListItem key={payment.id} disableGutters>
            <ListItemText
              primary={format.money(payment.cents)}
              secondary={`${format.dateTime(payment.paidAt)} · ${open('paymentVia', payment.via)} · ${open('paymentMethod', payment.method)} · ${payment.reference}`}
            />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
