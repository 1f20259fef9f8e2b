import { Alert, Box, Button, Stack, useMediaQuery } from '@mui/material';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { CaseListItem } from '../../kit/api/types';
import { ListFrame } from '../../kit/components/KeysetList';
import { Page } from '../../kit/components/Page';
import { Pager } from '../../kit/components/Pager';
import { Empty } from '../../kit/components/states/Empty';
import { Failed } from '../../kit/components/states/Failed';
import { failureOf } from '../../kit/components/states/kind';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { useOpenT, useT } from '../../kit/i18n';
import { useShortcuts } from '../../kit/keys';
import { useSession } from '../../kit/session/session';
import { BulkBar } from '../bulk';
import { possibleBulkActions } from '../bulk/actions';
import { CaseCards } from './CaseCards';
import { CaseFilters, SortField } from './CaseFilters';
import { CaseTable } from './CaseTable';
import { ColumnsButton } from './list/ColumnsButton';
import { ExportButton } from './list/ExportButton';
import { lacking } from './list/lacking';
import { ListHead } from './list/ListHead';
import { apiQuery, filtersOf, isPlain, isPlainQueue, queueOf, viewSearch, withOfferedSort, withoutFilters } from './list/listQuery';
import { useCaseRows } from './list/useCaseRows';
import { useColumns } from './list/useColumns';
import { useListPlace } from './list/useListPlace';
import { useTicks } from './list/useTicks';
import { usePreview } from './preview/usePreview';
import { WithPreview } from './preview/WithPreview';
import { NextCaseButton } from './NextCaseButton';
import { TakeInButton } from './TakeInButton';
import { queueNamed } from './queues';
import { useViews } from './views/api';
import { ViewBar } from './views/ViewBar';

/** A queue, or any list of cases that filters or a figure describe. Here clerks choose what to do next. */
export default function CaseList() {
  const t = useT();
  const open = useOpenT();
  const navigate = useNavigate();
  const { key: visit } = useLocation();
  const url = useListUrl();
  const narrow = useMediaQuery('(max-width: 699px)');
  const queue = queueOf(url.query);
  const query = useMemo(() => apiQuery(url.query), [url.query]);
  const filtered = filtersOf(url.query).length > 0;

  // The menu leads to the view that the person has chosen for this queue.
  const views = useViews();
  const first = views.data?.defaults[queue];
  const firstView = isPlain(url.query) ? views.data?.items.find((view) => view.id === first) : undefined;
  const undecided = isPlain(url.query) && views.isPending;
  const view = views.data?.items.find((one) => one.id === url.query['view']) ?? null;

  const session = useSession();
  const lacks = session && lacking(session);
  const columns = useColumns(queue, view);
  // Without a view, in the order that was chosen last, when one came here: choosing another one is no new visit.
  const [came, setCame] = useState({ visit, sort: columns.sort });
  if (came.visit !== visit) setCame({ visit, sort: columns.sort });
  const kept = isPlainQueue(url.query) && !undecided && came.sort ? withOfferedSort({ ...url.query, queue, sort: came.sort }) : null;
  const elsewhere = firstView ? viewSearch(firstView) : kept?.['sort'] ? new URLSearchParams(kept).toString() : null;
  useEffect(() => {
    if (elsewhere !== null) void navigate({ search: elsewhere }, { replace: true });
  }, [elsewhere, navigate]);
  const sortBy = (sort: string | null): void => {
    columns.keepSort(sort);
    url.change({ sort });
  };
  const list = useCaseRows(query, visit, elsewhere === null);
  const { rows } = list;
  const area = useRef<HTMLDivElement>(null);
  const pending = list.isPending || undecided || elsewhere !== null;
  const place = useListPlace(area, !pending && !list.isOther);
  const was = useFirstSeen(rows, `${visit} ${JSON.stringify(query)}`);
  const mayTick = possibleBulkActions().length > 0;
  const ticks = useTicks(rows, JSON.stringify(query));

  const ids = rows.map((row) => row.item.id);
  const step = (by: 1 | -1): void => {
    const at = place.row ? ids.indexOf(place.row) : -1;
    const next = ids[at === -1 ? (by === 1 ? 0 : ids.length - 1) : at + by];
    if (next) place.focusRow(next);
  };
  const current = place.row !== null && ids.includes(place.row) ? place.row : null;
  const preview = usePreview(step);
  const previewed = rows.find((row) => row.item.id === (current ?? ids[0]))?.item ?? null;
  const { open: openPreview } = preview;
  const { noteRow, focusRow } = place;
  // By a button of the preview; the focus stays there.
  const stepPreview = (by: 1 | -1): void => {
    const next = ids[ids.indexOf(previewed?.id ?? '') + by];
    if (!next) return;
    noteRow(next);
    area.current?.querySelector(`[data-case="${CSS.escape(next)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const showPreview = useCallback(
    (id: string) => {
      noteRow(id);
      focusRow(id);
      openPreview();
    },
    [noteRow, focusRow, openPreview],
  );
  useShortcuts([
    { keys: 'j', label: 'caseList.keys.next', scope: 'queue', palette: false, run: () => step(1) },
    { keys: 'k', label: 'caseList.keys.previous', scope: 'queue', palette: false, run: () => step(-1) },
    {
      keys: 'x',
      label: 'caseList.keys.tick',
      scope: 'queue',
      palette: false,
      enabled: mayTick && current !== null,
      run: () => current && ticks.toggle(current),
    },
    {
      keys: 'v',
      label: 'caseList.keys.preview',
      scope: 'queue',
      palette: false,
      enabled: ids.length > 0,
      run: () => {
        if (!preview.isOpen && current === null && ids[0]) place.focusRow(ids[0]);
        preview.toggle();
      },
    },
    {
      keys: 'J',
      label: 'caseList.keys.nextPage',
      scope: 'queue',
      enabled: list.next !== null,
      run: () => list.next && url.toNext(list.next),
    },
    { keys: 'K', label: 'caseList.keys.previousPage', scope: 'queue', enabled: !url.isFirst, run: url.toPrevious },
  ]);

  // The pressed button disappears, so the focus moves to the top of the list.
  const onShown = useCallback(
    () => requestAnimationFrame(() => area.current?.querySelector<HTMLElement>('[data-case] a[href]')?.focus()),
    [],
  );

  const Rows = narrow ? CaseCards : CaseTable;
  const title = open('queue', queue, t('caseList.unknown'));
  // An unknown list has no next case and cannot be saved as a view.
  const exists = !list.error || failureOf(list.error) !== 'address';
  return (
    <Page
      title={title}
      heading={<Word term={queueNamed(queue)?.term}>{title}</Word>}
      need={['cases', 'list']}
      actions={
        exists && (
          <>
            <TakeInButton />
            <NextCaseButton />
          </>
        )
      }
    >
      <Stack spacing={1}>
        {exists && <ViewBar query={url.query} views={views.data?.items ?? []} first={first} view={view} columns={columns} />}
        <CaseFilters url={url} />
        <ListHead list={list} onShown={onShown}>
          <SortField query={url.query} onSort={sortBy} />
          {!narrow && <ColumnsButton columns={columns} />}
          {exists && <ExportButton query={query} columns={columns.shown} total={list.total} />}
        </ListHead>
        {list.isStale && <Alert severity="warning">{t('caseList.stale')}</Alert>}
        {list.error ? (
          <Failed error={list.error} onRetry={list.retry} />
        ) : (
          <WithPreview preview={preview} item={pending ? null : previewed} query={url.query} onStep={stepPreview}>
            <Box ref={area}>
              <ListFrame
                isPending={pending}
                isOther={list.isOther}
                isFetching={list.isFetching}
                isEmpty={rows.length === 0}
                bare={narrow}
                keepsHead
                expected={{ count: 10, height: narrow ? 112 : 52 }}
                empty={
                  filtered ? (
                    <Empty
                      filtered
                      actions={
                        <Button variant="outlined" onClick={() => url.change(withoutFilters(url.query))}>
                          {t('cases.filter.clear')}
                        </Button>
                      }
                    >
                      {t('cases.empty.filtered')}
                    </Empty>
                  ) : lacks ? (
                    <Empty>{t(`cases.empty.lacking.${lacks}`)}</Empty>
                  ) : (
                    <Empty good={queueNamed(queue)?.goodIfEmpty ?? false}>{open('cases.empty.queue', queue, t('cases.empty.any'))}</Empty>
                  )
                }
              >
                <Rows
                  rows={rows}
                  was={was}
                  query={url.query}
                  columns={columns}
                  onSort={sortBy}
                  ticks={mayTick ? ticks : null}
                  current={current}
                  previewed={preview.isOpen ? (previewed?.id ?? null) : null}
                  onRow={place.noteRow}
                  onPreview={showPreview}
                />
              </ListFrame>
            </Box>
          </WithPreview>
        )}
        {mayTick && ticks.some && (
          // The bar covers the end of the list, so that ticking a row moves nothing.
          <Box sx={{ position: 'sticky', bottom: 8, zIndex: 3, '& > *': { boxShadow: 4 } }}>
            <BulkBar ticks={ticks} query={query} total={list.total} />
          </Box>
        )}
        <Stack direction="row" sx={{ justifyContent: 'flex-end', minHeight: 32 }}>
          <Pager url={url} next={list.next} busy={list.isOther} />
        </Stack>
      </Stack>
    </Page>
  );
}

/** The cases as they were when the page was shown first. The difference tells what happened to them since. */
function useFirstSeen(
  rows: readonly { readonly item: CaseListItem; readonly state: string }[],
  page: string,
): ReadonlyMap<string, CaseListItem> {
  const [seen, setSeen] = useState<{ page: string; items: ReadonlyMap<string, CaseListItem> }>({ page: '', items: new Map() });
  if (rows.length > 0 && (seen.page !== page || rows.some((row) => !seen.items.has(row.item.id)))) {
    const known = seen.page === page ? seen.items : new Map<string, CaseListItem>();
    setSeen({ page, items: new Map(rows.map((row) => [row.item.id, known.get(row.item.id) ?? row.item])) });
  }
  return seen.items;
}
