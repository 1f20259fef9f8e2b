import type { JsonSchema } from '../../api/types';

/** What a widget gets: one value of the form, and what is to be said of it. */
export interface FieldWidget {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly schema: JsonSchema;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onBlur: () => void;
  readonly required: boolean;
  readonly disabled: boolean;
  /** What is wrong with the value, in a sentence. */
  readonly fault: string | undefined;
  readonly help: string | undefined;
}

/** The text of a value in a field; empty where there is none. */
export function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
