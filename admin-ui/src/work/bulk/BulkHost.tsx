import { lazy, Suspense, useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCasesChanged } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useSession } from '../../kit/session/session';
import { possibleBulkActions } from './actions';
import { bulkApi, bulkKeys, hasEnded, notDone, useBulkRun } from './api';
import { bulkDesk, useBulkDesk } from './bulkDesk';

const BulkDialog = lazy(() => import('./BulkDialog'));

/** Exists beside every page: the dialogue of bulk actions, and the watcher of a run in the background. */
export function BulkHost() {
  const { view, running } = useBulkDesk();
  const session = useSession();
  const mayAct = Boolean(session) && possibleBulkActions().length > 0;
  return (
    <>
      {mayAct && <Resume />}
      {running && <Watch key={running} runId={running} />}
      {view && (
        <Suspense>
          <BulkDialog view={view} />
        </Suspense>
      )}
    </>
  );
}

/** Finds a running run again after a reload. */
function Resume() {
  const mine = useQuery({ queryKey: bulkKeys.mine, queryFn: ({ signal }) => bulkApi.mine(signal), staleTime: Infinity, retry: false });
  const { running } = useBulkDesk();
  const going = mine.data?.items.find((run) => !hasEnded(run))?.id;
  const found = useRef(false);
  useEffect(() => {
    if (!going || found.current || running) return;
    found.current = true;
    bulkDesk.resume(going);
  }, [going, running]);
  return null;
}

/** Tells the user that the run has ended, unless they are watching it, and reads again what it has changed. */
function Watch({ runId }: { runId: string }) {
  const t = useT();
  const format = useFormat();
  const notify = useNotify();
  const client = useQueryClient();
  const changed = useCasesChanged();
  const { view } = useBulkDesk();
  const { data: run } = useBulkRun(runId);
  const watched = view?.at === 'run' && view.runId === runId;
  const over = run !== undefined && hasEnded(run);
  useEffect(() => {
    if (!run || !over) return;
    bulkDesk.ended(runId);
    void Promise.all([
      changed(),
      client.invalidateQueries({ queryKey: ['cases'] }),
      client.invalidateQueries({ queryKey: bulkKeys.mine }),
      client.invalidateQueries({ queryKey: ['colleagues'] }),
      client.invalidateQueries({ queryKey: ['team'] }),
    ]);
    if (!watched)
      notify(t('bulk.run.done', { done: format.number(run.done), not: format.number(notDone(run)) }), {
        type: notDone(run) === 0 ? 'success' : 'warning',
      });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- because it is told once, when the run ends
  }, [over]);
  return null;
}
