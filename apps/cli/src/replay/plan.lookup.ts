import { parseXesDate, textOf } from '@vorgang/reporting';
import type { XesAttribute } from '@vorgang/reporting';
import type { PlanReport } from './plan.types.js';

/** Keys are compared without regard to case: `startdate` here, `startDate` in other logs. */
function attributeAt(attributes: readonly XesAttribute[], keys: readonly string[]): XesAttribute | undefined {
  return attributes.find((attribute) => keys.includes(attribute.key.toLowerCase()));
}

/** The text of the first of these keys; null if it is missing, empty or no simple value. */
export function textAt(attributes: readonly XesAttribute[], keys: readonly string[]): string | null {
  const attribute = attributeAt(attributes, keys);
  return attribute ? textOf([attribute], attribute.key) || null : null;
}

/** Times outside of these are mistakes or placeholders (year 1, year 9999). */
const calendar = { from: Date.UTC(1900, 0, 1), until: Date.UTC(2200, 0, 1) };

/** At most so many unreadable times are reported. */
const told = 3;

/** The instant in milliseconds since 1970; null if it is missing, unreadable (which is reported), or outside of these years. */
export function instantAt(attributes: readonly XesAttribute[], keys: readonly string[], report: PlanReport): number | null {
  const attribute = attributeAt(attributes, keys);
  if (!attribute) return null;
  const instant = attribute.type === 'date' || attribute.type === 'string' ? parseXesDate(attribute.value) : null;
  if (instant === null || instant.epochMs < calendar.from || instant.epochMs >= calendar.until) {
    report.unreadableTimes += 1;
    if (report.unreadable.length < told) report.unreadable.push('value' in attribute ? String(attribute.value) : attribute.type);
    return null;
  }
  if (instant.nanos > 0) report.timesCutToMilliseconds += 1;
  if (instant.offsetMinutes === null) report.timesWithoutOffset += 1;
  return instant.epochMs;
}

/** All attributes that are not nested, as text. */
export function simpleAttributes(attributes: readonly XesAttribute[]): Record<string, string> {
  const simple = attributes.flatMap(({ key }) => {
    const text = textOf(attributes, key);
    return text === null ? [] : [[key, text] as const];
  });
  return Object.fromEntries(simple);
}
