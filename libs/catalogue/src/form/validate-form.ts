import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { faultsOfJson, hasLineBreak, isIban, isInstant, isMailAddress, isUsualDay, pointerTo } from '@vorgang/platform';
import type { FormSchema, Locale, ServiceDefinition } from '../definition.schema.js';
import type { FormFault } from '../facts.js';
import { patternEngine } from '../pattern.js';
import { describeFault, doorFault } from './fault-texts.js';
import { pointerStep, schemaAtPointer, stepsOf, titleOf } from './form-schema.js';
import { takesLines } from './tidy-form.js';

/** The keywords of forms for people, beyond JSON Schema. ajv refuses other unknown keywords, so a mistake is found at start-up. */
const annotations = [
  'x-title-en',
  'x-order',
  'x-help',
  'x-help-en',
  'x-enum-titles',
  'x-widget',
  'x-columns',
  'x-fills',
  'x-districts',
  'x-placeholder',
  'x-pattern-message',
];

const compiled = new WeakMap<FormSchema, ValidateFunction>();

/**
 * The validator of a form; it is compiled once for each definition.
 * @throws Error where the schema is not a valid JSON Schema 2020-12
 */
export function formValidator(form: FormSchema): ValidateFunction {
  const known = compiled.get(form);
  if (known) return known;
  const ajv = (compiler ??= newCompiler());
  try {
    const validate = ajv.compile(form);
    compiled.set(form, validate);
    return validate;
  } finally {
    // The next form may have the same `$id`, and a definition that is gone is not kept.
    ajv.removeSchema(form);
  }
}

/** One for all forms: it compiles JSON Schema's own schemas once, which takes longer than a form. */
let compiler: Ajv2020 | undefined;

function newCompiler(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    verbose: true,
    ownProperties: true,
    code: { regExp: patternEngine },
  });
  addFormats.default(ajv);
  // The same formats as for all other inputs, since JSON Schema's own are wider or narrower.
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate });
  ajv.addVocabulary(annotations);
  return ajv;
}

const formats = {
  date: isUsualDay,
  'date-time': isInstant,
  email: isMailAddress,
  'idn-email': isMailAddress,
  iban: isIban,
  // Chooses the keyboard of a telephone. People add words such as "ab 16 Uhr".
  phone: () => true,
};

/** Far more than any form has fields. These limits come before the schema, since the sender chooses how much work that is. */
const limits = { depth: 16, values: 2000 };

/** No field takes a longer text, whatever its schema says, so that patterns run only on what a person can type. */
const longestText = 20_000;

/**
 * Every fault of the form data, each with its JSON pointer, a stable code and a sentence that a citizen understands. An empty
 * list means that the form is complete and well-formed; the checks find out whether it is true.
 */
export function validateForm(definition: Pick<ServiceDefinition, 'form'>, data: unknown, locale: Locale = 'de'): FormFault[] {
  const unfit = unfitFor(definition.form, data, locale);
  if (unfit.length > 0) return unfit;
  const validate = formValidator(definition.form);
  if (validate(data)) return [];
  const faults = meantErrors(definition.form, validate.errors ?? []).flatMap((error) => faultOf(definition.form, error, locale));
  // allOf branches may find the same fault twice.
  const seen = new Set<string>();
  return faults.filter(({ pointer, code }) => {
    const same = `${pointer} ${code}`;
    return seen.has(same) ? false : Boolean(seen.add(same));
  });
}

/** The faults of data that no form can take: too much, too deep, forbidden signs, several lines in a field for one. */
function unfitFor(form: FormSchema, data: unknown, locale: Locale): FormFault[] {
  const titleAt = (pointer: string) => titleOf(schemaAtPointer(form, pointer), locale, stepsOf(pointer).at(-1) ?? '');
  const faults = faultsOfJson(data, '', limits).map(({ pointer, code }) => ({ pointer, ...doorFault(code, titleAt(pointer), locale) }));
  if (faults.length > 0) return faults;
  return textsIn(data, []).flatMap(({ path, text }) => {
    const pointer = pointerTo(path);
    if (text.length > longestText) return [{ pointer, ...doorFault('input.too-long', titleAt(pointer), locale) }];
    const broken = hasLineBreak(text) && !takesLines(schemaAtPointer(form, pointer));
    return broken ? [{ pointer, ...doorFault('input.line-break', titleAt(pointer), locale) }] : [];
  });
}

function textsIn(value: unknown, path: readonly string[]): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, [...path, name]));
}

/** Keywords that only tell that a branch failed; the faults inside the branch are reported anyway. */
const branches = new Set(['if', 'allOf']);

/**
 * The errors that a person can do something about. Where none of several branches holds, ajv tells what each of them misses; what counts
 * is the branch that was meant: no constant speaks against it, and it misses least.
 */
function meantErrors(form: FormSchema, errors: readonly ErrorObject[]): ErrorObject[] {
  const dropped = new Set<ErrorObject>();
  for (const choice of errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')) {
    const prefix = `${choice.schemaPath}/`;
    const inside = errors.filter(
      ({ schemaPath, instancePath }) => schemaPath.startsWith(prefix) && within(choice.instancePath, instancePath),
    );
    const found = [...Map.groupBy(inside, ({ schemaPath }) => schemaPath.slice(prefix.length).split('/', 1)[0] ?? '').values()];
    const [meant] = found.toSorted((a, b) => against(a) - against(b) || a.length - b.length);
    if (!meant) continue;
    dropped.add(choice);
    for (const error of inside) if (!meant.includes(error)) dropped.add(error);
  }
  // Members of a branch that does not hold yet are not unknown: what they wait for is told.
  const others = errors.filter(({ keyword }) => keyword !== 'unevaluatedProperties' && !branches.has(keyword));
  for (const error of errors) {
    const absent: unknown = error.params['unevaluatedProperty'];
    if (typeof absent !== 'string' || !schemaAtPointer(form, error.instancePath + pointerStep(absent))) continue;
    if (others.some(({ instancePath }) => within(error.instancePath, instancePath))) dropped.add(error);
  }
  return errors.filter((error) => !dropped.has(error));
}

/** How much tells that a branch was not meant. */
function against(errors: readonly ErrorObject[]): number {
  return errors.filter(({ keyword }) => keyword === 'const' || keyword === 'enum').length;
}

function within(pointer: string, inner: string): boolean {
  return inner === pointer || inner.startsWith(`${pointer}/`);
}

function faultOf(form: FormSchema, error: ErrorObject, locale: Locale): FormFault[] {
  if (branches.has(error.keyword)) return [];
  const absent: unknown = error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  const pointer = error.instancePath + (typeof absent === 'string' ? pointerStep(absent) : '');
  const field = schemaAtPointer(form, pointer);
  const title = titleOf(field, locale, stepsOf(pointer).at(-1) ?? '');
  return [{ pointer, ...describeFault(error, field, title, locale) }];
}
