import type { JsonSchema, ServiceDetail } from '../api/types';
import { isObject } from '../schema/fields';

/** A service's form with what its widgets need. */
export interface ChosenForm {
  readonly key: string;
  readonly version: number;
  readonly form: JsonSchema;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The form in a definition. */
export function formOfService(service: ServiceDetail): ChosenForm {
  const form: unknown = service.definition['form'];
  return {
    key: service.key,
    version: service.version,
    form: isObject(form) ? form : {},
    values: Object.fromEntries(service.values.map(({ name, value }) => [name, value])),
  };
}
