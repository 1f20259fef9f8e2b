import type { CappedCount } from '../../kit/api/types';
import { useQuarantineCount, useQueues, useTaskCounts } from '../../kit/data/queries';
import type { QueueEntry } from './menuItems';

interface Counted {
  readonly count: CappedCount | undefined;
  /** Whether the count is still loading. */
  readonly isComing: boolean;
}

/** How much is in each entry of the menu. */
export function useCountOf(): (key: QueueEntry['key']) => Counted {
  const queues = useQueues();
  const quarantine = useQuarantineCount();
  const tasks = useTaskCounts();
  return (key) => {
    if (key === 'quarantine') return { count: quarantine.data?.total ?? undefined, isComing: quarantine.isLoading };
    if (key === 'tasks') return { count: tasks.data?.mine, isComing: tasks.isLoading };
    if (key === 'tasks-given') return { count: tasks.data?.given, isComing: tasks.isLoading };
    return { count: queues.data?.queues.find((queue) => queue.key === key), isComing: queues.isLoading };
  };
}
