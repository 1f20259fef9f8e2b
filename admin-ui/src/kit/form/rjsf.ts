import type { RJSFSchema } from '@rjsf/utils';
import type { JsonSchema } from '../api/types';

/** Our schema by the library's type, which knows an older draft of JSON Schema. */
export function toRjsf(schema: JsonSchema): RJSFSchema {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- because both are plain JSON; the library's type lacks newer keywords
  return schema as RJSFSchema;
}

/** The way back. */
export function ofRjsf(schema: RJSFSchema): JsonSchema {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- because it was ours before
  return schema as JsonSchema;
}
