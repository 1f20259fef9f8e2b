import { useEffect, useMemo } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { JsonSchema } from '../api/types';
import { useUiLocale } from '../i18n';
import { isObject } from '../schema/fields';
import { same } from '../schema/values';
import { leavesOf } from './leaves';
import { valueAt, withValueAt, type FormFault } from './places';
import { SchemaForm } from './SchemaForm';

interface Props {
  readonly schema: JsonSchema;
  /** The value that the fields begin with. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The name of a leaf's field in the form around. */
  readonly nameOf: (pointer: string) => string;
  readonly faults: readonly FormFault[];
  readonly onLeave: (pointer: string) => void;
  readonly idPrefix: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly applicantName?: string;
  readonly keepsDeclarations?: boolean;
}

/**
 * A form out of a schema within another form: each of its leaves is a field of that one, so that drafts and conflicts go by the field.
 */
export function FormFields({ schema, record, nameOf, faults, onLeave, ...more }: Props) {
  const locale = useUiLocale();
  const { register, setValue, clearErrors } = useFormContext();
  const leaves = useMemo(() => leavesOf(schema, locale), [schema, locale]);
  const names = leaves.map(({ pointer }) => nameOf(pointer));
  const typed: unknown[] = useWatch({ name: names });
  const { errors } = useFormState({ name: names });
  // Each time, since the form around forgets fields without an element of their own when it begins anew.
  useEffect(() => {
    for (const { pointer } of leaves) register(nameOf(pointer));
  });

  const value = leaves.reduce((data, leaf, index) => {
    const now = typed[index];
    return now === undefined || same(now, valueAt(data, leaf.path)) ? data : withValueAt(data, leaf.path, now ?? undefined);
  }, record);
  const refused = leaves.flatMap(({ pointer }, index) => {
    const error: unknown = errors[names[index] ?? ''];
    return isObject(error) && typeof error['message'] === 'string' && error['message'] !== '' ? [{ pointer, text: error['message'] }] : [];
  });
  return (
    <SchemaForm
      {...more}
      schema={schema}
      value={value}
      onChange={(next) => {
        for (const { pointer, path } of leaves) {
          const [before, now] = [valueAt(value, path), valueAt(next, path)];
          if (same(before, now)) continue;
          setValue(nameOf(pointer), now ?? null, { shouldDirty: true });
          clearErrors(nameOf(pointer));
        }
      }}
      faults={[...refused, ...faults.filter(({ pointer }) => !refused.some((one) => one.pointer === pointer))]}
      onLeave={onLeave}
    />
  );
}

/** The form's value out of what was typed into its leaves. */
export function valueOfLeaves(
  schema: JsonSchema,
  record: Readonly<Record<string, unknown>>,
  nameOf: (pointer: string) => string,
  typed: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return leavesOf(schema, 'de').reduce((data, { pointer, path }) => {
    const now = typed[nameOf(pointer)];
    return now === undefined ? data : withValueAt(data, path, now ?? undefined);
  }, record);
}
