import CheckCircle from '@mui/icons-material/CheckCircle';
import Cancel from '@mui/icons-material/Cancel';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutlined';
import Warning from '@mui/icons-material/WarningAmber';
import { Box, Button, List, ListItem, ListItemIcon, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import type { Check } from '../api/types';
import { Section } from '../components/Section';
import { useLocalized, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { CheckDialog } from './actions/CheckDialog';
import { useAllowed, useThisCase } from './CaseContext';

function iconOf(check: Check): ReactElement {
  switch (check.status) {
    case 'passed':
      return <CheckCircle color="success" />;
    case 'failed':
      return check.severity === 'warning' ? <Warning color="warning" /> : <Cancel color="error" />;
    case 'not-applicable':
      return <RemoveCircleOutline color="disabled" />;
    case 'open':
      return <RadioButtonUnchecked />;
  }
}

/** The service's checks: the automatic ones with their reason, the others to be done with a finding. */
export function Checks() {
  const t = useT();
  const kase = useThisCase();
  const done = kase.checks.filter((check) => check.status !== 'open').length;
  return (
    <Section title={`${t('checks.title')} (${done}/${kase.checks.length})`}>
      {kase.checks.length === 0 && <Typography color="textSecondary">{t('checks.none')}</Typography>}
      <List dense disablePadding>
        {kase.checks.map((check) => (
          <CheckRow key={check.key} check={check} />
        ))}
      </List>
    </Section>
  );
}

function CheckRow({ check }: { check: Check }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const allowed = useAllowed('record-check');
  const [editing, setEditing] = useState(false);
  return (
    <ListItem disableGutters sx={{ alignItems: 'flex-start', gap: 1 }}>
      <ListItemIcon sx={{ minWidth: 26, mt: 0.25, '& svg': { fontSize: 20 } }}>{iconOf(check)}</ListItemIcon>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2">
          {localized(check.title)}
          {check.required && check.status === 'open' && (
            <Typography component="span" variant="caption" color="warning">
              {' '}
              {t('checks.required')}
            </Typography>
          )}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p">
          {t(`checkStatus.${check.status}`)}
          {check.reason && `: ${localized(check.reason)}`}
          {check.by && check.kind === 'manual' && ` · ${check.by.name}`}
          {check.at && check.kind === 'manual' && ` · ${format.dateTime(check.at)}`}
          {check.kind === 'automatic' && ` · ${t('checks.automatic')}`}
        </Typography>
        {check.finding && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {check.finding}
          </Typography>
        )}
      </Box>
      {allowed && check.kind === 'manual' && (
        <Button onClick={() => setEditing(true)} variant={check.status === 'open' ? 'outlined' : 'text'} aria-label={t(check.status === 'open' ? 'checks.doOne' : 'checks.changeOne', { check: localized(check.title) })}>
          {t(check.status === 'open' ? 'checks.do' : 'checks.change')}
        </Button>
      )}
      {editing && <CheckDialog check={check} onClose={() => setEditing(false)} />}
    </ListItem>
  );
}
