import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useIsBehind } from '../../kit/live';
import { markCaseRead, notificationKeys } from './api';

/** The time after which an opened case counts as read, so that stepping past a case does not. */
const lookedAtMs = 1_500;

/**
 * Marks notifications about a case as read once the case was opened, by whatever way; while the page announces a change, not before what
 * they are about is shown.
 */
export function useReadByOpening(unread: number): void {
  const client = useQueryClient();
  const { pathname } = useLocation();
  const caseId = /^\/cases\/([0-9a-f-]{36})$/.exec(pathname)?.[1];
  const isBehind = useIsBehind(caseId ?? '');
  const some = unread > 0 && !isBehind;
  const asked = useRef('');
  useEffect(() => {
    // Once for each case, and again each time that something new came.
    const now = `${caseId ?? ''} ${unread}`;
    if (!caseId || !some || asked.current === now) return undefined;
    const timer = setTimeout(() => {
      asked.current = now;
      markCaseRead(caseId).then(
        () => client.invalidateQueries({ queryKey: notificationKeys.all }),
        () => undefined,
      );
    }, lookedAtMs);
    return () => clearTimeout(timer);
  }, [client, caseId, some, unread]);
}
