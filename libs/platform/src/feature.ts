import type { Provider, Type } from '@nestjs/common';
import type { EventDefinition } from './events/define-event.js';

/** What one folder of a room provides. The room's module joins what all of its folders provide. */
export interface Feature {
  readonly rows: readonly Type[];
  readonly controllers: readonly Type[];
  readonly providers: readonly Provider[];
  /** The kinds of events that it records, without those of cases. */
  readonly events: readonly EventDefinition[];
}

/** Joins what these folders provide, for a module. */
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
