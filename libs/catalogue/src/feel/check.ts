import { evaluate, parseExpression } from 'feelin';
import { schemaAtPath } from '../form/form-schema.js';
import type { FormSchema } from '../definition.schema.js';
import { faultOfPattern, patternFunctions } from '../pattern.js';
import { factNames, ownFunctions } from './evaluate.js';

type SyntaxNode = ReturnType<typeof parseExpression>['topNode'];

/** The names that an expression of this definition may use. */
export interface Vocabulary {
  form: FormSchema;
  values: Readonly<Record<string, { readonly value: unknown }>>;
  /** Further names: those of `let`, and `item` in lines that repeat. */
  extra?: readonly string[];
}

/** The members of facts that expressions may name; any other name is a mistake. */
const members: Readonly<Record<string, readonly string[]>> = {
  applicant: ['kind', 'salutation', 'givenName', 'familyName', 'organisation', 'birthDate', 'address', 'email', 'phone'],
  payment: ['status', 'cents', 'missingCents', 'tooMuchCents', 'reference'],
  decision: ['kind', 'reasons', 'conditions', 'remark', 'validFrom', 'validTo', 'daysByHand'],
  fee: ['cents', 'label', 'payment', 'lines', 'instalments', 'recurring'],
  case: ['number', 'joinedInto'],
  replaces: ['decidedOn', 'reference', 'cents'],
  request: ['items', 'note', 'answerBy', 'askedOn'],
  municipality: [
    'name',
    'place',
    'issuer',
    'offices',
    'defaultOffice',
    'court',
    'treasury',
    'paymentReferences',
    'statusUrlTemplate',
    'mailFrom',
    'dogTags',
  ],
};

/**
 * The faults of an expression, in words; an empty list where it is right. It must parse, call only functions that exist, and name
 * only facts, values and form fields that exist. FEEL itself would answer null to such mistakes, for some citizen on some day.
 * `now()` and `today()` are refused, since the time is a fact.
 */
export function faultsOfExpression(expression: string, vocabulary: Vocabulary): string[] {
  const known = new Set<string>([...factNames, ...(vocabulary.extra ?? []), ...Object.keys(ownFunctions)]);
  const faults: string[] = [];
  if (endsADayEarly.test(expression))
    faults.push(`months less a day end early after a month's end: use last day(from, months) in ${quote(expression)}`);
  const reported: string[] = [];
  const filters: { from: number; to: number }[] = [];
  // The parser looks at each name that it is given, so it gets those that may be meant.
  const words = expression.replaceAll(/\s+/g, ' ');
  const names = [...known].filter((name) => words.includes(name));
  const tree = parseExpression(expression, Object.fromEntries(names.map((name) => [name, null])), undefined);
  // Functions of FEEL itself may be missing in the evaluator, which says so only when they are called.
  let doubtful = false;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) doubtful = true;
      const text = expression.slice(node.from, node.to);
      if (node.name === 'Name') known.add(text);
      if (node.name === 'FilterExpression') {
        // Inside the brackets, the names are those of the list's items, which are not declared.
        const list = node.node.firstChild;
        if (list) filters.push({ from: list.to, to: node.to });
      }
      if (node.name === 'FunctionInvocation') {
        const called = node.node.firstChild;
        const name = called ? expression.slice(called.from, called.to) : '';
        if (name === 'now' || name === 'today') faults.push(`${name}() asks the machine's clock: use the fact today`);
        else if (!functionExists(name)) faults.push(`there is no function ${quote(name)}`);
        else if (!Object.hasOwn(ownFunctions, name)) doubtful = true;
        else if (Object.hasOwn(patternFunctions, name)) faults.push(...faultsOfPatterns(node.node, expression, vocabulary));
      }
      if (node.name === 'PathExpression' && /^[A-Za-z]\w*(\.\w+)+$/.test(text)) {
        if (reported.some((longer) => longer.startsWith(`${text}.`))) return;
        const fault = faultOfPath(text, vocabulary);
        if (fault) {
          faults.push(fault);
          reported.push(text);
        }
      }
      if (node.name === 'VariableName') {
        const called = node.node.parent?.name === 'FunctionInvocation' && node.node.parent.firstChild?.from === node.from;
        const inFilter = filters.some((filter) => node.from >= filter.from && node.to <= filter.to);
        if (!called && !inFilter && !known.has(text)) faults.push(`there is no fact ${quote(text)}`);
      }
    },
  });
  const refused = doubtful ? refusalOf(expression) : undefined;
  return refused === undefined ? faults : [`not FEEL: ${refused} in ${quote(expression)}`];
}

/** What the evaluator says of an expression that it cannot evaluate. It parses once more, so only doubtful ones are evaluated. */
function refusalOf(expression: string): string | undefined {
  try {
    evaluate(expression, { ...ownFunctions });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Adding months or years and then subtracting a day: a period from 31 December would end after six months on 29 June (BGB § 188 (3)). */
const endsADayEarly = /duration\((?:[^()]|\([^()]*\))*[MY]"\)\s*\)?\s*-\s*duration\("P1D"\)/;

function faultOfPath(path: string, vocabulary: Vocabulary): string | undefined {
  const [root = '', ...rest] = path.split('.');
  const first = rest[0] ?? '';
  if (vocabulary.extra?.includes(root)) return undefined;
  if (root === 'form' && !schemaAtPath(vocabulary.form, rest)) {
    return `the form has no field /${rest.join('/')} (in ${quote(path)})`;
  }
  if (root === 'values' && !Object.hasOwn(vocabulary.values, first)) return `values.json has no ${quote(first)}`;
  const allowed = members[root];
  if (allowed && !allowed.includes(first)) return `${root} has no ${quote(first)}: one of ${allowed.join(', ')}`;
  return undefined;
}

/** Faults of patterns that are written in the expression or in values.json. A pattern that a rule composes is known only when it runs. */
function faultsOfPatterns(call: SyntaxNode, expression: string, vocabulary: Vocabulary): string[] {
  const textOf = (node: SyntaxNode) => expression.slice(node.from, node.to);
  const positional = childrenOf(call.getChild('PositionalParameters'))[1];
  const named = childrenOf(call.getChild('NamedParameters')).find((one) =>
    patternParameters.has(one.firstChild ? textOf(one.firstChild) : ''),
  )?.lastChild;
  const given = positional ?? named;
  if (!given) return [];
  const text = textOf(given);
  const [, value] = /^values\.(\w+)$/.exec(text) ?? [];
  const pattern: unknown = value === undefined ? given.name === 'StringLiteral' && evaluate(text).value : vocabulary.values[value]?.value;
  const fault = typeof pattern === 'string' ? faultOfPattern(pattern) : undefined;
  return fault === undefined ? [] : [fault];
}

const patternParameters = new Set(['pattern', 'delimiter']);

function childrenOf(node: SyntaxNode | null): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child; child = child.nextSibling) children.push(child);
  return children;
}

const builtIn = new Map<string, boolean>();

function functionExists(name: string): boolean {
  if (Object.hasOwn(ownFunctions, name)) return true;
  const known = builtIn.get(name) ?? !evaluate(name, {}).warnings.some((warning) => warning.type === 'NO_VARIABLE_FOUND');
  builtIn.set(name, known);
  return known;
}

function quote(text: string): string {
  return `"${text}"`;
}
