import { Validator, type Schema } from '@cfworker/json-schema';
import type { RJSFSchema, ValidatorType } from '@rjsf/utils';

const rootId = 'https://vorgang.invalid/form';
const known = new Map<string, Validator>();
/** More schemas than the forms of a day have. */
const most = 2_000;

/**
 * Tells the renderer which branch of a form holds, in the words of JSON Schema 2020-12. It interprets the schema, since the page may not
 * run code that it makes itself (Content-Security-Policy). Whether a form is right is said by the server, which intake asks, too.
 */
export const validator: ValidatorType = {
  isValid: (schema, data, root) => validatorOf(schema, root).validate(data === undefined ? {} : plain(data)).valid,
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({ errors: [] }),
};

function validatorOf(schema: RJSFSchema, root: RJSFSchema): Validator {
  const key = JSON.stringify([schema, root]);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= most) known.clear();
  const validator = new Validator({ ...copy(schema), $id: `${rootId}/part` }, '2020-12', true);
  // A schema that is looked at leads from itself into the whole form.
  validator.addSchema({ ...copy(root), $id: rootId });
  known.set(key, validator);
  return validator;
}

/** Copied, since the interpreter writes into what it reads. Its references lead into the whole form. */
function copy(schema: RJSFSchema): Schema {
  const text = JSON.stringify(schema, (name, value: unknown) =>
    name === '$ref' && typeof value === 'string' && value.startsWith('#') ? `${rootId}${value}` : name === '$schema' ? undefined : value,
  );
  return JSON.parse(text) as Schema;
}

function plain(data: unknown): unknown {
  const value: unknown = JSON.parse(JSON.stringify(data));
  return value;
}
