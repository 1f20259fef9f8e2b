import { Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useDataProvider } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import type { QuarantineDetail } from '../../kit/api/types';
import { ActionDialog, type Typed } from '../../kit/components/ActionDialog';
import { oneOf, textOf } from '../../kit/components/typed';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { useLocalized, useT, useUiLocale } from '../../kit/i18n';
import { groupsOf, isObject, withValue } from '../../kit/schema/fields';
import { SchemaFields } from '../../kit/schema/SchemaFields';
import { cleaned, same } from '../../kit/schema/values';
import { useForms, type Forms } from './useForms';

const fileActions = ['accept', 'drop'] as const;

const fieldName = (service: string, index: number): string => `form.${service}.f${index}`;

/** Makes a case of the submission, with the right service, corrected data and checked files. */
export function ReleaseDialog({ entry, onClose }: { entry: QuarantineDetail; onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const dataProvider = useDataProvider<VorgangDataProvider>();
  const navigate = useNavigate();
  const forms = useForms(entry);
  const faulty = entry.attachments.filter((file) => entry.reasons.some((reason) => reason.attachmentId === file.id));
  const submitted = isObject(entry.submission['form']) ? entry.submission['form'] : {};

  const sent = useRef('');
  const fieldsOf = (service: string) => groupsOf(forms(service) ?? {}, submitted, 'de', '').flatMap((group) => group.fields);
  /** The server's pointers name fields of the form and the files. The form's fields are named after the service that was sent. */
  const fieldOf = (pointer: string): string | undefined => {
    const [, index] = /^\/attachments\/(\d+)$/.exec(pointer) ?? [];
    if (index !== undefined) return `files.${faulty[Number(index)]?.id ?? ''}`;
    return pointer.startsWith('/form/')
      ? fieldName(
          sent.current,
          fieldsOf(sent.current).findIndex((field) => field.pointer === pointer.slice('/form'.length)),
        )
      : undefined;
  };
  const bodyOf = (values: Typed) => {
    const service = textOf(values['service']);
    sent.current = service;
    const fields = fieldsOf(service);
    const allTyped = values['form'];
    const typed = isObject(allTyped) ? allTyped[service] : undefined;
    const files = isObject(values['files']) ? values['files'] : {};
    const form = fields.reduce((data, field, index) => {
      const value = isObject(typed) ? cleaned(field, typed[`f${index}`]) : field.value;
      // An untouched switch sends nothing.
      const untouched = same(value, field.value) || (value === false && field.value === undefined);
      return untouched ? data : withValue(data, field.pointer, value);
    }, submitted);
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
  const locale = useUiLocale();
  const localized = useLocalized();
  const service: unknown = useWatch({ name: 'service' });
  const form = typeof service === 'string' ? forms(service) : undefined;
  const groups = useMemo(() => (form ? groupsOf(form, submitted, locale, t('schema.general')) : []), [form, submitted, locale, t]);
  const fields = groups.flatMap((group) => group.fields);
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
      {groups.length > 0 && (
        <>
          <Typography variant="h2" sx={{ my: 1 }}>
            {t('quarantine.release.form')}
          </Typography>
          <SchemaFields
            key={String(service)}
            groups={groups}
            nameOf={(pointer) =>
              fieldName(
                String(service),
                fields.findIndex((field) => field.pointer === pointer),
              )
            }
            defaultOf={(field) => field.value}
          />
        </>
      )}
      <TextInput source="comment" label={t('reassign.comment')} multiline fullWidth helperText={false} />
    </>
  );
}
