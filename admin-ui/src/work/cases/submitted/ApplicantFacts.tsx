import VerifiedUser from '@mui/icons-material/VerifiedUserOutlined';
import { Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { CaseDetail, JsonSchema } from '../../../kit/api/types';
import { Fact, Facts } from '../../../kit/components/Labelled';
import { useOpenT, useT } from '../../../kit/i18n';
import { addressLines } from '../../../kit/schema/addressLines';
import { speaksOf } from '../../../kit/schema/speaksOf';
import { useValueText } from '../../../kit/schema/useValueText';
import { isVerified } from './verified';

const shown = ['birthDate', 'email', 'phone'] as const;
const dated: JsonSchema = { format: 'date' };

/** The part of a submission about its sender. */
export type Applying = Pick<CaseDetail, 'applicant' | 'applicantAsSubmitted' | 'identification' | 'replyChannel' | 'externalReference'>;

/** The applicant. Values that an identification confirms are marked; the others were typed. */
export function ApplicantFacts({ of, find = '' }: { of: Applying; find?: string }) {
  const t = useT();
  const open = useOpenT();
  const textOf = useValueText();
  const { applicant, identification, replyChannel, externalReference } = of;
  const before = of.applicantAsSubmitted;
  const textIn = (person: Applying['applicant'], key: string): string => (typeof person[key] === 'string' ? person[key] : '');
  const nameIn = (person: Applying['applicant']): string =>
    [
      textIn(person, 'organisation'),
      ['salutation', 'givenName', 'familyName']
        .map((key) => textIn(person, key))
        .filter(Boolean)
        .join(' '),
    ]
      .filter(Boolean)
      .join('\n');
  const addressIn = (person: Applying['applicant']): string => addressLines(person['address']).join('\n');
  const mark = (field: string): ReactNode =>
    isVerified(field, identification) && (
      <Verified
        text={t('applicant.verified', {
          method: open('identification', identification.method),
          level: open('trustLevel', identification.trustLevel),
        })}
      />
    );

  const facts: { key: string; label: string; value: string; mark?: ReactNode; submitted?: string }[] = [
    {
      key: 'name',
      label: t('applicant.name'),
      value: nameIn(applicant),
      mark: mark('name'),
      ...(before ? { submitted: nameIn(before) } : {}),
    },
    {
      key: 'address',
      label: t('applicant.address'),
      value: addressIn(applicant),
      mark: mark('address'),
      ...(before ? { submitted: addressIn(before) } : {}),
    },
    ...shown.flatMap((key) =>
      applicant[key] === undefined && before?.[key] === undefined
        ? []
        : [
            {
              key,
              label: t(`applicant.${key}`),
              value: textOf(applicant[key], key === 'birthDate' ? dated : {}),
              mark: mark(key),
              ...(before ? { submitted: textOf(before[key], key === 'birthDate' ? dated : {}) } : {}),
            },
          ],
    ),
    {
      key: 'identification',
      label: t('applicant.identification'),
      value: `${open('identification', identification.method)} · ${identification.seenBy ? t('applicant.seenBy', { by: identification.seenBy.name }) : open('trustLevel', identification.trustLevel)}`,
    },
    {
      key: 'replyChannel',
      label: t('applicant.replyChannel'),
      value: `${open('replyChannel', replyChannel.kind)}${replyChannel.email ? ` (${replyChannel.email})` : ''}${replyChannel.kind === 'email' ? ` – ${t(replyChannel.pdfByMailConsent ? 'applicant.pdfByMail' : 'applicant.linkByMail')}` : ''}`,
    },
    ...(externalReference ? [{ key: 'reference', label: t('cases.field.externalReference'), value: externalReference }] : []),
  ];
  const copyable = new Set(['name', 'address', 'birthDate', 'email', 'phone', 'reference']);
  return (
    <Facts>
      {facts
        .filter((fact) => speaksOf(find, fact.label, fact.value))
        .map((fact) => (
          <Fact key={fact.key} label={fact.label} {...(copyable.has(fact.key) && fact.value ? { copy: fact.value } : {})}>
            {fact.value || (fact.key === 'name' ? t('cases.erased') : '–')}
            {fact.mark}
            {fact.submitted !== undefined && fact.submitted !== fact.value && <AsSubmitted text={fact.submitted} />}
          </Fact>
        ))}
    </Facts>
  );
}

/** What was submitted, where it was corrected; who did so and why stands in the timeline. */
function AsSubmitted({ text }: { text: string }) {
  const t = useT();
  return (
    <Typography
      component="span"
      variant="caption"
      sx={{ display: 'block', borderLeft: 3, borderColor: 'warning.main', pl: 1, mt: 0.25, whiteSpace: 'pre-line' }}
    >
      {t('schema.submittedAs')} <del>{text || '–'}</del>
    </Typography>
  );
}

function Verified({ text }: { text: string }) {
  const t = useT();
  return (
    <Tooltip title={text}>
      <Typography
        component="span"
        variant="caption"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.25,
          ml: 0.75,
          color: 'success.main',
          verticalAlign: 'text-bottom',
          whiteSpace: 'nowrap',
        }}
      >
        <VerifiedUser sx={{ fontSize: 15 }} aria-hidden />
        {t('applicant.verifiedShort')}
      </Typography>
    </Tooltip>
  );
}
