import { Box, Typography } from '@mui/material';
import type { ServiceDetail } from '../../kit/api/types';
import { Section } from '../../kit/components/Section';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { isObject } from '../../kit/schema/fields';
import { useSample } from './SampleSections';

/** The checks of a service: what each is for, by which rule it passes, and what it says of the sample. */
export function CheckRules({ service }: { service: ServiceDetail }) {
  const t = useT();
  const open = useOpenT();
  const localized = useLocalized();
  const sample = useSample(service).data;
  const definitions: unknown = service.definition['checks'];
  const definitionOf = (key: string): Record<string, unknown> =>
    (Array.isArray(definitions) ? definitions.filter(isObject).find((one) => one['key'] === key) : undefined) ?? {};
  return (
    <Section title={t('checks.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
        {service.checks.map((check) => {
          const { help, when, passes } = definitionOf(check.key);
          const found = sample?.checks.find((one) => one.key === check.key);
          return (
            <li key={check.key}>
              {localized(check.title)}{' '}
              <Typography component="span" variant="caption" color="textSecondary">
                ({t(check.kind === 'automatic' ? 'checks.automatic' : 'checks.manual')}
                {check.required ? `, ${t('checks.required')}` : ''})
              </Typography>
              {isText(help) && (
                <Typography variant="body2" color="textSecondary">
                  {localized(help)}
                </Typography>
              )}
              {found && (
                <Typography variant="body2">
                  {t('sample.result', { reason: `${open('checkStatus', found.status)}. ${localized(found.reason)}` })}
                </Typography>
              )}
              {(typeof when === 'string' || typeof passes === 'string') && (
                <Box component="details" sx={{ fontSize: '0.8rem' }}>
                  <summary>{t('sample.rule')}</summary>
                  {typeof when === 'string' && <Rule label={t('sample.when')} rule={when} />}
                  {typeof passes === 'string' && <Rule label={t('sample.passes')} rule={passes} />}
                </Box>
              )}
            </li>
          );
        })}
      </Box>
    </Section>
  );
}

function Rule({ label, rule }: { label: string; rule: string }) {
  return (
    <div>
      {label} <code style={{ overflowWrap: 'anywhere' }}>{rule}</code>
    </div>
  );
}

function isText(value: unknown): value is { de: string; en: string } {
  return isObject(value) && typeof value['de'] === 'string' && typeof value['en'] === 'string';
}
