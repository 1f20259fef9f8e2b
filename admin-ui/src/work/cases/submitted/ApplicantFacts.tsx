import VerifiedUser from '@mui/icons-material/VerifiedUserOutlined';
import { Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { CaseDetail, JsonSchema } from '../../../kit/api/types';
import { Fact, Facts } from '../../../kit/components/Labelled';
import { useOpenT, useT } from '../../../kit/i18n';
import { isObject } from '../../../kit/schema/fields';
import { speaksOf } from '../../../kit/schema/speaksOf';
import { useValueText } from '../../../kit/schema/useValueText';
import { isVerified } from './verified';

const shown = ['birthDate', 'email', 'phone'] as const;
const dated: JsonSchema = { format: 'date' };

/** The part of a submission about its sender. */
export type Applying = Pick<CaseDetail, 'applicant' | 'identification' | 'replyChannel' | 'externalReference'>;

/** The applicant. Values that an identification confirms are marked; the others were typed. */
export function ApplicantFacts({ of, find = '' }: { of: Applying; find?: string }) {
  const t = useT();
  const open = useOpenT();
  const textOf = useValueText();
  const { applicant, identification, replyChannel, externalReference } = of;
  const text = (key: string): string => (typeof applicant[key] === 'string' ? applicant[key] : '');
  const name = [text('salutation'), text('givenName'), text('familyName')].filter(Boolean).join(' ');
  const address = isObject(applicant['address']) ? applicant['address'] : {};
  const line = (...keys: string[]): string =>
    keys
      .map((key) => address[key])
      .filter((part) => typeof part === 'string')
      .join(' ');
  const mark = (field: string): ReactNode =>
    isVerified(field, identification) && (
      <Verified
        text={t('applicant.verified', {
          method: open('identification', identification.method),
          level: open('trustLevel', identification.trustLevel),
        })}
      />
    );

  const facts: { key: string; label: string; value: string; mark?: ReactNode }[] = [
    { key: 'name', label: t('applicant.name'), value: [text('organisation'), name].filter(Boolean).join('\n'), mark: mark('name') },
    {
      key: 'address',
      label: t('applicant.address'),
      value: [line('street', 'houseNumber'), line('postalCode', 'town')].filter(Boolean).join('\n'),
      mark: mark('address'),
    },
    ...shown.flatMap((key) =>
      applicant[key] === undefined
        ? []
        : [{ key, label: t(`applicant.${key}`), value: textOf(applicant[key], key === 'birthDate' ? dated : {}), mark: mark(key) }],
    ),
    {
      key: 'identification',
      label: t('applicant.identification'),
      value: `${open('identification', identification.method)} · ${open('trustLevel', identification.trustLevel)}`,
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
          </Fact>
        ))}
    </Facts>
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
