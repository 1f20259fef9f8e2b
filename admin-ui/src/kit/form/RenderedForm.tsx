// The package's own index also brings what tests need.
import Form from '@rjsf/core/lib/components/Form.js';
import { ErrorSchemaBuilder, type ErrorSchema } from '@rjsf/utils';
import { useEffect, useMemo, useRef } from 'react';
import type { JsonSchema } from '../api/types';
import { useUiLocale } from '../i18n';
import { isObject } from '../schema/fields';
import { FormContext, type FormKnows } from './context';
import { demanded, isEmpty, shownSchema, unanswered } from './formSchema';
import { partsOf, pointerTo, withValueAt, type FormFault } from './places';
import { toRjsf } from './rjsf';
import { BranchWidget, FieldTemplate, LeafField, ListItemTemplate, ListTemplate, MultiSchemaTemplate, ObjectTemplate } from './templates';
import { validator } from './validator';

export interface SchemaFormProps {
  /** In both languages, as the service has it. */
  readonly schema: JsonSchema;
  readonly value: Readonly<Record<string, unknown>>;
  readonly onChange: (value: Record<string, unknown>) => void;
  /** What is wrong, by pointers into the value. */
  readonly faults: readonly FormFault[];
  /** Called with the pointer of each field that is left. */
  readonly onLeave?: (pointer: string) => void;
  /** Distinguishes the fields of several forms on one page. */
  readonly idPrefix: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly applicantName?: string;
  /** What the citizen has declared is shown, and stays as it is. */
  readonly keepsDeclarations?: boolean;
  readonly disabled?: boolean;
}

const fields = { StringField: LeafField, NumberField: LeafField, BooleanField: LeafField };
const widgets = { SelectWidget: BranchWidget };
const templates = {
  FieldTemplate,
  ObjectFieldTemplate: ObjectTemplate,
  ArrayFieldTemplate: ListTemplate,
  ArrayFieldItemTemplate: ListItemTemplate,
  MultiSchemaFieldTemplate: MultiSchemaTemplate,
};
const defaults = { emptyObjectFields: 'skipEmptyDefaults', constAsDefaults: 'never' } as const;
const noValues = {};

/** The form behind `SchemaForm`; a chunk of its own. */
export default function RenderedForm(props: SchemaFormProps) {
  const { schema, value, onChange, faults, onLeave, idPrefix, values = noValues, applicantName = '', keepsDeclarations = false } = props;
  const locale = useUiLocale();
  const shown = useMemo(() => shownSchema(keepsDeclarations ? declared(schema) : schema, locale), [schema, locale, keepsDeclarations]);
  const asked = useMemo(() => unanswered(demanded(shown, value)), [shown, value]);
  const errors = useMemo(() => errorsOf(faults), [faults]);
  const now = useRef({ value, onChange, onLeave });
  useEffect(() => {
    now.current = { value, onChange, onLeave };
  });
  const knows = useMemo<FormKnows>(
    () => ({
      values,
      applicantName,
      putBeside: (path, name, put) => {
        const beside = [...path.slice(0, -1), name];
        // After the field's own change has arrived.
        setTimeout(() => now.current.onChange(withValueAt(now.current.value, beside, put)), 0);
      },
      left: (path) => now.current.onLeave?.(pointerTo(path)),
    }),
    [values, applicantName],
  );
  return (
    <FormContext value={knows}>
      <Form
        tagName="div"
        schema={toRjsf(asked)}
        validator={validator}
        formData={value}
        onChange={({ formData }: { formData?: unknown }) => isObject(formData) && !sameAsShown(formData, value) && onChange(formData)}
        extraErrors={errors}
        noValidate
        showErrorList={false}
        idPrefix={idPrefix}
        idSeparator="/"
        disabled={props.disabled ?? false}
        fields={fields}
        widgets={widgets}
        templates={templates}
        experimental_defaultFormStateBehavior={defaults}
      >
        <></>
      </Form>
    </FormContext>
  );
}

/** Whether nothing was typed: the renderer adds empty groups of its own. */
function sameAsShown(a: unknown, b: unknown): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The faults where the renderer looks for them. */
function errorsOf(faults: readonly FormFault[]): ErrorSchema {
  const builder = new ErrorSchemaBuilder();
  for (const { pointer, text } of faults) {
    const path = partsOf(pointer);
    if (path.length === 0) builder.addErrors(text);
    else builder.addErrors(text, path);
  }
  return builder.ErrorSchema;
}

/** The schema with each declaration locked. */
function declared(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]): [string, JsonSchema] => [
    name,
    field.const !== undefined ? { ...field, readOnly: true } : field.properties ? declared(field) : field,
  ]);
  return { ...schema, ...(schema.properties ? { properties: Object.fromEntries(properties) } : {}) };
}
