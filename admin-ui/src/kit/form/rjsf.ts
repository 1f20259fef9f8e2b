import type { RJSFSchema } from '@rjsf/utils';
import type { JsonSchema } from '../api/types';

/** Our schema by the library's type, which knows an older draft of JSON Schema. */
export function toRjsf(schema: JsonSchema): RJSFSchema {
  return schema as RJSFSchema;
}

/** The way back. */
export function ofRjsf(schema: RJSFSchema): JsonSchema {
  return schema as JsonSchema;
}
