import { useMemo } from 'react';
import { required, TextInput } from 'react-admin';
import type { CommandBody } from '../../api/types';
import { textOf } from '../../components/typed';
import type { Typed } from '../../components/ActionDialog';
import { useT, useUiLocale } from '../../i18n';
import { groupsOf } from '../../schema/fields';
import { cleaned, same } from '../../schema/values';
import { SchemaFields } from '../../schema/SchemaFields';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

/** Names of inputs must not hold dots or slashes, which mean something to the form; so fields are numbered. */
const prefix = 'field';

/** Corrects obvious slips with a reason; what was submitted stays visible. */
export function CorrectDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const locale = useUiLocale();
  const kase = useThisCase();
  const groups = useMemo(() => groupsOf(kase.service.form, kase.form, locale, t('schema.general')), [kase.service.form, kase.form, locale, t]);
  const fields = useMemo(() => groups.flatMap((group) => group.fields), [groups]);
  const nameOf = (pointer: string): string => prefix + fields.findIndex((field) => field.pointer === pointer);
  const initial = Object.fromEntries(fields.map((field, index) => [prefix + index, field.value ?? null]));

  const body = (values: Typed): CommandBody<'corrections'> => ({
    reason: textOf(values['reason']),
    corrections: fields.flatMap((field, index) => {
      const value = cleaned(field, values[prefix + index]);
      return same(value, field.value) ? [] : [{ pointer: field.pointer, value }];
    }),
  });
  return (
    <CaseDialog action="correct-data" command="corrections" width="md" initial={{ ...initial, reason: '' }} body={body} onClose={onClose}>
      <SchemaFields groups={groups} nameOf={nameOf} />
      <TextInput source="reason" label={t('action.correct-data.reason')} helperText={false} multiline minRows={2} fullWidth validate={required()} />
    </CaseDialog>
  );
}
