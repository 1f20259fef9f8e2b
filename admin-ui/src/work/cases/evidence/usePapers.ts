import { useEffect, useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import { asProblem } from '../../../kit/api/problem';
import { useProblemText } from '../../../kit/components/ProblemNotice';
import { useThisCase } from '../CaseContext';
import { attachmentsOfCase, lettersOfCase } from '../entries/caseLists';
import { useCaseEntries, type CaseEntries } from '../entries/useCaseEntries';
import { papersOf, type Paper } from './papers';

/** How many entries are read at once where one is looked for. */
const most = 200;

interface Papers {
  readonly papers: readonly Paper[];
  /** The lists that they are from. */
  readonly lists: readonly CaseEntries<unknown>[];
  /** Whether the wanted paper is older than those that are loaded, and is being looked for. */
  readonly searching: boolean;
}

/**
 * The papers of this case, as far as they are loaded.
 * @param drafting whether a letter is being written
 * @param wanted the id of a paper; it is looked for among the older ones, too
 */
export function usePapers(drafting: boolean, wanted: string | null): Papers {
  const kase = useThisCase();
  const attachments = useCaseEntries(attachmentsOfCase);
  const letters = useCaseEntries(lettersOfCase);
  const notify = useNotify();
  const textOf = useProblemText();
  const [notFound, setNotFound] = useState<string | null>(null);
  const papers = useMemo(
    () => papersOf(kase, { attachments: attachments.items, letters: letters.items }, drafting),
    [kase, attachments.items, letters.items, drafting],
  );
  const lists = [attachments, letters];
  const left = attachments.left + letters.left;
  // A draft that has ended is not looked for.
  const searching = wanted !== null && wanted !== 'draft' && wanted !== notFound && left > 0 && !papers.some(({ id }) => id === wanted);
  useEffect(() => {
    let stopped = false;
    const search = async (): Promise<void> => {
      for (let came = -1; came !== 0 && !stopped;) {
        came = (await Promise.all([attachments.loadOlder(most), letters.loadOlder(most)])).reduce((sum, one) => sum + one, 0);
      }
    };
    if (searching)
      search().catch((error: unknown) => {
        setNotFound(wanted);
        notify(textOf(asProblem(error)), { type: 'error' });
      });
    return () => {
      stopped = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the functions are new with each render, and do the same
  }, [searching, wanted]);
  return { papers, lists, searching };
}
