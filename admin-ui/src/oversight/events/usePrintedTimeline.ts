import { useEffect, useRef, useState } from 'react';
import type { TimelineEntry } from '../../kit/api/types';
import { useTimeline } from '../../kit/data/queries';

export interface PrintedTimeline {
  /** The case's own events until then, the newest first, as far as they are loaded. Refused attempts and exports changed nothing in it. */
  readonly entries: readonly TimelineEntry[];
  /** Whether all of them are loaded. */
  readonly complete: boolean;
  /** Loads the others and prints the page. */
  readonly print: () => Promise<void>;
  /** Why they could not be loaded; null where they could. */
  readonly failed: unknown;
}

/**
 * The events of a case for printing, up to one of them. The newest are loaded with the page, so that the browser's own printing has them;
 * those of a long case are loaded when somebody asks the page to print.
 * @param until id of the last event
 */
export function usePrintedTimeline(caseId: string, until: string | undefined): PrintedTimeline {
  const { query, loadOlder } = useTimeline(caseId);
  const [failed, setFailed] = useState<unknown>(null);
  const { items, next } = query.data ?? { items: [], next: null };
  const at = items.findIndex(({ id }) => id === until);
  const complete = query.data !== undefined && next === null;
  // What was loaded must stand on the page before it is printed.
  const wanted = useRef(false);
  useEffect(() => {
    if (!complete || !wanted.current) return;
    wanted.current = false;
    window.print();
  }, [complete]);
  const print = async (): Promise<void> => {
    setFailed(null);
    if (complete) {
      window.print();
      return;
    }
    wanted.current = true;
    try {
      for (let came = -1; came !== 0;) came = await loadOlder(200);
    } catch (error) {
      wanted.current = false;
      setFailed(error);
    }
  };
  return {
    entries: at === -1 ? [] : items.slice(at).filter(({ kind }) => kind.startsWith('case.')),
    complete,
    print,
    failed,
  };
}
