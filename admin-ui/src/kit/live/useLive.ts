import { useEffect, useRef, useSyncExternalStore } from 'react';
import { liveState, onLiveMessage } from './connection';
import type { CaseChange, LiveMessage, LiveState } from './messages';

/** Hears what the live stream says, in whichever tab it arrives. The handler may change at each render. */
export function useLive(handler: (message: LiveMessage) => void): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => onLiveMessage((message) => latest.current(message)), []);
}

/**
 * Hears of each change of a case that one may read (one's own changes too: see `by`).
 * @param onMissed called when changes may have been missed: read again what is shown
 */
export function useLiveCases(handler: (change: CaseChange) => void, onMissed?: () => void): void {
  useLive((message) => {
    if (message.type === 'case') handler(message);
    else if (message.type === 'access' || (message.type === 'hello' && message.again)) onMissed?.();
  });
}

/** The state of the live stream. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(liveState.subscribe, liveState.now);
}
