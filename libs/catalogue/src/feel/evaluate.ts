import { evaluate as feelin, FeelDate } from 'feelin';
import type { ServiceDefinition } from '../definition.schema.js';
import { RuleNotEvaluable } from '../errors.js';
import type { Facts } from '../facts.js';

/** The names that an expression sees. */
export type FeelContext = Readonly<Record<string, unknown>>;

/** What every expression may name; `feel-check` refuses anything else when the catalogue is loaded. */
export const factNames = [
  'form', 'applicant', 'channel', 'receivedOn', 'today', 'attachments', 'payment', 'decision', 'fee', 'case',
  'checks', 'paymentReference', 'request', 'statusUrl', 'municipality', 'values',
] as const;

/** Before anything is decided these stand for "nothing yet", so that a rule may ask without asking whether it may. */
const undecided = { kind: null, reasons: [], conditions: [], remark: null, validFrom: null, validTo: null };

/** The facts of a case and the values of its service, as FEEL sees them. */
export function contextOf(definition: Pick<ServiceDefinition, 'values'>, facts: Facts): FeelContext {
  return {
    ...facts,
    payment: facts.payment ?? { status: 'none' },
    decision: facts.decision ? { ...undecided, ...facts.decision } : undecided,
    fee: facts.fee ?? null,
    case: facts.case ?? null,
    checks: facts.checks ?? [],
    paymentReference: facts.paymentReference ?? null,
    request: facts.request ?? null,
    statusUrl: facts.statusUrl ?? null,
    municipality: facts.municipality ?? null,
    values: Object.fromEntries(Object.entries(definition.values).map(([name, { value }]) => [name, value])),
  };
}

/**
 * The value of an expression: what is missing is null, and FEEL carries null on. A FEEL date comes back as its
 * YYYY-MM-DD, so that nothing outside this file knows the evaluator's types.
 */
export function valueOf(expression: string, context: FeelContext): unknown {
  const { value } = feelin(expression, { ...context });
  return plain(value);
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

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof FeelDate) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  return value;
}
