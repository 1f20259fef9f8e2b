import type { LocalizedText, ServiceDefinition } from '../definition.schema.js';
import type { Facts } from '../facts.js';
import { contextOf, isTrue } from '../feel/evaluate.js';
import { renderLocalized } from '../letters/template.js';

/** The fault of a period that the service does not grant: the day that it points to, and the reason. */
export interface PeriodFault {
  readonly day: 'validFrom' | 'validTo';
  readonly because: LocalizedText;
}

/**
 * The faults of a decision's days by the service's rules (`decision.validity.bounds`). A bound without an answer does not apply.
 * The facts need the days.
 */
export function validityFaults(definition: ServiceDefinition, facts: Facts): PeriodFault[] {
  const context = contextOf(definition, facts);
  return (definition.decision?.validity?.bounds ?? []).flatMap(({ holds, day, because }) =>
    isTrue(holds, context) ? [] : [{ day, because: renderLocalized(definition, because, context) }],
  );
}
