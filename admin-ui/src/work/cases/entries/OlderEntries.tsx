import { LoadOlder } from '../../../kit/components/LoadOlder';
import type { CaseEntries } from './useCaseEntries';

type Older = Pick<CaseEntries<unknown>, 'items' | 'long' | 'left' | 'loadOlder'>;

interface Props {
  readonly of: 'notes' | 'papers' | 'letters' | 'payments' | 'post' | 'answers' | 'tasks';
  /** The lists that are shown together here. */
  readonly lists: readonly Older[];
  /** Whether it is known how many older ones there are. */
  readonly counted?: boolean;
}

/** The older end of lists of this case. Nothing is there where the case itself has all of them. */
export function OlderEntries({ of, lists, counted = true }: Props) {
  if (!lists.some(({ long }) => long)) return null;
  const left = lists.reduce((sum, list) => sum + list.left, 0);
  return (
    <LoadOlder
      of={of}
      loaded={lists.reduce((sum, { items }) => sum + items.length, 0)}
      more={left > 0}
      older={counted ? left : null}
      onLoad={async (limit) => (await Promise.all(lists.map(({ loadOlder }) => loadOlder(limit)))).reduce((sum, came) => sum + came, 0)}
    />
  );
}
