import { addDays, parseLocalDate, partsOf } from '@vorgang/platform';
import type { LocalDate } from '@vorgang/platform';
import type { FeeDefinition, ServiceDefinition } from '../definition.schema.js';
import { RuleNotEvaluable } from '../errors.js';
import type { Facts, FeeAssessment, FeeLine, Instalment } from '../facts.js';
import { centsOf, contextOf, isTrue, valueOf } from '../feel/evaluate.js';
import type { FeelContext } from '../feel/evaluate.js';
import { renderLocalized } from '../letters/template.js';

interface AssessedLine extends FeeLine {
  /** Not spread over the year: back-tax is due in one sum. */
  once: boolean;
}

/**
 * What the case costs by the rules of its service, or null where it costs nothing by nature (no fee.json, or a decision
 * of a kind that asks for no fee, such as a rejection). Without a decision among the facts it answers as if granted,
 * which is what the clerk sees while proposing.
 *
 * All amounts are whole cents; the instalments add up to the total to the cent.
 * @throws RuleNotEvaluable where a rule gives no whole cents
 */
export function assessFee(definition: ServiceDefinition, facts: Facts): FeeAssessment | null {
  const { fee } = definition;
  if (!fee) return null;
  if (facts.decision && !fee.kinds.includes(facts.decision.kind)) return null;
  const context = contextOf(definition, { ...facts, fee: null });
  const lines = fee.lines.flatMap((line, index) => linesOf(definition, line, index, context));
  const cents = lines.reduce((sum, line) => sum + line.cents, 0);
  return {
    cents,
    label: fee.label,
    payment: fee.payment,
    lines: lines.map(({ text, cents: amount }) => ({ text, cents: amount })),
    ...(fee.instalments ? { instalments: instalmentsOf(fee.instalments, lines, facts.today) } : {}),
    ...(fee.recurring ? { recurring: recurringOf(definition, fee, fee.recurring, context) } : {}),
  };
}

function linesOf(
  definition: ServiceDefinition,
  line: FeeDefinition['lines'][number],
  index: number,
  context: FeelContext,
): AssessedLine[] {
  const items = line.forEach ? valueOf(line.forEach, context) : [null];
  if (!Array.isArray(items)) {
    throw new RuleNotEvaluable(definition.key, `fee.lines[${index}].forEach`, line.forEach ?? '', 'gives no list');
  }
  return items.flatMap((item: unknown) => {
    const here = context.with({ item });
    if (line.when && !isTrue(line.when, here)) return [];
    return [
      {
        cents: centsOf(line.cents, here, definition.key, `fee.lines[${index}].cents`),
        text: renderLocalized(definition, line.text, here),
        once: line.once !== undefined && isTrue(line.once, here),
      },
    ];
  });
}

/**
 * The year's sum in equal parts over the due days that are still far enough off; what is due in one sum, and all of it
 * where no due day is left this year, on the first day that leaves the notice its time.
 */
function instalmentsOf(rule: NonNullable<FeeDefinition['instalments']>, lines: AssessedLine[], today: LocalDate): Instalment[] {
  const sum = (once: boolean): number =>
    lines.filter((line) => line.once === once).reduce((total, line) => total + line.cents, 0);
  const earliest = addDays(today, rule.firstDueAfterDays);
  const { year } = partsOf(today);
  const dueDays = rule.dueDays.map((day) => parseLocalDate(`${year}-${day}`)).filter((day) => day >= earliest);
  const spread = dueDays.length > 0 ? split(sum(false), dueDays.length) : [sum(false)];
  const parts: Instalment[] = spread.map((cents, index) => ({ dueOn: dueDays[index] ?? earliest, cents }));
  const all = [{ dueOn: earliest, cents: sum(true) }, ...parts].filter((part) => part.cents !== 0);
  return all.reduce<Instalment[]>((merged, part) => {
    const same = merged.find((other) => other.dueOn === part.dueOn);
    if (same) same.cents += part.cents;
    else merged.push(part);
    return merged;
  }, []);
}

function recurringOf(
  definition: ServiceDefinition,
  fee: FeeDefinition,
  rule: NonNullable<FeeDefinition['recurring']>,
  context: FeelContext,
): NonNullable<FeeAssessment['recurring']> {
  const cents = centsOf(rule.cents, context, definition.key, 'fee.recurring.cents');
  const days = fee.instalments?.dueDays ?? [];
  const parts = split(cents, days.length);
  return {
    cents,
    text: renderLocalized(definition, rule.text, context),
    instalments: days.map((monthDay, index) => ({ monthDay, cents: parts[index] ?? 0 })),
  };
}

/** Equal parts that add up: the odd cents go to the first ones. */
function split(cents: number, parts: number): number[] {
  if (parts === 0) return [];
  const each = Math.trunc(cents / parts);
  return Array.from({ length: parts }, (_, index) => each + (index < cents - each * parts ? 1 : 0));
}
