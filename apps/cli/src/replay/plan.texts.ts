import { legible } from '@vorgang/platform';
import { textOf, type XesAttribute, type XesTrace } from '@vorgang/reporting';
import type { PlanReport } from './plan.types.js';

/** No form takes a longer text. */
export const longestText = 20_000;

/**
 * The trace with storable texts. Names stay byte for byte, except for forbidden signs, and texts longer than any form takes are
 * left out. Both are counted.
 */
export function withKeptTexts({ attributes, events }: XesTrace, report: PlanReport): XesTrace {
  const kept = (given: readonly XesAttribute[]) => given.flatMap((attribute) => keptText(attribute, report));
  return { attributes: kept(attributes), events: events.map((event) => ({ ...event, attributes: kept(event.attributes) })) };
}

function keptText(attribute: XesAttribute, report: PlanReport): XesAttribute[] {
  const changed = { ...attribute, key: legible(attribute.key) };
  if (changed.type === 'string' || changed.type === 'id') {
    if (changed.value.length > longestText) {
      report.textsTooLong += 1;
      return [];
    }
    changed.value = legible(changed.value);
  }
  if (changed.key !== attribute.key || textOf([changed], changed.key) !== textOf([attribute], attribute.key))
    report.textsWithUnknownSigns += 1;
  return [changed];
}
