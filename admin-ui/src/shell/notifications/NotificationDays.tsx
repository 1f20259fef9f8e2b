import ExpandMore from '@mui/icons-material/ExpandMore';
import { Box, Button, Collapse, List, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useT } from '../../kit/i18n';
import { timeZone, today } from '../../kit/i18n/format';
import { dateFormat } from '../../kit/i18n/intl';
import { useFormat } from '../../kit/i18n/useFormat';
import type { Notification } from './api';
import { byDay, type Day } from './group';
import { NotificationEntry } from './NotificationEntry';

/** Up to this number, due cases are shown one by one. More are hidden behind a line that counts them. */
const fewDue = 3;

function cityDay(instant: string): string {
  return dateFormat('sv-SE', { timeZone }).format(new Date(instant));
}

/** Notifications under headings of their days. */
export function NotificationDays({ items, level, onOpen }: { items: readonly Notification[]; level: 'h2' | 'h3'; onOpen?: () => void }) {
  return byDay(items, cityDay).map((day) => <OneDay key={day.day} day={day} level={level} {...(onOpen ? { onOpen } : {})} />);
}

function OneDay({ day, level, onOpen }: { day: Day; level: 'h2' | 'h3'; onOpen?: () => void }) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const name = day.day === today() ? t('notify.today') : format.longDate(day.day);
  const entries = (items: readonly Notification[]) =>
    items.map((item) => <NotificationEntry key={item.id} item={item} {...(onOpen ? { onOpen } : {})} />);
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} component={level} variant="overline" color="textSecondary" sx={{ display: 'block', px: 2, pt: 1, lineHeight: 2 }}>
        {name}
      </Typography>
      <List dense disablePadding aria-labelledby={id}>
        {entries(day.news)}
        {day.due.length <= fewDue && entries(day.due)}
      </List>
      {day.due.length > fewDue && <Due items={day.due}>{entries(day.due)}</Due>}
    </Box>
  );
}

function Due({ items, children }: { items: readonly Notification[]; children: React.ReactNode }) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const late = items.filter((item) => item.due.includes('overdue')).length;
  return (
    <>
      <Button
        fullWidth
        color="inherit"
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        aria-controls={id}
        endIcon={<ExpandMore sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
        sx={{ justifyContent: 'space-between', px: 2, textAlign: 'left', fontWeight: 650 }}
      >
        {t(late > 0 ? 'notify.dueGroupLate' : 'notify.dueGroup', { count: format.number(items.length), late: format.number(late) })}
      </Button>
      <Collapse in={open} id={id} unmountOnExit>
        <List dense disablePadding>
          {children}
        </List>
      </Collapse>
    </>
  );
}
