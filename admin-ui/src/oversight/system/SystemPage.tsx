import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { Alert, Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { healthCheckKeys } from '@vorgang/words';
import type { ReactElement } from 'react';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Section } from '../../kit/components/Section';
import { Loaded, Loading } from '../../kit/components/states';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';
import { system, type Health, type HealthState } from './api';
import { JobsSection } from './JobsSection';
import { LettersSection } from './LettersSection';

/** How the system is, in words: what is fine, what somebody should look at, and what to do. */
export default function SystemPage() {
  const t = useT();
  const health = useQuery({ queryKey: ['system', 'health'], queryFn: () => system.health() });
  return (
    <Page
      title={t('system.title')}
      need={['system', 'show']}
      actions={
        <Button onClick={() => void health.refetch()} loading={health.isFetching}>
          {t('system.again')}
        </Button>
      }
    >
      <Stack spacing={1.5} sx={{ maxWidth: 1200 }}>
        <Section title={t('system.health')}>
          {/* A check takes one line here, and three on a phone; their room is kept, so that nothing below jumps. */}
          <Box sx={{ minHeight: { xs: healthCheckKeys.length * 98 + 100, sm: healthCheckKeys.length * 37 + 60 } }}>
            <Loaded query={health} loading={<Loading shape="rows" count={healthCheckKeys.length} height={40} />}>
              {(found) => <Checks health={found} />}
            </Loaded>
          </Box>
        </Section>
        <JobsSection />
        <LettersSection />
        {may('system', 'test-mail') && <TestMail />}
      </Stack>
    </Page>
  );
}

const signs: Readonly<Record<HealthState, { icon: ReactElement; color: 'success' | 'warning' | 'error' }>> = {
  good: { icon: <CheckCircle />, color: 'success' },
  watch: { icon: <WarningAmber />, color: 'warning' },
  bad: { icon: <ErrorIcon />, color: 'error' },
};

function Checks({ health }: { health: Health }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <Alert severity={signs[health.state].color} icon={signs[health.state].icon} sx={{ mb: 1 }} role="status">
        {t(`system.overall.${health.state}`)} {t('system.checkedAt', { at: format.dateTime(health.at) })}
      </Alert>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {health.checks.map((check) => (
          <Check key={check.key} check={check} />
        ))}
      </Box>
    </>
  );
}

/** How long the oldest entry has waited, in the unit that people would use; null where a check has no age. */
function ageOf({ hours, minutes }: Health['checks'][number]['values']): { unit: 'minutes' | 'hours' | 'days'; count: number } | null {
  const whole = typeof minutes === 'number' ? minutes : typeof hours === 'number' ? hours * 60 : null;
  if (whole === null) return null;
  if (whole < 120) return { unit: 'minutes', count: whole };
  return whole < 48 * 60 ? { unit: 'hours', count: Math.floor(whole / 60) } : { unit: 'days', count: Math.floor(whole / 1440) };
}

/** An icon, a word and a sentence, so that nobody has to tell green from red. */
function Check({ check }: { check: Health['checks'][number] }) {
  const t = useT();
  const format = useFormat();
  const values = Object.fromEntries(
    Object.entries(check.values).map(([key, value]) => [
      key,
      value === null
        ? '–'
        : typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
          ? format.date(value)
          : typeof value === 'number'
            ? format.number(value)
            : value,
    ]),
  );
  const age = ageOf(check.values);
  const { count } = check.values;
  if (age) values['age'] = t(`system.age.${age.unit}`, { smart_count: age.count });
  const text = check.values['broken']
    ? t('system.broken')
    : check.key === 'backup' && check.values['at'] === null
      ? t('system.backupNone')
      : check.key === 'permit-key' && check.state === 'good' && check.values['since'] === null
        ? t('system.permitKeyNone')
        : check.key === 'permit-key' && check.state === 'good' && check.values['next'] === null
          ? t('system.permitKeyAlone', values)
          : t(`system.check.${check.key}.${check.state}`, {
              ...values,
              ...(typeof count === 'number' ? { smart_count: count } : {}),
              _: '',
            });
  const { icon, color } = signs[check.state];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr', sm: '190px 130px minmax(0, 1fr)' },
        alignItems: 'center',
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t(`system.checkName.${check.key}`)}
      </Typography>
      <Chip
        size="small"
        variant="outlined"
        color={color}
        icon={icon}
        label={t(`system.state.${check.state}`)}
        sx={{ justifySelf: 'start' }}
      />
      <Typography variant="body2">{text}</Typography>
    </Box>
  );
}

function TestMail() {
  const t = useT();
  const test = useMutation({ mutationFn: () => system.testMail() });
  return (
    <Section title={t('system.mail.title')}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('system.mail.text')}
      </Typography>
      <Button variant="outlined" loading={test.isPending} onClick={() => test.mutate()}>
        {t('system.mail.button')}
      </Button>
      <Box aria-live="polite">
        {test.isError && <ProblemNotice error={test.error} />}
        {test.data && (
          <Alert severity={test.data.taken ? 'success' : 'warning'} sx={{ mt: 1 }}>
            {test.data.taken ? t('system.mail.taken') : t('system.mail.notTaken', { reason: test.data.reason ?? '' })}
          </Alert>
        )}
      </Box>
    </Section>
  );
}
