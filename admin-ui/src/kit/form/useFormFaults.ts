import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { api } from '../api/endpoints';
import type { ProblemFault } from '../api/problem';
import { useFaultText } from '../components/problemText';
import type { FormFault } from './places';

/** How long a pause in typing is, in ms. */
const pause = 300;

export interface FormFaults {
  /** Pointers begin with `/form` or `/applicant`. */
  readonly faults: readonly FormFault[];
  /** Whether the answer is about what stands there now. */
  readonly isCurrent: boolean;
}

interface Checked {
  readonly form?: Record<string, unknown>;
  readonly applicant?: Record<string, unknown>;
}

const none: readonly ProblemFault[] = [];

/**
 * What intake would refuse of these data. It is asked for after each pause in typing, so the rules are the server's own.
 * @param data as they would be sent; null where there is nothing to check
 */
export function useFormFaults(service: { readonly key: string; readonly version: number } | null, data: Checked | null): FormFaults {
  const faultText = useFaultText();
  const now = useMemo(() => JSON.stringify(data), [data]);
  const asked = useSettled(now);
  const query = useQuery({
    queryKey: ['form-faults', service, asked],
    queryFn: ({ signal }) => {
      if (!service || !data) return { faults: [] };

      return api.intake.faults(service, JSON.parse(asked) as Checked, signal);
    },
    enabled: service !== null && data !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  const found = query.data?.faults ?? none;
  const faults = useDeferredValue(found);
  return {
    faults: useMemo(() => faults.map((fault) => ({ pointer: fault.pointer, text: faultText(fault) })), [faults, faultText]),
    isCurrent: asked === now && query.isSuccess && !query.isPlaceholderData && faults === found,
  };
}

/** The value once it has stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The faults below a part of the request, with pointers into that part. */
export function faultsBelow(faults: readonly FormFault[], part: string): FormFault[] {
  return faults.flatMap(({ pointer, text }) =>
    pointer === part || pointer.startsWith(`${part}/`) ? [{ pointer: pointer.slice(part.length), text }] : [],
  );
}
