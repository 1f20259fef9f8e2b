import { Box, Chip, Stack, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import type { ServiceDetail } from '../../kit/api/types';
import { Fact, Facts } from '../../kit/components/Labelled';
import { Page } from '../../kit/components/Page';
import { Section } from '../../kit/components/Section';
import { Word } from '../../kit/components/Word';
import type { Service } from '../../kit/data/resources';
import { useSaid } from '../../kit/data/useServiceWords';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { RecordPage } from '../../kit/resource/RecordPage';
import { CheckRules } from './CheckRules';
import { SampleSections } from './SampleSections';
import { valueInWords } from './valueWords';
import { VersionDifferences } from './VersionDifferences';

/** One version of a service: what it asks, checks, decides and charges, and what nobody has verified yet. */
export default function ServiceShow() {
  const t = useT();
  return <RecordPage<Service> title={t('page.services')}>{(service) => <Definition service={service} />}</RecordPage>;
}

function Unverified({ of }: { of: { verify?: boolean } }) {
  const t = useT();
  return of.verify ? <Chip label={t('services.verify')} color="warning" variant="outlined" component="span" sx={{ ml: 1 }} /> : null;
}

function Definition({ service }: { service: ServiceDetail }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const said = useSaid(service.words);
  const { deadline, decision, words } = service;
  const called = [
    ...(decision ? [words.fee, ...decision.kinds.map((kind) => words[kind]), words.granted, words.rejected] : []),
    words.applicant,
  ];
  return (
    <Page title={`${localized(service.title)} · ${t('services.versionNumber', { version: service.version })}`} need={['services', 'list']}>
      <Stack spacing={1.5} sx={{ maxWidth: 1000 }}>
        <Section title={t('services.about')}>
          <Typography variant="body2" sx={{ mb: 1.5 }}>
            {localized(service.description)}
          </Typography>
          <Facts>
            <Fact label={t('services.key')}>{service.key}</Fact>
            <Fact label={t('cases.field.team')}>{service.team.title}</Fact>
            <Fact label={t('services.leika')}>{service.leikaIds.join('\n') || '–'}</Fact>
            <Fact label={t('services.deadline')} term="deadline">
              {deadline ? `${deadline.amount} ${open('deadlineUnit', deadline.unit)}` : '–'}
              {deadline && <Unverified of={deadline} />}
            </Fact>
            <Fact label={t('services.remedy')} term="remedy">
              {service.remedy ? t(`remedy.${service.remedy}`) : '–'}
            </Fact>
            <Fact label={t('services.retention')}>
              {t('services.years', { smart_count: service.retention.years, class: service.retention.class })}
            </Fact>
            <Fact wide label={t('services.words')}>
              {called.map((word) => localized(word)).join(' · ')}
            </Fact>
            <Fact wide label={t('services.legalBasis')}>
              {service.legalBasis.map((basis) => (
                <Box component="span" key={basis.text} sx={{ display: 'block' }}>
                  {basis.text}
                  <Unverified of={basis} />
                </Box>
              ))}
            </Fact>
          </Facts>
        </Section>
        <CheckRules service={service} />
        {decision && (
          <Section title={<Word term="decision">{t('decision.title')}</Word>}>
            <Typography variant="body2">{decision.kinds.map((kind) => said.kind(kind)).join(', ')}</Typography>
            {decision.approval.length > 0 && (
              <>
                <Typography variant="h3" sx={{ mt: 1 }}>
                  {t('services.fourEyes')}
                </Typography>
                <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                  {decision.approval.map((because) => (
                    <li key={because.de}>{localized(because)}</li>
                  ))}
                </Box>
              </>
            )}
          </Section>
        )}
        {service.values.length > 0 && (
          <Section title={t('services.values')}>
            <Table size="small" aria-label={t('services.values')}>
              <TableBody>
                {service.values.map((value) => (
                  <TableRow key={value.name}>
                    <TableCell sx={{ verticalAlign: 'top' }}>
                      <code>{value.name}</code>
                    </TableCell>
                    <TableCell sx={{ overflowWrap: 'anywhere' }}>
                      {valueInWords(value.name, value.value, { t, format })}
                      <Unverified of={value} />
                      {(value.source ?? value.note) && (
                        <Typography variant="caption" component="p" color="textSecondary">
                          {[value.source, value.note].filter(Boolean).join(' · ')}
                        </Typography>
                      )}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Section>
        )}
        <SampleSections service={service} />
        <VersionDifferences service={service} />
        <Section title={t('services.definition')}>
          <Box component="details">
            <summary>{t('services.showDefinition')}</summary>
            <Box component="pre" tabIndex={0} sx={{ overflow: 'auto', maxHeight: 500, fontSize: '0.8rem', m: 0, mt: 1 }}>
              {JSON.stringify(service.definition, null, 2)}
            </Box>
          </Box>
        </Section>
      </Stack>
    </Page>
  );
}
