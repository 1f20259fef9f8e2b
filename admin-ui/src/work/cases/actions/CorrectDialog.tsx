import { useMemo, useRef } from 'react';
import { required, TextInput } from 'react-admin';
import { ApiProblem } from '../../../kit/api/problem';
import type { CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { textOf } from '../../../kit/components/typed';
import { useT, useUiLocale } from '../../../kit/i18n';
import { groupsOf } from '../../../kit/schema/fields';
import { SchemaFields } from '../../../kit/schema/SchemaFields';
import { useValueText } from '../../../kit/schema/useValueText';
import { cleaned, same } from '../../../kit/schema/values';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

/** The name of a field's input. Dots and slashes have a meaning in forms, so they are replaced. */
function nameOf(pointer: string): string {
  return `field${pointer.replaceAll(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0)}`)}`;
}

/** Corrects obvious mistakes, with a reason. The submitted values stay visible. */
export function CorrectDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const locale = useUiLocale();
  const kase = useThisCase();
  const valueText = useValueText();
  const groups = useMemo(
    () => groupsOf(kase.service.form, kase.form, locale, t('schema.general')),
    [kase.service.form, kase.form, locale, t],
  );
  const fields = useMemo(() => groups.flatMap((group) => group.fields), [groups]);
  const initial = Object.fromEntries(fields.map((field) => [nameOf(field.pointer), field.value ?? null]));

  const sent = useRef<readonly string[]>([]);
  const spoken = fields.map((field) => ({
    name: nameOf(field.pointer),
    label: field.label,
    text: (value: unknown) => valueText(cleaned(field, value), field.schema),
  }));

  const body = (values: Typed): CommandBody<'corrections'> => {
    const corrections = fields.flatMap((field) => {
      const value = cleaned(field, values[nameOf(field.pointer)]);
      return same(value, field.value) ? [] : [{ pointer: field.pointer, value }];
    });
    if (corrections.length === 0) throw new ApiProblem({ code: 'ui.nothing-changed', status: 422 });
    sent.current = corrections.map(({ pointer }) => pointer);
    return { reason: textOf(values['reason']), corrections };
  };
  /** The server's pointers name a field of the form (`/dog/weightKg`) or one correction (`/corrections/0`). */
  const fieldOf = (pointer: string): string | undefined => {
    const [, index] = /^\/corrections\/(\d+)$/.exec(pointer) ?? [];
    return nameOf(index === undefined ? pointer : (sent.current[Number(index)] ?? pointer));
  };
  return (
    <CaseDialog
      action="correct-data"
      command="corrections"
      width="md"
      initial={initial}
      fields={spoken}
      body={body}
      fieldOf={fieldOf}
      onClose={onClose}
    >
      <SchemaFields groups={groups} nameOf={nameOf} />
      <TextInput
        source="reason"
        label={t('action.correct-data.reason')}
        helperText={false}
        multiline
        minRows={2}
        fullWidth
        validate={required()}
      />
    </CaseDialog>
  );
}
