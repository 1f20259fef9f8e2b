import { useEffect, useRef } from 'react';
import type { CaseListItem } from '../../../kit/api/types';
import type { CaseChange } from '../../../kit/live/messages';
import { useLiveCases } from '../../../kit/live/useLive';
import type { Shown } from './liveRows';
import { waitToLook, waitToReload } from './reloadPace';

interface Quietly {
  readonly shown: readonly Shown<CaseListItem>[];
  /** Reads only these rows again. @returns whether one of them has left the list */
  readonly lookAgain: (ids: readonly string[]) => Promise<boolean>;
  /** Reads the list and its total again. Another function means another list. */
  readonly reload: () => void;
}

/**
 * Keeps a list up to date while others work. A change of a shown row reads that row. Any other change may have brought something new and
 * reads the list, but not for each of many changes, and only while the page is visible.
 */
export function useQuietly(given: Quietly): void {
  const { reload } = given;
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const state = useRef({ last: 0, missed: false, ids: new Set<string>() });
  const timers = useRef<{ list?: ReturnType<typeof setTimeout> | undefined; rows?: ReturnType<typeof setTimeout> | undefined }>({});

  const hidden = (): boolean => {
    if (document.visibilityState === 'hidden') state.current.missed = true;
    return state.current.missed;
  };
  const soon = (): void => {
    if (hidden()) return;
    timers.current.list ??= setTimeout(
      () => {
        timers.current.list = undefined;
        state.current.last = Date.now();
        latest.current.reload();
      },
      waitToReload(Date.now(), state.current.last, Math.random()),
    );
  };
  const changed = (change: CaseChange): void => {
    if (latest.current.shown.every((row) => row.item.id !== change.id)) return soon();
    if (hidden()) return;
    const { ids } = state.current;
    ids.add(change.id);
    timers.current.rows ??= setTimeout(() => {
      timers.current.rows = undefined;
      const asked = [...ids];
      ids.clear();
      // A row that left makes room for others and lowers the total. Where rows could not be read, reading the list says why.
      latest.current.lookAgain(asked).then((left) => left && soon(), soon);
    }, waitToLook(Math.random()));
  };
  useLiveCases(changed, soon);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== 'visible' || !state.current.missed) return;
      state.current.missed = false;
      soon();
    };
    document.addEventListener('visibilitychange', look);
    const [of, waiting] = [state.current, timers.current];
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearTimeout(waiting.list);
      clearTimeout(waiting.rows);
      waiting.list = waiting.rows = undefined;
      of.ids.clear();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- because `soon` reads only what lies in references
  }, [reload]);
}
