import { createContext, use } from 'react';

/** What fields of a form need to know beyond their own value. */
export interface FormKnows {
  /** The values of the service's definition, which its widgets may name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** How the applicant is called; offered where a person is asked for. */
  readonly applicantName: string;
  /** Puts a value beside the field: `name` is a member of the same group as the field at `path`. */
  readonly putBeside: (path: readonly (string | number)[], name: string, value: unknown) => void;
  /** A field was left, so its fault may be shown. */
  readonly left: (path: readonly (string | number)[]) => void;
}

export const FormContext = createContext<FormKnows>({ values: {}, applicantName: '', putBeside: () => undefined, left: () => undefined });

export function useFormKnows(): FormKnows {
  return use(FormContext);
}
