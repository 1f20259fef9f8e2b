import { isObject, isLocalDate, lastDayOfMonths, monthsBegun } from '@vorgang/platform';
import { evaluate as feelin, FeelDate } from 'feelin';
import type { ServiceDefinition, TermDefinition } from '../definition.schema.js';
import { RuleNotEvaluable } from '../errors.js';
import type { Facts } from '../facts.js';
import { patternFunctions } from '../pattern.js';
import { lettersOnly } from './letters-only.js';

/** The names that every expression may use; `feel/check.ts` refuses any other when the catalogue is loaded. */
export const factNames = [
  'form',
  'applicant',
  'channel',
  'receivedOn',
  'today',
  'attachments',
  'payment',
  'decision',
  'fee',
  'case',
  'checks',
  'replaces',
  'paymentReference',
  'request',
  'statusUrl',
  'municipality',
  'values',
] as const;

/** Functions that FEEL lacks, or that could take endless time in it, by name. Their values are plain; days are texts, as in the facts. */
export const ownFunctions: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
  /** `last day(from, months)`: the last day of a period that begins with `from`; null where an argument is of another type. */
  'last day': (from, months) => {
    const day = plain(from);
    return isLocalDate(day) && typeof months === 'number' && Number.isInteger(months) && months >= 1 ? lastDayOfMonths(day, months) : null;
  },
  /** `months begun(from, to)`: the months begun in a period, both days included; null where it is no period. */
  'months begun': (from, to) => {
    const [first, last] = [plain(from), plain(to)];
    return isLocalDate(first) && isLocalDate(last) && first <= last ? monthsBegun(first, last) : null;
  },
  /** `letters only(name)`: the form in which names are compared; for a list, that of each text; null for anything else. */
  'letters only': (name) => {
    const given = plain(name);
    if (Array.isArray(given)) return given.map((one: unknown) => (typeof one === 'string' ? lettersOnly(one) : null));
    return typeof given === 'string' ? lettersOnly(given) : null;
  },
  ...patternFunctions,
};

/** The decision before there is one, so that a rule can use its members without a check. */
const undecided = { kind: null, reasons: [], conditions: [], remark: null, validFrom: null, validTo: null, daysByHand: false };

/**
 * The facts of a case, the values of its service and its terms, as FEEL sees them. A term is evaluated once, when an expression
 * names it, since most expressions need none.
 */
export class FeelContext {
  readonly #facts: Readonly<Record<string, unknown>>;
  readonly #terms: readonly TermDefinition[];
  readonly #known: Map<string, unknown>;
  readonly #asked = new Map<string, unknown>();

  constructor(facts: Readonly<Record<string, unknown>>, terms: readonly TermDefinition[], known = new Map<string, unknown>()) {
    this.#facts = facts;
    this.#terms = terms;
    this.#known = known;
  }

  /** The same with further names, e.g. `item`; terms cannot depend on these. */
  with(names: Readonly<Record<string, unknown>>): FeelContext {
    return new FeelContext({ ...this.#facts, ...names }, this.#terms, this.#known);
  }

  /** The value of an expression. A second evaluation costs nothing (a text has one for each language). */
  valueOf(expression: string): unknown {
    if (!this.#asked.has(expression)) this.#asked.set(expression, run(expression, this.#namesFor(expression)));
    return this.#asked.get(expression);
  }

  /**
   * The names that the evaluator gets for this expression. It gets only those that the expression uses, because it walks through
   * all of them each time. A term sees only the terms before it.
   */
  #namesFor(expression: string, termsBefore = this.#terms.length): Record<string, unknown> {
    const paths = pathsIn(expression);
    const names: Record<string, unknown> = {};
    for (const [root = '', ...rest] of paths) {
      if (Object.hasOwn(this.#facts, root)) names[root] = pick(names[root], this.#facts[root], rest);
    }
    const words = new Set(paths.map(([root]) => root));
    for (let index = 0; index < termsBefore; index += 1) {
      const term = this.#terms[index];
      if (term && words.has(term.name)) names[term.name] = this.#valueOfTerm(term, index);
    }
    return names;
  }

  #valueOfTerm(term: TermDefinition, index: number): unknown {
    if (!this.#known.has(term.name)) this.#known.set(term.name, run(term.value, this.#namesFor(term.value, index)));
    return this.#known.get(term.name);
  }
}

type Asked = Pick<ServiceDefinition, 'values' | 'terms'>;

/** Evaluation is expensive, so each expression is evaluated once for the same facts. */
const contexts = new WeakMap<Facts, { definition: Asked; context: FeelContext }>();

/** The context for a definition's expressions about a case. It can be cached, since facts never change but are made anew. */
export function contextOf(definition: Asked, facts: Facts): FeelContext {
  const known = contexts.get(facts);
  if (known?.definition === definition) return known.context;
  const context = newContext(definition, facts);
  contexts.set(facts, { definition, context });
  return context;
}

function newContext(definition: Asked, facts: Facts): FeelContext {
  const names = {
    ...facts,
    payment: facts.payment ?? { status: 'none' },
    decision: facts.decision ? { ...undecided, ...facts.decision } : undecided,
    fee: facts.fee ?? null,
    case: facts.case ?? null,
    checks: facts.checks ?? [],
    replaces: facts.replaces ?? null,
    paymentReference: facts.paymentReference ?? null,
    request: facts.request ?? null,
    statusUrl: facts.statusUrl ?? null,
    municipality: facts.municipality ?? null,
    values: Object.fromEntries(Object.entries(definition.values).map(([name, { value }]) => [name, value])),
  };
  return new FeelContext(names, definition.terms);
}

/**
 * The value of an expression. A missing value is null, and FEEL passes null on. A FEEL date is returned as YYYY-MM-DD, so that
 * only this file knows the evaluator's types.
 */
export function valueOf(expression: string, context: FeelContext): unknown {
  return context.valueOf(expression);
}

/** Whether an expression is true; null (a missing fact) is not. */
export function isTrue(expression: string, context: FeelContext): boolean {
  return valueOf(expression, context) === true;
}

/**
 * An amount in whole cents.
 * @throws RuleNotEvaluable where the expression gives anything but a whole number
 */
export function centsOf(expression: string, context: FeelContext, service: string, rule: string): number {
  const value = valueOf(expression, context);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new RuleNotEvaluable(service, rule, expression, `gives ${JSON.stringify(value ?? null)}, not whole cents`);
}

/**
 * A cache of answers: the same expression on the same values gives the same. Breeds, zones and grounds repeat from case to case,
 * and parsing an expression is expensive. The cache is bounded; the oldest answers go first.
 */
const answers = new Map<string, unknown>();
const answersKept = 4000;

function run(expression: string, names: Record<string, unknown>): unknown {
  const key = `${expression}\n${JSON.stringify(names)}`;
  if (answers.has(key)) return answers.get(key);
  const answer = answerOf(expression, names);
  if (answers.size >= answersKept) answers.delete(answers.keys().next().value ?? '');
  answers.set(key, answer);
  return answer;
}

/**
 * If the evaluator fails on these values, the result is null, as everywhere in FEEL (DMN 1.5, 10.3.4). That the expression parses
 * was checked when it was loaded.
 */
function answerOf(expression: string, names: Record<string, unknown>): unknown {
  try {
    return plain(feelin(expression, { ...ownFunctions, ...names }).value);
  } catch {
    return null;
  }
}

const paths = new Map<string, readonly string[][]>();

/** The names in an expression with their members: `form.dog.breed` is ["form", "dog", "breed"]. */
function pathsIn(expression: string): readonly string[][] {
  let found = paths.get(expression);
  if (!found) {
    found = [...new Set(expression.match(/[A-Za-z]\w*(?:\.[A-Za-z]\w*)*/g))].map((path) => path.split('.'));
    paths.set(expression, found);
  }
  return found;
}

/** Adds to what was picked before the part of `from` that the path leads to; a list is taken whole. */
function pick(before: unknown, from: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || !isObject(from)) return from;
  if (before === from) return before;
  const picked = isObject(before) ? before : {};
  return Object.hasOwn(from, step) ? { ...picked, [step]: pick(picked[step], from[step], rest) } : picked;
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof FeelDate) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  return value;
}
