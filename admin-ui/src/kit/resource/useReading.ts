import { useQueryClient } from '@tanstack/react-query';

const said = (): void => undefined;

/** How react-admin's reads behave here: tried again as all others are, and what failed is said in its place, not by a message. */
export function useReading() {
  const { retry } = useQueryClient().getDefaultOptions().queries ?? {};
  return { onError: said, ...(retry === undefined ? {} : { retry }) };
}
