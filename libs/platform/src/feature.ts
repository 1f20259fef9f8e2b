import type { Provider, Type } from '@nestjs/common';
import type { EventDefinition } from './events/define-event.js';

/** What one folder of a room brings in. The room's module takes what all of its folders bring. */
export interface Feature {
  readonly rows: readonly Type[];
  readonly controllers: readonly Type[];
  readonly providers: readonly Provider[];
  /** Kinds of events that it records, beside those of cases. */
  readonly events: readonly EventDefinition[];
}

/** What all of these bring, as a module takes it. */
export function broughtBy(features: readonly Feature[]): {
  rows: Type[];
  controllers: Type[];
  providers: Provider[];
  events: EventDefinition[];
} {
  return {
    rows: features.flatMap(({ rows }) => rows),
    controllers: features.flatMap(({ controllers }) => controllers),
    providers: features.flatMap(({ providers }) => providers),
    events: features.flatMap(({ events }) => events),
  };
}
