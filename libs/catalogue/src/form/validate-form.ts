import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FormSchema, Locale, ServiceDefinition } from '../definition.schema.js';
import type { FormFault } from '../facts.js';
import { describeFault } from './fault-texts.js';
import { pointerStep, schemaAtPointer, stepsOf, titleOf } from './form-schema.js';

/** What forms say to people, beside JSON Schema; ajv refuses other unknown words, so a slip is found at start-up. */
const annotations = [
  'x-title-en', 'x-order', 'x-help', 'x-help-en', 'x-enum-titles', 'x-widget', 'x-placeholder', 'x-pattern-message',
];

const compiled = new WeakMap<FormSchema, ValidateFunction>();

/**
 * The compiled validator of a form; compiled once for each definition.
 * @throws Error where the schema is not a valid JSON Schema 2020-12
 */
export function formValidator(form: FormSchema): ValidateFunction {
  const known = compiled.get(form);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, verbose: true });
  addFormats.default(ajv);
  ajv.addVocabulary(annotations);
  const validate = ajv.compile(form);
  compiled.set(form, validate);
  return validate;
}

/**
 * Every fault of the form data, each with its JSON pointer, a stable code and a sentence that a citizen understands.
 * An empty list: the form is complete and well-formed (whether it is true is for the checks).
 */
export function validateForm(
  definition: Pick<ServiceDefinition, 'form'>,
  data: unknown,
  locale: Locale = 'de',
): FormFault[] {
  const validate = formValidator(definition.form);
  if (validate(data)) return [];
  const faults = (validate.errors ?? []).flatMap((error) => faultOf(definition.form, error, locale));
  // allOf branches may find the same fault twice.
  const seen = new Set<string>();
  return faults.filter(({ pointer, code }) => {
    const same = `${pointer} ${code}`;
    return seen.has(same) ? false : Boolean(seen.add(same));
  });
}

/** Keywords that only say that a branch failed; the faults inside the branch are reported themselves. */
const branches = new Set(['if', 'allOf']);

function faultOf(form: FormSchema, error: ErrorObject, locale: Locale): FormFault[] {
  if (branches.has(error.keyword)) return [];
  const absent: unknown = error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  const pointer = error.instancePath + (typeof absent === 'string' ? pointerStep(absent) : '');
  const field = schemaAtPointer(form, pointer);
  const title = titleOf(field, locale, stepsOf(pointer).at(-1) ?? '');
  return [{ pointer, ...describeFault(error, field, title, locale) }];
}
