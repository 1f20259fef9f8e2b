import { Box, Divider } from '@mui/material';
import type { QuarantineDetail } from '../../kit/api/types';
import { Fact, Facts } from '../../kit/components/Labelled';
import { Section } from '../../kit/components/Section';
import { textOf } from '../../kit/components/typed';
import { useT } from '../../kit/i18n';
import { isObject } from '../../kit/schema/fields';
import { SchemaView } from '../../kit/schema/SchemaView';
import { ApplicantFacts, type Applying } from '../cases/submitted/ApplicantFacts';
import { useForms } from './useForms';

/** The submission as the page of a case would show it. Where no service names its fields, it is shown as it was sent. */
export function Came({ entry }: { entry: QuarantineDetail }) {
  const t = useT();
  const forms = useForms(entry);
  const form = entry.serviceKey ? forms(entry.serviceKey) : undefined;
  const applying = applyingIn(entry);
  return (
    <Section title={t('cases.submitted')}>
      {applying && (
        <>
          <ApplicantFacts of={applying} />
          <Divider sx={{ my: 1.5 }} />
        </>
      )}
      <SchemaView schema={form?.form ?? {}} value={applying ? entry.submission['form'] : entry.submission} copyable />
    </Section>
  );
}

/** The sender; null where the submission has not the common shape. */
function applyingIn({ submission, externalReference }: QuarantineDetail): Applying | null {
  const { applicant, identification, replyChannel } = submission;
  if (!isObject(applicant) || !isObject(replyChannel)) return null;
  const { method, trustLevel } = isObject(identification) ? identification : {};
  return {
    applicant,
    identification: { method: textOf(method) || 'none', trustLevel: textOf(trustLevel) || 'none' },
    replyChannel: {
      kind: textOf(replyChannel['kind']),
      ...(typeof replyChannel['email'] === 'string' ? { email: replyChannel['email'] } : {}),
      pdfByMailConsent: replyChannel['pdfByMailConsent'] === true,
    },
    externalReference,
  };
}

/** Details for people who look for the fault at the portal: hashes, and the service as it was written. */
export function Technical({ entry }: { entry: QuarantineDetail }) {
  const t = useT();
  const differing = entry.reasons.filter((reason) => reason.code === 'attachment.hash-differs');
  return (
    <Box component="details" sx={{ '& > summary': { cursor: 'pointer', typography: 'body2', py: 0.5 } }}>
      <summary>{t('quarantine.technical')}</summary>
      <Facts columns={1}>
        <Fact label={t('quarantine.service')}>{entry.service}</Fact>
        <Fact label={t('quarantine.contentHash')}>{entry.contentHash}</Fact>
        {differing.map((reason) => (
          <Fact
            key={reason.pointer}
            label={t('quarantine.hashOf', {
              name: entry.attachments.find((file) => file.id === reason.attachmentId)?.name ?? reason.pointer,
            })}
          >
            {t('quarantine.saidFound', { said: reason.said ?? '–', found: reason.found ?? '–' })}
          </Fact>
        ))}
      </Facts>
    </Box>
  );
}
