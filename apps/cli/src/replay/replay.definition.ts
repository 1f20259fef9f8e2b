import { parseDefinition, validateForm, type DefinitionFiles, type ServiceDefinition } from '@vorgang/catalogue';
import { hasLineBreak } from '@vorgang/platform';
import { chooseChecks, keyOf, type GeneratedCheck } from './plan.checks.js';
import type { PlannedCase, ReplayPlan } from './plan.types.js';

/** The service of a log's cases, and the check for each of its activities. */
export interface ReplayService {
  readonly definition: ServiceDefinition;
  /** The files of the definition that was made from the log; null if the catalogue had one. */
  readonly files: DefinitionFiles | null;
  readonly checkOf: ReadonlyMap<string, string>;
  formOf(kase: PlannedCase): Record<string, unknown>;
}

type Form = Record<string, unknown>;

/** Attributes that the case itself has already. */
const toldElsewhere = new Set(['concept:name', 'channel']);

/**
 * The catalogue's service that fits the log: it has every activity as a manual check, ends without a decision, demands nothing
 * that the log may lack, and its form takes every case. If there is none, a service made from the log.
 * @param logName the name of the log, which becomes the name of a service made from it
 */
export function serviceFor(
  plan: Pick<ReplayPlan, 'cases' | 'activities'>,
  catalogue: readonly ServiceDefinition[],
  logName: string,
): ReplayService {
  const usable = catalogue.filter((definition) => endsByClosing(definition) && takesEvery(definition, plan.cases));
  const manual = usable.map(({ key, checks }) => ({ key, checks: checks.filter(({ kind }) => kind === 'manual') }));
  const choice = chooseChecks(
    plan.activities.map(({ name }) => name),
    manual,
  );
  if (choice.kind === 'existing') {
    const definition = usable.find(({ key }) => key === choice.definition);
    if (!definition) throw new Error(`the chosen service ${choice.definition} is gone`);
    return { definition, files: null, checkOf: choice.checkOf, formOf: (kase) => formFor(definition, kase) };
  }
  const key = `replay-${keyOf(logName)}`;
  const fields = fieldsOf(plan.cases);
  const files = filesOf(key, logName, choice.checks, fields, linedOf(plan.cases));
  return { definition: parseDefinition(`${key}/1`, files), files, checkOf: choice.checkOf, formOf: (kase) => formOf(fields, kase) };
}

function endsByClosing({ decision, checks }: ServiceDefinition): boolean {
  return decision === null && checks.every((check) => !check.required);
}

function takesEvery(definition: ServiceDefinition, cases: readonly PlannedCase[]): boolean {
  return cases.every((kase) => validateForm(definition, formFor(definition, kase), 'en').length === 0);
}

/** The attributes of the case that the form has under the same name. */
function formFor({ form }: ServiceDefinition, { attributes }: PlannedCase): Form {
  return Object.fromEntries(
    Object.keys(form.properties).flatMap((name) => (Object.hasOwn(attributes, name) ? [[name, attributes[name]]] : [])),
  );
}

/** Attributes of the log's cases → names of fields, each used once. */
function fieldsOf(cases: readonly PlannedCase[]): ReadonlyMap<string, string> {
  const names = new Set(cases.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => !toldElsewhere.has(name)));
  const { checkOf } = chooseChecks([...names], []);
  return checkOf;
}

/** Attributes that have several lines in some case. */
function linedOf(cases: readonly PlannedCase[]): ReadonlySet<string> {
  return new Set(
    cases.flatMap(({ attributes }) => Object.entries(attributes).flatMap(([name, value]) => (hasLineBreak(value) ? [name] : []))),
  );
}

function formOf(fields: ReadonlyMap<string, string>, { attributes }: PlannedCase): Form {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      const field = fields.get(name);
      return field === undefined ? [] : [[field, value]];
    }),
  );
}

const both = (text: string) => ({ de: text, en: text });
/** Braces would start a placeholder of a template. */
const plain = (text: string) => text.replaceAll('{{', '{ {').replaceAll('}}', '} }');

function filesOf(
  key: string,
  logName: string,
  checks: readonly GeneratedCheck[],
  fields: ReadonlyMap<string, string>,
  lined: ReadonlySet<string>,
): DefinitionFiles {
  const name = plain(logName);
  const letter = (de: string, en: string) => ({
    title: { de, en },
    subject: { de, en },
    blocks: [{ kind: 'paragraph', text: { de: `${de}: ${name}.`, en: `${en}: ${name}.` } }],
  });
  return {
    'service.json': {
      key,
      version: 1,
      status: 'active',
      leikaIds: [],
      title: both(logName),
      description: {
        de: `Aus dem Ereignisprotokoll „${logName}“ erzeugt; die Prüfungen sind seine Tätigkeiten.`,
        en: `Made from the event log “${logName}”; the checks are its activities.`,
      },
      routing: { team: { key: 'replay', title: 'Replay' } },
      attachments: { purposes: [], accept: ['application/pdf'], maxBytes: 1_048_576, maxCount: 0 },
      subject: { line: name, search: {} },
      // The log has no rule for a deadline.
      deadline: null,
      retention: { years: 1, class: 'Replay' },
    },
    'form.schema.json': {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: logName,
      'x-title-en': logName,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        [...fields].map(([attribute, field], index) => [
          field,
          {
            title: attribute,
            'x-title-en': attribute,
            'x-order': index + 1,
            type: 'string',
            ...(lined.has(attribute) ? { 'x-widget': 'textarea' } : {}),
          },
        ]),
      ),
    },
    'checks.json': checks.map(({ key: check, activity }) => ({
      key: check,
      activity,
      kind: 'manual',
      required: false,
      title: both(activity),
    })),
    'information-request.json': { answerWithinDays: 28, remindAfterDays: 21, items: [] },
    'letters/information-request.json': letter('Nachforderung von Unterlagen', 'Request for information'),
    'letters/reminder.json': letter('Erinnerung', 'Reminder'),
    'letters/withdrawal.json': letter('Bestätigung der Rücknahme', 'Confirmation of withdrawal'),
  };
}
