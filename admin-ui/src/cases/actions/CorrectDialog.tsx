import { useEffect, useMemo, useRef } from 'react';
import { required, TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { CommandBody } from '../../api/types';
import { textOf } from '../../components/typed';
import type { Typed } from '../../components/ActionDialog';
import { useT, useUiLocale } from '../../i18n';
import { groupsOf, type LeafField } from '../../schema/fields';
import { cleaned, same } from '../../schema/values';
import { SchemaFields } from '../../schema/SchemaFields';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

/** The name of a field's input: dots and slashes would mean something to the form. */
function nameOf(pointer: string): string {
  return `field${pointer.replaceAll(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0)}`)}`;
}

/** Corrects obvious slips with a reason; what was submitted stays visible. */
export function CorrectDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const locale = useUiLocale();
  const kase = useThisCase();
  const groups = useMemo(() => groupsOf(kase.service.form, kase.form, locale, t('schema.general')), [kase.service.form, kase.form, locale, t]);
  const fields = useMemo(() => groups.flatMap((group) => group.fields), [groups]);
  const initial = Object.fromEntries(fields.map((field) => [nameOf(field.pointer), field.value ?? null]));

  const body = (values: Typed): CommandBody<'corrections'> => ({
    reason: textOf(values['reason']),
    corrections: fields.flatMap((field) => {
      const value = cleaned(field, values[nameOf(field.pointer)]);
      return same(value, field.value) ? [] : [{ pointer: field.pointer, value }];
    }),
  });
  return (
    <CaseDialog action="correct-data" command="corrections" width="md" initial={{ ...initial, reason: '' }} body={body} onClose={onClose}>
      <TakesOverNewState fields={fields} />
      <SchemaFields groups={groups} nameOf={nameOf} />
      <TextInput source="reason" label={t('action.correct-data.reason')} helperText={false} multiline minRows={2} fullWidth validate={required()} />
    </CaseDialog>
  );
}

/**
 * When the case was loaded anew because somebody else was first, fields that nobody touched here show the new state.
 * Otherwise sending again would take the other one's correction back without anybody having wanted it.
 */
function TakesOverNewState({ fields }: { fields: readonly LeafField[] }) {
  const { getValues, setValue } = useFormContext();
  const shown = useRef(fields);
  useEffect(() => {
    if (shown.current === fields) return;
    const before = new Map(shown.current.map((field) => [field.pointer, field.value]));
    for (const field of fields) {
      const name = nameOf(field.pointer);
      if (same(cleaned(field, getValues(name)), before.get(field.pointer))) setValue(name, field.value ?? null);
    }
    shown.current = fields;
  }, [fields, getValues, setValue]);
  return null;
}
