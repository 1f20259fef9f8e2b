import { Button, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, Switch, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Section } from '../../kit/components/Section';
import { locales, useT } from '../../kit/i18n';
import { CharacterKeysSwitch } from '../../kit/keys';
import type { PreferencesPatch } from '../../kit/session/mergePreferences';
import { may } from '../../kit/session/permissions';
import { usePreferences } from '../../kit/session/preferences';
import { useSession } from '../../kit/session/session';
import { useReportMyAbsence } from '../../work/absence';

/** The person's settings. Each change holds at once and is saved by itself. */
export default function SettingsPage() {
  const t = useT();
  const session = useSession();
  const [mine, change] = usePreferences();
  const [outcome, setOutcome] = useState<{ error?: unknown } | null>(null);
  const set = (patch: PreferencesPatch): void => {
    setOutcome(null);
    change(patch)
      .then(() => setOutcome({}))
      .catch((error: unknown) => setOutcome({ error }));
  };
  const reportAbsence = useReportMyAbsence();
  const leads = session?.staff.roles.includes('supervisor') === true && may('figures', 'list');

  return (
    <Page title={t('settings.title')}>
      <Stack spacing={2} sx={{ maxWidth: 720 }}>
        <Typography color="textSecondary">
          {t('settings.follows')}{' '}
          <Typography component="span" role="status" color="success" sx={{ fontWeight: 600 }}>
            {outcome && !('error' in outcome) && t('settings.saved')}
          </Typography>
        </Typography>
        {outcome && 'error' in outcome && (
          <ProblemNotice
            error={outcome.error}
            onRetry={() =>
              set({ locale: mine.locale, theme: mine.theme, density: mine.density, notify: mine.notify, weeklyReport: mine.weeklyReport })
            }
          />
        )}
        <Section title={t('settings.look')}>
          <Stack spacing={2}>
            <Choice
              label={t('settings.language')}
              value={mine.locale}
              onChange={(locale) => set({ locale })}
              options={locales.map(({ locale, name }) => ({ value: locale, label: name, lang: locale }))}
            />
            <Choice
              label={t('settings.theme')}
              value={mine.theme}
              onChange={(theme) => set({ theme })}
              options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
            />
            <Choice
              label={t('settings.density')}
              value={mine.density}
              onChange={(density) => set({ density })}
              options={(['comfortable', 'compact'] as const).map((value) => ({ value, label: t(`settings.densities.${value}`) }))}
            />
          </Stack>
        </Section>
        <Section title={t('settings.mail')}>
          <Stack spacing={2}>
            <Typography variant="body2" color="textSecondary">
              {t('settings.mailWhy')}
            </Typography>
            <Choice
              label={t('settings.notify')}
              value={mine.notify.mail}
              onChange={(mail) => set({ notify: { mail } })}
              options={(['off', 'at-once', 'daily'] as const).map((value) => ({ value, label: t(`settings.mails.${value}`) }))}
            />
            {leads && (
              <FormControlLabel
                control={<Switch checked={mine.weeklyReport} onChange={(_, weeklyReport) => set({ weeklyReport })} />}
                label={t('settings.weekly')}
              />
            )}
          </Stack>
        </Section>
        <Section title={t('keys.title')}>
          <CharacterKeysSwitch />
        </Section>
        <Section title={t('settings.account')}>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <Button component={Link} to="/password" variant="outlined">
              {t('session.change.title')}
            </Button>
            {reportAbsence && (
              <Button variant="outlined" onClick={reportAbsence}>
                {t('absence.mine')}
              </Button>
            )}
          </Stack>
        </Section>
      </Stack>
    </Page>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <FormControl margin="none">
      <FormLabel id={id} sx={{ fontWeight: 600, color: 'text.primary', '&.Mui-focused': { color: 'text.primary' } }}>
        {label}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={value}
        onChange={(_, next) => options.filter((option) => option.value === next).forEach((option) => onChange(option.value))}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={<Radio size="small" />}
            label={<span lang={option.lang}>{option.label}</span>}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
