import { useQueryClient } from '@tanstack/react-query';

const said = (): void => undefined;

/** Options for react-admin's reads: they are repeated like all others, and a failure is shown in place, not as a message. */
export function useReading() {
  const { retry } = useQueryClient().getDefaultOptions().queries ?? {};
  return { onError: said, ...(retry === undefined ? {} : { retry }) };
}
