import DoneAll from '@mui/icons-material/DoneAll';
import { Alert, Box, Button, List, Typography } from '@mui/material';
import type { Check } from '../../../kit/api/types';
import { Section } from '../../../kit/components/Section';
import { Word } from '../../../kit/components/Word';
import { useLocalized, useT } from '../../../kit/i18n';
import { Key, useShortcuts } from '../../../kit/keys';
import { useSession } from '../../../kit/session/session';
import { CheckDialog } from '../actions/CheckDialog';
import { useAllowed, useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';
import { bulkTick } from './bulkTick';
import { byUrgency, isQuiet } from './checkOrder';
import { CheckRow } from './CheckRow';
import { LeftOpen } from './LeftOpen';
import { useRecordChecks } from './useRecordChecks';

/** The service's checks. Automatic ones show their reason; the others are answered in place. */
export function Checks() {
  const t = useT();
  const localized = useLocalized();
  const kase = useThisCase();
  const session = useSession();
  const allowed = useAllowed('record-check');
  const { record, passAll, takeBack, together, recording } = useRecordChecks();
  const { check: opened, openCheck } = useDesk();
  const editing = kase.checks.find((check) => check.key === opened?.key);

  const done = kase.checks.filter((check) => check.status !== 'open').length;
  const manual = kase.checks.filter((check) => check.kind === 'manual');
  const { confirms, left } = bulkTick(kase);
  // On a colleague's case one wrong click must change nothing.
  const colleagues = kase.assignee !== null && kase.assignee.id !== session?.staff.id;
  const pass = (check: Check): void => (colleagues ? openCheck({ key: check.key, status: 'passed' }) : void record([check.key], 'passed'));

  const ordered = byUrgency(kase.checks);
  const quiet = ordered.filter(isQuiet);
  const row = (check: Check) => (
    <CheckRow
      key={check.key}
      check={check}
      number={manual.indexOf(check) + 1}
      allowed={allowed && check.kind === 'manual'}
      busy={recording.includes(check.key)}
      onPass={() => pass(check)}
      onEdit={(status) => openCheck({ key: check.key, status })}
    />
  );

  useShortcuts([
    ...manual.slice(0, 9).map((check, index) => ({
      keys: String(index + 1),
      text: t('checks.passOne', { check: localized(check.title) }),
      scope: 'case' as const,
      enabled: allowed && check.status === 'open',
      run: () => pass(check),
    })),
    {
      keys: '0',
      label: 'checks.passAllKey' as const,
      scope: 'case' as const,
      enabled: allowed && !colleagues && confirms.length > 0,
      run: () => void passAll(confirms),
    },
  ]);

  return (
    <Section
      tour="checks"
      title={
        <Word term="check">{kase.checks.length === 0 ? t('checks.title') : t('checks.titleDone', { done, all: kase.checks.length })}</Word>
      }
      actions={
        allowed && !colleagues && confirms.length > 1 ? (
          <Button
            size="small"
            startIcon={<DoneAll />}
            endIcon={
              <span aria-hidden>
                <Key keys="0" />
              </span>
            }
            aria-keyshortcuts="0"
            loading={recording.length > 0}
            onClick={(event) => event.detail < 2 && void passAll(confirms)}
            title={kase.checks.flatMap(({ key, title }) => (confirms.includes(key) ? [localized(title)] : [])).join('\n')}
          >
            {t('checks.passAll', { smart_count: confirms.length })}
          </Button>
        ) : undefined
      }
    >
      {kase.checks.length === 0 && <Typography color="textSecondary">{t('checks.none')}</Typography>}
      {allowed && !colleagues && left.length > 0 && confirms.length + left.length > 1 && <LeftOpen left={left} />}
      {together.length > 0 && allowed && (
        <Alert
          severity="success"
          sx={{ py: 0, mb: 0.5, alignItems: 'center' }}
          action={
            <Button color="inherit" size="small" loading={recording.length > 0} onClick={() => void takeBack()}>
              {t('checks.takeBack')}
            </Button>
          }
        >
          {t('checks.together', { smart_count: together.length })}
        </Alert>
      )}
      <List dense disablePadding>
        {ordered.filter((check) => !isQuiet(check)).map(row)}
      </List>
      {quiet.length > 0 && (
        // Nothing is to do about these checks, so they are only counted and shown on demand.
        <Box component="details" sx={{ mt: 0.5, '& > summary': { cursor: 'pointer', typography: 'body2', py: 0.5 } }}>
          <summary>{t('checks.quiet', { smart_count: quiet.length })}</summary>
          <List dense disablePadding>
            {quiet.map(row)}
          </List>
        </Box>
      )}
      {editing && opened && <CheckDialog check={editing} status={opened.status} onClose={() => openCheck(null)} />}
    </Section>
  );
}
