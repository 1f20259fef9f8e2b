import Cancel from '@mui/icons-material/Cancel';
import CheckCircle from '@mui/icons-material/CheckCircle';
import CheckCircleOutline from '@mui/icons-material/CheckCircleOutlined';
import HighlightOff from '@mui/icons-material/HighlightOff';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutlined';
import Warning from '@mui/icons-material/WarningAmber';
import { Box, Button, CircularProgress, IconButton, ListItem, ListItemIcon, Stack, Tooltip, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { Check } from '../../../kit/api/types';
import { useLocalized, useT } from '../../../kit/i18n';
import { unbroken } from '../../../kit/i18n/typography';
import { useFormat } from '../../../kit/i18n/useFormat';
import { Key } from '../../../kit/keys';

function iconOf(check: Check): ReactElement | null {
  switch (check.status) {
    case 'passed':
      return <CheckCircle color="success" />;
    case 'failed':
      return check.severity === 'warning' ? <Warning color="warning" /> : <Cancel color="error" />;
    case 'not-applicable':
      return <RemoveCircleOutline color="disabled" />;
    // The row has buttons for both answers. An empty circle beside them would look like a third.
    case 'open':
      return null;
  }
}

interface Props {
  readonly check: Check;
  /** The key that answers it, from 1; 0 where a person has nothing to do. */
  readonly number: number;
  readonly allowed: boolean;
  readonly busy: boolean;
  readonly onPass: () => void;
  readonly onEdit: (status: Check['status']) => void;
}

/** One check: its text, who found it, and the two answers while it is open. */
export function CheckRow(props: Props) {
  const { check, allowed, busy, onEdit } = props;
  const t = useT();
  const localized = useLocalized();
  const icon = iconOf(check);
  const title = localized(check.title);
  return (
    <ListItem
      disableGutters
      tabIndex={-1}
      data-check={check.key}
      sx={{ alignItems: 'flex-start', columnGap: 1, py: 0.25, flexWrap: 'wrap' }}
    >
      {icon && (
        <ListItemIcon sx={{ minWidth: 24, mt: 0.25, '& svg': { fontSize: 20 } }}>
          {busy ? <CircularProgress size={18} aria-label={t('checks.recording')} /> : icon}
        </ListItemIcon>
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2">
          {unbroken(title)}
          {check.required && check.status === 'open' && (
            <Typography component="span" variant="caption" color="warning">
              {' '}
              {t('checks.required')}
            </Typography>
          )}
        </Typography>
        {check.status !== 'open' && <Explained check={check} />}
      </Box>
      {allowed && check.status === 'open' && <Answers {...props} title={title} />}
      {allowed && check.status !== 'open' && (
        <Button onClick={() => onEdit(check.status)} disabled={busy} aria-label={t('checks.changeOne', { check: title })}>
          {t('checks.change')}
        </Button>
      )}
      {check.status === 'open' && (check.help || check.finding) && (
        <Box sx={{ width: '100%' }}>
          <Explained check={check} />
        </Box>
      )}
    </ListItem>
  );
}

/** Help for an open check. For another one: what was found, by whom, when, and the finding in words. */
function Explained({ check }: { check: Check }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="p">
        {check.status === 'open' && check.help ? (
          unbroken(localized(check.help))
        ) : (
          <>
            {t(`checkStatus.${check.status}`)}
            {check.reason && `: ${unbroken(localized(check.reason))}`}
            {check.by && check.kind === 'manual' && ` · ${check.by.name}`}
            {check.at && check.kind === 'manual' && ` · ${format.dateTime(check.at)}`}
            {check.kind === 'automatic' && ` · ${t('checks.automatic')}`}
          </>
        )}
      </Typography>
      {check.finding && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {check.finding}
        </Typography>
      )}
    </>
  );
}

/** The answers to an open check: in order, not in order, and one with a finding. */
function Answers({ title, number, busy, onPass, onEdit }: Props & { readonly title: string }) {
  const t = useT();
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.25 }}>
      <Tooltip title={t('checkStatus.passed')}>
        <span>
          <IconButton
            size="small"
            color="success"
            disabled={busy}
            loading={busy}
            loadingIndicator={<CircularProgress size={18} aria-label={t('checks.recording')} />}
            aria-label={t('checks.passOne', { check: title })}
            aria-keyshortcuts={number <= 9 ? String(number) : undefined}
            onClick={onPass}
          >
            <CheckCircleOutline />
          </IconButton>
        </span>
      </Tooltip>
      <Tooltip title={t('checks.failHint')}>
        <span>
          <IconButton
            size="small"
            color="error"
            disabled={busy}
            aria-label={t('checks.failOne', { check: title })}
            onClick={() => onEdit('failed')}
          >
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
  );
}
