import Cancel from '@mui/icons-material/Cancel';
import CheckCircle from '@mui/icons-material/CheckCircle';
import CheckCircleOutline from '@mui/icons-material/CheckCircleOutlined';
import HighlightOff from '@mui/icons-material/HighlightOff';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutlined';
import Warning from '@mui/icons-material/WarningAmber';
import { Box, Button, CircularProgress, IconButton, ListItem, ListItemIcon, Stack, Tooltip, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { Check } from '../../api/types';
import { Key } from '../../keys';
import { useLocalized, useT } from '../../i18n';
import { useFormat } from '../../i18n/useFormat';

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

interface Props {
  readonly check: Check;
  /** Its key, from 1; 0 where a person has nothing to do with it. */
  readonly number: number;
  readonly allowed: boolean;
  readonly busy: boolean;
  readonly onPass: () => void;
  readonly onEdit: (status: Check['status']) => void;
}

/** One check: what it says, who found it, and for an open one the two answers. */
export function CheckRow({ check, number, allowed, busy, onPass, onEdit }: Props) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const title = localized(check.title);
  return (
    <ListItem disableGutters sx={{ alignItems: 'flex-start', gap: 1, py: 0.25 }}>
      <ListItemIcon sx={{ minWidth: 24, mt: 0.25, '& svg': { fontSize: 20 } }}>{busy ? <CircularProgress size={18} aria-label={t('checks.recording')} /> : iconOf(check)}</ListItemIcon>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2">
          {title}
          {check.required && check.status === 'open' && (
            <Typography component="span" variant="caption" color="warning">
              {' '}
              {t('checks.required')}
            </Typography>
          )}
        </Typography>
        {check.status === 'open' && check.help ? (
          <Typography variant="caption" color="textSecondary" component="p">
            {localized(check.help)}
          </Typography>
        ) : (
          <Typography variant="caption" color="textSecondary" component="p">
            {t(`checkStatus.${check.status}`)}
            {check.reason && `: ${localized(check.reason)}`}
            {check.by && check.kind === 'manual' && ` · ${check.by.name}`}
            {check.at && check.kind === 'manual' && ` · ${format.dateTime(check.at)}`}
            {check.kind === 'automatic' && ` · ${t('checks.automatic')}`}
          </Typography>
        )}
        {check.finding && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {check.finding}
          </Typography>
        )}
      </Box>
      {allowed && check.status === 'open' && (
        <Stack direction="row" sx={{ alignItems: 'center', gap: 0.25 }}>
          <Tooltip title={t('checkStatus.passed')}>
            <span>
              <IconButton size="small" color="success" disabled={busy} aria-label={t('checks.passOne', { check: title })} aria-keyshortcuts={number <= 9 ? String(number) : undefined} onClick={onPass}>
                <CheckCircleOutline />
              </IconButton>
            </span>
          </Tooltip>
          <Tooltip title={t('checks.failHint')}>
            <span>
              <IconButton size="small" color="error" disabled={busy} aria-label={t('checks.failOne', { check: title })} onClick={() => onEdit('failed')}>
                <HighlightOff />
              </IconButton>
            </span>
          </Tooltip>
          <Tooltip title={t('checks.more')}>
            <span>
              <IconButton size="small" disabled={busy} aria-label={t('checks.doOne', { check: title })} onClick={() => onEdit('passed')}>
                <MoreHoriz />
              </IconButton>
            </span>
          </Tooltip>
          {number <= 9 && (
            <Box component="span" aria-hidden sx={{ display: { xs: 'none', md: 'inline' } }}>
              <Key keys={String(number)} />
            </Box>
          )}
        </Stack>
      )}
      {allowed && check.status !== 'open' && (
        <Button onClick={() => onEdit(check.status)} disabled={busy} aria-label={t('checks.changeOne', { check: title })}>
          {t('checks.change')}
        </Button>
      )}
    </ListItem>
  );
}
