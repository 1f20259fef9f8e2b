import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseDetail } from '../api/types';
import { keys } from '../data/queries';
import { useSession } from '../session/session';
import { whoElse } from './api';
import type { CaseChange } from './messages';
import { useLive } from './useLive';

/** What others did to the opened case. */
export interface CaseNews {
  /** Changes since the case was read, by others; null where there are none. */
  readonly change: CaseChange | null;
  /** The person may no longer read the case. */
  readonly gone: boolean;
  /** Reads the case and its timeline again. */
  readonly reload: () => void;
  /** Takes the notice away until something else happens. */
  readonly dismiss: () => void;
}

interface News {
  readonly caseId: string;
  readonly change: CaseChange | null;
  readonly gone: boolean;
}

/** The time in which the page's own command has read the case again. */
const settleMs = 1_200;
/** After a break all browsers reconnect at once, so each waits a different time before it asks. */
const spreadMs = 3_000;

/**
 * Watches the opened case. A change by others is only announced: the page and what is typed stay as they are until the user reloads.
 * Changes by the system that overwrite nothing (a letter goes out), and the user's own changes in another tab, are read again quietly.
 */
export function useCaseChange(caseId: string): CaseNews {
  const client = useQueryClient();
  const me = useSession()?.staff.id;
  const [news, setNews] = useState<News>(nothing(caseId));
  const waiting = useRef<CaseChange[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      waiting.current = [];
    },
    [caseId],
  );

  const read = useCallback(() => {
    void client.invalidateQueries({ queryKey: keys.case(caseId) });
    void client.invalidateQueries({ queryKey: keys.timeline(caseId) });
  }, [client, caseId]);

  const settle = (): void => {
    const changes = waiting.current.splice(0);
    const shown = client.getQueryData<CaseDetail>(keys.case(caseId));
    const news = changes.filter((change) => shown && change.position > shown.position);
    const others = news.filter((change) => change.by?.id !== me && !(change.byKind === 'system' && change.version === shown?.version));
    if (others.length > 0)
      setNews((before) => ({ caseId, gone: false, change: [of(before, caseId).change, ...others].reduce(together, null) }));
    else if (news.length > 0) read();
  };
  const later = (run: () => void, ms: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, ms);
  };

  useLive((message) => {
    if (message.type === 'hello' && message.again) {
      later(() => {
        whoElse(caseId).then(
          ({ position, version }) => {
            waiting.current.push({ id: caseId, kinds: [], position, version, by: null, byKind: null, gone: false });
            settle();
          },
          () => undefined,
        );
      }, Math.random() * spreadMs);
    }
    if (message.type !== 'case' || message.id !== caseId) return;
    if (message.gone) {
      setNews({ caseId, change: null, gone: true });
      return;
    }
    waiting.current.push(message);
    later(settle, settleMs);
  });

  const current = of(news, caseId);
  const shown = client.getQueryData<CaseDetail>(keys.case(caseId));
  const known = current.change !== null && shown !== undefined && shown.position >= current.change.position;
  const change = known ? null : current.change;
  const isBehind = change !== null;
  useEffect(() => {
    client.setQueryData(behind(caseId), isBehind);
    return () => void client.setQueryData(behind(caseId), false);
  }, [client, caseId, isBehind]);
  return {
    change,
    gone: current.gone,
    reload: useCallback(() => {
      setNews(nothing(caseId));
      read();
    }, [caseId, read]),
    dismiss: useCallback(() => setNews(nothing(caseId)), [caseId]),
  };
}

/** Whether the page shows this case as it was before a change that it announces. */
export function useIsBehind(caseId: string): boolean {
  const { data } = useQuery({ queryKey: behind(caseId), queryFn: () => false, enabled: false, initialData: false });
  return data;
}

function behind(caseId: string): readonly string[] {
  return ['case-is-behind', caseId];
}

function nothing(caseId: string): News {
  return { caseId, change: null, gone: false };
}

/** The page can switch to another case without being mounted anew. */
function of(news: News, caseId: string): News {
  return news.caseId === caseId ? news : nothing(caseId);
}

function together(before: CaseChange | null, next: CaseChange | null): CaseChange | null {
  return before && next ? { ...next, kinds: [...new Set([...before.kinds, ...next.kinds])] } : (next ?? before);
}
