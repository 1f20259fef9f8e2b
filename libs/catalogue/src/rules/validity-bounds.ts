import type { LocalizedText, ServiceDefinition } from '../definition.schema.js';
import type { Facts } from '../facts.js';
import { contextOf, isTrue } from '../feel/evaluate.js';
import { renderLocalized } from '../letters/template.js';

/** A period that the service does not grant, at which of its days to look, and why. */
export interface PeriodFault {
  readonly day: 'validFrom' | 'validTo';
  readonly because: LocalizedText;
}

/**
 * What the service's rules have against the days of this decision (`decision.validity.bounds`); a bound that has no answer does
 * not hold. Ask with the days among the facts.
 */
export function validityFaults(definition: ServiceDefinition, facts: Facts): PeriodFault[] {
  const context = contextOf(definition, facts);
  return (definition.decision?.validity?.bounds ?? []).flatMap(({ holds, day, because }) =>
    isTrue(holds, context) ? [] : [{ day, because: renderLocalized(definition, because, context) }],
  );
}
