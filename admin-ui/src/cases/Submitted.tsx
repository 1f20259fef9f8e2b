import { Box, Divider } from '@mui/material';
import type { JsonSchema } from '../api/types';
import { Fact, Facts } from '../components/Labelled';
import { Section } from '../components/Section';
import { useOpenT, useT } from '../i18n';
import { useValueText } from '../schema/useValueText';
import { isObject } from '../schema/fields';
import { SchemaView } from '../schema/SchemaView';
import { useThisCase } from './CaseContext';

/** What came in: who applies, and the form as the service groups it. */
export function Submitted() {
  const t = useT();
  const kase = useThisCase();
  return (
    <Section title={t('cases.submitted')}>
      <ApplicantFacts />
      <Divider sx={{ my: 2 }} />
      <SchemaView schema={kase.service.form} value={kase.form} corrections={kase.corrections} />
    </Section>
  );
}

const shown = ['birthDate', 'email', 'phone'] as const;
const dated: JsonSchema = { format: 'date' };

function ApplicantFacts() {
  const t = useT();
  const open = useOpenT();
  const textOf = useValueText();
  const { applicant, identification, replyChannel } = useThisCase();
  const text = (key: string): string => (typeof applicant[key] === 'string' ? applicant[key] : '');
  const name = [text('salutation'), text('givenName'), text('familyName')].filter(Boolean).join(' ');
  const address = isObject(applicant['address']) ? applicant['address'] : {};
  const line = (...keys: string[]): string => keys.map((key) => address[key]).filter((part) => typeof part === 'string').join(' ');
  return (
    <Box>
      <Facts>
        <Fact label={t('applicant.name')}>{[text('organisation'), name].filter(Boolean).join('\n') || t('cases.erased')}</Fact>
        <Fact label={t('applicant.address')}>{[line('street', 'houseNumber'), line('postalCode', 'town')].filter(Boolean).join('\n') || '–'}</Fact>
        {shown.map((key) => applicant[key] !== undefined && (
          <Fact key={key} label={t(`applicant.${key}`)}>
            {textOf(applicant[key], key === 'birthDate' ? dated : {})}
          </Fact>
        ))}
        <Fact label={t('applicant.identification')}>
          {open('identification', identification.method)} · {open('trustLevel', identification.trustLevel)}
        </Fact>
        <Fact label={t('applicant.replyChannel')}>
          {open('replyChannel', replyChannel.kind)}
          {replyChannel.email && ` (${replyChannel.email})`}
          {replyChannel.kind === 'email' && ` – ${t(replyChannel.pdfByMailConsent ? 'applicant.pdfByMail' : 'applicant.linkByMail')}`}
        </Fact>
      </Facts>
    </Box>
  );
}
