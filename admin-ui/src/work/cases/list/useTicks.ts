import { useCallback, useMemo, useState } from 'react';
import type { CaseRow } from './useCaseRows';

/** What is ticked: single cases of the page, or all of the list. */
export interface Ticks {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
  readonly all: boolean;
  readonly some: boolean;
  /** Not only the shown rows: all cases of the list. */
  readonly whole: boolean;
  readonly chooseWhole: (whole: boolean) => void;
  readonly ids: readonly string[];
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The ticks of one page. Rows that left the list keep their tick but do not count.
 * @param page changes with the page
 */
export function useTicks(rows: readonly CaseRow[], page: string): Ticks {
  const [{ of, chosen, whole }, set] = useState<{ of: string; chosen: ReadonlySet<string>; whole: boolean }>({
    of: page,
    chosen: nothing,
    whole: false,
  });
  const here = useMemo(() => rows.filter((row) => row.state === 'here').map((row) => row.item.id), [rows]);
  const mine = of === page ? chosen : nothing;
  const toggle = useCallback(
    (id: string) =>
      set((before) => {
        const next = new Set(before.of === page ? before.chosen : nothing);
        if (!next.delete(id)) next.add(id);
        return { of: page, chosen: next, whole: false };
      }),
    [page],
  );
  const ids = here.filter((id) => mine.has(id));
  const all = ids.length > 0 && ids.length === here.length;
  return {
    has: (id) => mine.has(id),
    toggle,
    toggleAll: () => set({ of: page, chosen: new Set(all ? [] : here), whole: false }),
    clear: () => set({ of: page, chosen: nothing, whole: false }),
    chooseWhole: (next) => set({ of: page, chosen: new Set(here), whole: next }),
    whole: of === page && whole && all,
    all,
    some: ids.length > 0,
    ids,
  };
}
