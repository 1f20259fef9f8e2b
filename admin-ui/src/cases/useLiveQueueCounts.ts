import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { keys } from '../api/queries';
import { useLiveCases } from '../live/useLive';

const pauseMs = 2_500;

/** Keeps the counts of the queues true while cases change: counted again after a pause, not at each of many changes. */
export function useLiveQueueCounts(): void {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = (): void => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void client.invalidateQueries({ queryKey: keys.queues });
    }, pauseMs);
  };
  useLiveCases(soon, soon);
  useEffect(() => () => clearTimeout(timer.current), []);
}
