import { Box } from '@mui/material';
import { BooleanInput } from 'react-admin';
import type { OtherCase } from '../../../kit/api/types';
import { ActionDialog } from '../../../kit/components/ActionDialog';
import { useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { useRelate } from './useRelate';

/** "Müller, Jürgen", or the organisation, as lists name them. */
function nameOf(applicant: Readonly<Record<string, unknown>>): string {
  const text = (part: string) => (typeof applicant[part] === 'string' ? applicant[part] : '');
  return text('organisation') || [text('familyName'), text('givenName')].filter(Boolean).join(', ');
}

/** Same matter: which of both is closed, which goes on, and whether both applicants are one person. */
export function JoinDialog({ other, onClose }: { readonly other: OtherCase; readonly onClose: () => void }) {
  const t = useT();
  const kase = useThisCase();
  const { join } = useRelate();
  const { joins } = other;
  if (!joins) return null;
  const [ending, going] = joins.caseId === kase.id ? [kase.caseNumber, other.caseNumber] : [other.caseNumber, kase.caseNumber];
  return (
    <ActionDialog
      title={t('others.join.title')}
      text={t('others.join.text', { ending, going })}
      submitLabel={t('others.join.submit')}
      done={t('others.join.done', { ending, going })}
      initial={{ onePerson: false }}
      onSubmit={({ onePerson }) => join(other, onePerson === true)}
      onClose={onClose}
    >
      {!joins.oneApplicant && (
        <Box>
          <BooleanInput
            source="onePerson"
            label={t('others.join.onePerson', { one: nameOf(kase.applicant), other: other.applicantName })}
            validate={(value) => (value === true ? undefined : t('others.join.sayIt'))}
          />
        </Box>
      )}
    </ActionDialog>
  );
}
