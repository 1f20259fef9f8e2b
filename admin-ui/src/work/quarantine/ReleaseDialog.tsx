import { Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useDataProvider } from 'react-admin';
import { useController, useFormState, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import type { JsonSchema, QuarantineDetail } from '../../kit/api/types';
import { ActionDialog, type Typed } from '../../kit/components/ActionDialog';
import { oneOf, textOf } from '../../kit/components/typed';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { nameOfApplicant } from '../../kit/form/applicant';
import { shownSchema } from '../../kit/form/formSchema';
import { SchemaForm } from '../../kit/form/SchemaForm';
import { toSend } from '../../kit/form/toSend';
import { faultsBelow, useFormFaults } from '../../kit/form/useFormFaults';
import { useShownFaults } from '../../kit/form/useShownFaults';
import { useLocalized, useT, useUiLocale } from '../../kit/i18n';
import { isObject } from '../../kit/schema/fields';
import { same } from '../../kit/schema/values';
import { useForms, type ChosenForm, type Forms } from './useForms';

const fileActions = ['accept', 'drop'] as const;

/** Makes a case of the submission, with the right service, corrected data and checked files. */
export function ReleaseDialog({ entry, onClose }: { entry: QuarantineDetail; onClose: () => void }) {
  const t = useT();
  const locale = useUiLocale();
  const client = useQueryClient();
  const dataProvider = useDataProvider<VorgangDataProvider>();
  const navigate = useNavigate();
  const forms = useForms(entry);
  const faulty = entry.attachments.filter((file) => entry.reasons.some((reason) => reason.attachmentId === file.id));
  const submitted = isObject(entry.submission['form']) ? entry.submission['form'] : {};

  /** Faults of the form stand at its own fields; those of the files are found by their place. */
  const fieldOf = (pointer: string): string | undefined => {
    const [, index] = /^\/attachments\/(\d+)$/.exec(pointer) ?? [];
    return index === undefined ? undefined : `files.${faulty[Number(index)]?.id ?? ''}`;
  };
  const bodyOf = (values: Typed) => {
    const service = textOf(values['service']);
    const files = isObject(values['files']) ? values['files'] : {};
    const typed = isObject(values['form']) ? values['form'][service] : undefined;
    const schema = forms(service)?.form;
    const form = schema && isObject(typed) ? toSend(shownSchema(schema, locale), typed) : submitted;
    return {
      service,
      ...(same(form, submitted) ? {} : { form }),
      attachments: faulty.map((file) => ({ attachmentId: file.id, action: oneOf(files[file.id], fileActions, 'drop') })),
      comment: textOf(values['comment']),
    };
  };
  return (
    <ActionDialog
      title={t('quarantine.release.title')}
      text={t('quarantine.release.text')}
      submitLabel={t('quarantine.release.button')}
      done={t('quarantine.release.done')}
      draftKey={`quarantine.${entry.id}.release`}
      initial={{ service: entry.services.some((service) => service.key === entry.serviceKey) ? entry.serviceKey : null, comment: '' }}
      width="md"
      fieldOf={fieldOf}
      onSubmit={async (values) => {
        const made = await dataProvider.releaseFromQuarantine(entry.id, bodyOf(values));
        await Promise.all([client.invalidateQueries({ queryKey: ['quarantine'] }), client.invalidateQueries({ queryKey: ['queues'] })]);
        await navigate(`/cases/${made.caseId}`);
      }}
      onClose={onClose}
    >
      <ReleaseFields entry={entry} forms={forms} submitted={submitted} faulty={faulty} />
    </ActionDialog>
  );
}

interface FieldsProps {
  readonly entry: QuarantineDetail;
  readonly forms: Forms;
  readonly submitted: Record<string, unknown>;
  readonly faulty: QuarantineDetail['attachments'];
}

function ReleaseFields({ entry, forms, submitted, faulty }: FieldsProps) {
  const t = useT();
  const localized = useLocalized();
  const service = textOf(useWatch({ name: 'service' }));
  const chosen = forms(service);
  const applicant = isObject(entry.submission['applicant']) ? entry.submission['applicant'] : {};
  return (
    <>
      <SelectInput
        source="service"
        label={t('cases.field.service')}
        choices={entry.services.map((one) => ({ id: one.key, name: localized(one.title) }))}
        validate={required()}
        helperText={false}
        fullWidth
      />
      {faulty.map((file) => (
        <RadioButtonGroupInput
          key={file.id}
          source={`files.${file.id}`}
          label={t('quarantine.file', { name: file.name })}
          choices={fileActions.map((id) => ({ id, name: t(`quarantine.fileAction.${id}`) }))}
          validate={required()}
          helperText={false}
        />
      ))}
      {chosen && (
        <>
          <Typography variant="h2" sx={{ my: 1 }}>
            {t('quarantine.release.form')}
          </Typography>
          <WholeForm key={service} chosen={chosen} submitted={submitted} applicantName={nameOfApplicant(applicant)} />
        </>
      )}
      <TextInput source="comment" label={t('reassign.comment')} multiline fullWidth helperText={false} />
    </>
  );
}

/** The form of the chosen service as one field of the dialogue. It begins with what came in. */
function WholeForm({
  chosen,
  submitted,
  applicantName,
}: {
  readonly chosen: ChosenForm;
  readonly submitted: Record<string, unknown>;
  readonly applicantName: string;
}) {
  const locale = useUiLocale();
  const { field } = useController({ name: `form.${chosen.key}` });
  const { submitCount } = useFormState();
  const { shown, leave } = useShownFaults();
  const typed: unknown = field.value;
  const value = isObject(typed) ? typed : submitted;
  const schema: JsonSchema = chosen.form;
  const checked = useMemo(() => ({ form: toSend(shownSchema(schema, locale), value) }), [schema, value, locale]);
  const found = faultsBelow(useFormFaults(chosen, checked).faults, '/form');
  return (
    <SchemaForm
      schema={schema}
      value={value}
      onChange={field.onChange}
      faults={submitCount > 0 ? found : shown(found)}
      onLeave={leave}
      idPrefix="release"
      values={chosen.values}
      applicantName={applicantName}
    />
  );
}
