import type { Provider, Type } from '@nestjs/common';

/** What one folder of this room brings in. */
export interface Feature {
  readonly rows: readonly Type[];
  readonly controllers: readonly Type[];
  readonly providers: readonly Provider[];
  /** Kinds of events that it records, beside those of cases. */
  readonly eventKinds: readonly string[];
}
