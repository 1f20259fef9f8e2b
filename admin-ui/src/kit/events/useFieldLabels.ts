import { useMemo } from 'react';
import type { JsonSchema } from '../api/types';
import { useUiLocale } from '../i18n';
import { isObject, titleOf } from '../schema/fields';

export interface FieldLabels {
  /** What a JSON pointer into the form is called; the pointer itself where the form does not know it. */
  readonly labelOf: (pointer: string) => string;
  readonly schemaOf: (pointer: string) => JsonSchema;
}

/** The names of a form's fields by their pointers. */
export function useFieldLabels(form: JsonSchema | undefined): FieldLabels {
  const locale = useUiLocale();
  return useMemo(() => {
    const schemaOf = (pointer: string): JsonSchema => {
      let at: JsonSchema = form ?? {};
      for (const step of pointer.split('/').slice(1)) at = at.properties?.[step] ?? at.items ?? {};
      return at;
    };
    const labelOf = (pointer: string): string => {
      const steps = pointer.split('/').slice(1);
      return titleOf(schemaOf(pointer), steps.at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~') ?? pointer, locale);
    };
    return { labelOf, schemaOf };
  }, [form, locale]);
}

/** What the server sends as a form is a JSON Schema; anything else has no labels. */
export function asSchema(value: unknown): JsonSchema | undefined {
  return isObject(value) ? value : undefined;
}
