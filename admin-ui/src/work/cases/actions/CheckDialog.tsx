import { RadioButtonGroupInput, required, TextInput } from 'react-admin';
import type { Check, CommandBody } from '../../../kit/api/types';
import { ActionDialog, type Typed } from '../../../kit/components/ActionDialog';
import { oneOf, textOf } from '../../../kit/components/typed';
import { useLocalized, useT } from '../../../kit/i18n';
import { useSession } from '../../../kit/session/session';
import { useCaseForm, useThisCase } from '../CaseContext';

const statuses = ['passed', 'failed', 'not-applicable', 'open'] as const;

function checkBody({ status, finding }: Typed): CommandBody<'checks/{key}'> {
  return { status: oneOf(status, statuses, 'open'), finding: textOf(finding) };
}

const missing = required();

/** Only for answers that something is wrong. */
function needsWords(finding: unknown, values: Typed): ReturnType<typeof missing> {
  return values['status'] === 'failed' ? missing(finding, values) : undefined;
}

interface Props {
  readonly check: Check;
  /** The answer that is chosen at first. */
  readonly status: Check['status'];
  readonly onClose: () => void;
}

/** One check with its finding. A check that is not in order needs words, since an approver or the citizen's lawyer will ask. */
export function CheckDialog({ check, status, onClose }: Props) {
  const t = useT();
  const localized = useLocalized();
  const me = useSession()?.staff.id;
  const kase = useThisCase();
  // A check on one's own case is one click. On a colleague's case the dialogue asks first and says why.
  const colleague = kase.assignee && kase.assignee.id !== me ? kase.assignee.name : null;
  const { run, reload, version } = useCaseForm();
  return (
    <ActionDialog
      title={localized(check.title)}
      text={
        colleague ? (
          <>
            <strong>{t('checks.colleagues', { name: colleague })}</strong> {localized(check.help)}
          </>
        ) : (
          localized(check.help)
        )
      }
      submitLabel={t('checks.save')}
      draftKey={`${kase.id}.check.${check.key}`}
      version={version}
      fields={[
        { name: 'status', label: t('checks.result'), text: (value) => t(`checkStatus.${oneOf(value, statuses, 'open')}`) },
        { name: 'finding', label: t('checks.finding') },
      ]}
      initial={{ status, finding: check.finding ?? '' }}
      onSubmit={(values) => run(`checks/${encodeURIComponent(check.key)}`, checkBody(values), true)}
      onReload={reload}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="status"
        label={t('checks.result')}
        validate={required()}
        choices={statuses.map((id) => ({ id, name: t(`checkStatus.${id}`) }))}
      />
      <TextInput
        source="finding"
        label={t('checks.finding')}
        helperText={false}
        autoFocus={status === 'failed'}
        validate={needsWords}
        multiline
        minRows={3}
        fullWidth
      />
    </ActionDialog>
  );
}
