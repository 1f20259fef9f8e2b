import { addDays, parseLocalDate, partsOf } from '@vorgang/platform';
import type { FeeDefinition, ServiceDefinition } from '../definition.schema.js';
import { RuleNotEvaluable } from '../errors.js';
import type { Facts, FeeAssessment, FeeLine, Instalment } from '../facts.js';
import { centsOf, contextOf, isTrue, valueOf } from '../feel/evaluate.js';
import type { FeelContext } from '../feel/evaluate.js';
import { renderLocalized } from '../letters/template.js';

interface AssessedLine extends FeeLine {
  /** Not spread over the year, since back-tax is due in one sum. */
  once: boolean;
}

/**
 * What the case costs by the rules of its service; null where it can cost nothing (no fee.json, or a kind of decision without a
 * fee, such as a rejection). Without a decision among the facts, it answers as if granted, which the clerk sees while proposing.
 *
 * All amounts are whole cents. The instalments add up to the total to the cent, and each is more than zero, so there is none
 * where the total is zero.
 * @throws RuleNotEvaluable where a rule gives no whole cents, or reliefs exceed the fee
 */
export function assessFee(definition: ServiceDefinition, facts: Facts): FeeAssessment | null {
  const { fee } = definition;
  if (!fee) return null;
  if (facts.decision && !fee.kinds.includes(facts.decision.kind)) return null;
  const context = contextOf(definition, { ...facts, fee: null });
  const lines = fee.lines.flatMap((line, index) => linesOf(definition, line, index, context));
  const cents = lines.reduce((sum, line) => sum + line.cents, 0);
  if (cents < 0)
    throw new RuleNotEvaluable(definition.key, 'fee.lines', fee.lines.map((line) => line.cents).join(' + '), `add up to ${cents} cents`);
  const recurring = fee.recurring && recurringOf(definition, fee, fee.recurring, context);
  return {
    cents,
    label: fee.label,
    payment: fee.payment,
    lines: lines.map(({ text, cents: amount }) => ({ text, cents: amount })),
    ...(fee.instalments ? { instalments: instalmentsOf(fee.instalments, lines, facts) } : {}),
    ...(recurring && recurring.cents > 0 ? { recurring } : {}),
  };
}

function linesOf(definition: ServiceDefinition, line: FeeDefinition['lines'][number], index: number, context: FeelContext): AssessedLine[] {
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
 * Splits the year's sum into equal parts over the due days that are still far enough away. What is due in one sum is due on the
 * first day that leaves the notice its time; so is everything if no due day is left this year. Parts that a replaced notice asked
 * for before that day stay, and count first against the sum that is due at once. If they exceed the new sum, the last ones are
 * reduced.
 */
function instalmentsOf(rule: NonNullable<FeeDefinition['instalments']>, lines: AssessedLine[], { today, replaces }: Facts): Instalment[] {
  const sum = (once: boolean): number => lines.filter((line) => line.once === once).reduce((total, line) => total + line.cents, 0);
  const earliest = addDays(today, rule.firstDueAfterDays);
  const { year } = partsOf(today);
  const dueDays = rule.dueDays.map((day) => parseLocalDate(`${year}-${day}`)).filter((day) => day >= earliest);
  // Stryker disable next-line ArrayDeclaration: a part without a day is before none
  const standing = upTo(
    sum(true) + sum(false),
    (replaces?.instalments ?? []).filter((part) => part.dueOn < earliest),
  );
  // If a relief, or what was asked for before, exceeds its own part of the sum, the rest reduces the other part.
  const rest = sum(true) - standing.reduce((total, part) => total + part.cents, 0);
  const spread = Math.max(0, sum(false) + Math.min(0, rest));
  const atOnce = rest + sum(false) - spread;
  const parts = split(spread, Math.max(1, dueDays.length)).map((cents, index) => ({ dueOn: dueDays[index] ?? earliest, cents }));
  const all = [...standing, { dueOn: earliest, cents: atOnce }, ...parts].filter((part) => part.cents > 0);
  return all.reduce<Instalment[]>((merged, part) => {
    const same = merged.find((other) => other.dueOn === part.dueOn);
    if (same) same.cents += part.cents;
    else merged.push(part);
    return merged;
  }, []);
}

/** The first of these parts up to the sum; the last one is reduced where they would exceed it. */
function upTo(cents: number, parts: readonly Instalment[]): Instalment[] {
  let left = cents;
  return parts.map((part) => {
    const taken = Math.max(0, Math.min(left, part.cents));
    left -= taken;
    return { dueOn: part.dueOn, cents: taken };
  });
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
    instalments: days.map((monthDay, index) => ({ monthDay, cents: parts[index] ?? 0 })).filter((part) => part.cents > 0),
  };
}

/** Equal parts that add up to the sum; the odd cents go to the first ones. */
function split(cents: number, parts: number): number[] {
  const each = Math.trunc(cents / parts);
  return Array.from({ length: parts }, (_, index) => each + (index < cents - each * parts ? 1 : 0));
}
