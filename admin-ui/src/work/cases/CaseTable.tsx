import { Box, Checkbox, Table, TableBody, TableCell, TableHead, TableRow, Typography, type SxProps, type Theme } from '@mui/material';
import { memo, useRef, useState, type ReactNode } from 'react';
import type { CaseListItem } from '../../kit/api/types';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { useServiceWords } from '../../kit/data/useServiceWords';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { usePreferences } from '../../kit/session/preferences';
import { applicantShown } from './applicantShown';
import { ChannelText, PriorityChip, StatusChip } from './chips';
import { ColumnHead } from './list/ColumnHead';
import { columnRoom, usualWidth } from './list/columnRoom';
import type { ColumnKey } from './list/columns';
import { settled, type Widths } from './list/columnWidths';
import { fitWidth } from './list/fitWidth';
import { headSort } from './list/headSort';
import type { Query } from './list/listQuery';
import { CaseLink, Due, FollowUp, LeftMark, PreviewButton, Stuck, Subject, Unread } from './list/RowParts';
import type { CaseRow } from './list/useCaseRows';
import type { Columns } from './list/useColumns';
import type { Ticks } from './list/useTicks';

export interface CaseRowsProps {
  readonly rows: readonly CaseRow[];
  /** The rows as they were first shown. The difference tells what happened to them since. */
  readonly was: ReadonlyMap<string, CaseListItem>;
  readonly query: Query;
  readonly columns: Columns;
  readonly onSort: (sort: string | null) => void;
  /** Null where there are no bulk actions. */
  readonly ticks: Ticks | null;
  readonly current: string | null;
  /** The row whose case is shown beside the list. */
  readonly previewed: string | null;
  readonly onRow: (id: string) => void;
  /** Shows the case beside the list. */
  readonly onPreview: (id: string) => void;
}

/** The list as a table, with what people need to choose a case: subject, state, deadline, assignee, and news. */
export function CaseTable({ rows, was, query, columns, onSort, ticks, current, previewed, onRow, onPreview }: CaseRowsProps) {
  const t = useT();
  const { shown } = columns;
  const head = useRef<HTMLTableRowElement>(null);
  // The widths while an edge is dragged.
  const [dragged, setDragged] = useState<Widths | null>(null);
  const widths = dragged ?? columns.widths;
  const sized = Object.keys(widths).length > 0;
  const change = (key: ColumnKey, width: number, done: boolean): void => {
    const next = settled(widths, seenWidths(head.current), key, width);
    if (done) columns.setWidths(next);
    setDragged(done ? null : next);
  };
  return (
    <Table stickyHeader size="small" aria-label={t('caseList.label')} sx={tableRoom(shown, widths, ticks !== null)}>
      <TableHead>
        <TableRow ref={head}>
          {ticks && (
            <TableCell padding="checkbox" sx={{ '&.MuiTableCell-paddingCheckbox': { width: tickRoom } }}>
              <Checkbox
                size="small"
                checked={ticks.all}
                indeterminate={ticks.some && !ticks.all}
                onChange={ticks.toggleAll}
                slotProps={{ input: { 'aria-label': t('caseList.tickAll') } }}
              />
            </TableCell>
          )}
          {shown.map((key) => (
            <ColumnHead
              key={key}
              column={key}
              sort={headSort(key, shown, query)}
              onSort={onSort}
              width={widths[key] ?? (sized ? usualWidth(key) : undefined)}
              sized={sized}
              onWidth={(width, done) => change(key, width, done)}
              onFit={(cell) => change(key, fitWidth(cell), true)}
            />
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row
            key={row.item.id}
            row={row}
            was={was.get(row.item.id) ?? row.item}
            query={query}
            columns={shown}
            ticked={ticks ? ticks.has(row.item.id) : null}
            onTick={ticks?.toggle}
            current={current === row.item.id}
            previewed={previewed === row.item.id}
            onRow={onRow}
            onPreview={onPreview}
          />
        ))}
      </TableBody>
    </Table>
  );
}

const tickRoom = 50;
const leastForSubject = 180;

/**
 * The table as wide as its columns need. As long as nobody has set a width, columns grow for their content; then they are as wide as said,
 * and the subject has what is left.
 */
function tableRoom(shown: readonly ColumnKey[], widths: Widths, ticked: boolean): SxProps<Theme> {
  const top = { '& thead th': { top: 'var(--head-top, 0px)', zIndex: 2, bgcolor: 'background.paper', backgroundImage: 'none' } };
  if (Object.keys(widths).length === 0) return { ...top, minWidth: 760 };
  const all = shown.reduce((sum, key) => sum + (widths[key] ?? usualWidth(key) ?? leastForSubject), ticked ? tickRoom : 0);
  const rest = shown.includes('subject') && widths.subject === undefined;
  return { ...top, tableLayout: 'fixed', ...(rest ? { width: '100%', minWidth: all } : { width: all }) };
}

function seenWidths(head: HTMLTableRowElement | null): Widths {
  const cells = [...(head?.cells ?? [])];
  return Object.fromEntries(
    cells.flatMap((cell): [string, number][] => (cell.dataset['column'] ? [[cell.dataset['column'], cell.offsetWidth]] : [])),
  );
}

interface RowProps {
  readonly row: CaseRow;
  readonly was: CaseListItem;
  readonly query: Query;
  readonly columns: readonly ColumnKey[];
  /** Null where rows cannot be ticked. */
  readonly ticked: boolean | null;
  readonly onTick: ((id: string) => void) | undefined;
  readonly current: boolean;
  readonly previewed: boolean;
  readonly onRow: (id: string) => void;
  /** Shows the case beside the list. */
  readonly onPreview: (id: string) => void;
}

const rowStyle: SxProps<Theme> = {
  position: 'relative',
  // Not behind the bar and the head of the table.
  scrollMarginTop: 48,
  '& a': { scrollMarginTop: 60 },
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-within, &[data-previewed]': { bgcolor: 'action.selected' },
  '&[data-left]': { backgroundImage: 'repeating-linear-gradient(135deg, transparent 0 10px, rgba(128,128,128,.07) 10px 20px)' },
  '& td:not(.MuiTableCell-paddingCheckbox)': { overflow: 'hidden', textOverflow: 'ellipsis' },
  // The focus ring is drawn around the whole row, which the link covers.
  '& a:focus-visible': { outline: 'none' },
  '& a:focus-visible::after': { outline: (theme) => `3px solid ${theme.palette.primary.main}`, outlineOffset: -3 },
};

const Row = memo(function Row({ row, was, query, columns, ticked, onTick, previewed, onRow, onPreview }: RowProps) {
  const t = useT();
  const [{ density }] = usePreferences();
  const cell = useCells(row, was, query, columns, density === 'compact', onPreview);
  const { id, caseNumber } = row.item;
  return (
    <TableRow
      data-case={id}
      data-left={row.state === 'here' ? undefined : ''}
      data-previewed={previewed ? '' : undefined}
      onFocus={() => onRow(id)}
      sx={rowStyle}
    >
      {ticked !== null && (
        <TableCell padding="checkbox" sx={{ position: 'relative', zIndex: 1 }}>
          <Checkbox
            size="small"
            checked={ticked}
            onChange={() => onTick?.(id)}
            slotProps={{ input: { 'aria-label': t('caseList.tick', { number: caseNumber }) } }}
          />
        </TableCell>
      )}
      {columns.map((key) => (
        <TableCell
          key={key}
          sx={{
            ...columnRoom(key),
            ...(key === 'amount' && { textAlign: 'right', fontVariantNumeric: 'tabular-nums' }),
            ...(density === 'compact' && { py: 0.375 }),
          }}
        >
          {cell(key)}
        </TableCell>
      ))}
    </TableRow>
  );
});

function useCells(
  { item, state }: CaseRow,
  was: CaseListItem,
  query: Query,
  columns: readonly ColumnKey[],
  compact: boolean,
  onPreview: (id: string) => void,
): (key: ColumnKey) => ReactNode {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const words = useServiceWords();
  return (key) => {
    switch (key) {
      case 'caseNumber':
        return (
          <Box component="span" sx={{ display: 'flex', alignItems: 'center' }}>
            <Unread item={item} />
            <CaseLink item={item} query={query} />
            <PreviewButton item={item} onPreview={onPreview} />
          </Box>
        );
      case 'subject':
        return (
          <Subject
            item={item}
            service={columns.includes('service') ? null : localized(item.serviceTitle)}
            applicant={!columns.includes('applicant')}
            compact={compact}
            left={state === 'here' ? undefined : <LeftMark row={{ item, state }} was={was} />}
          />
        );
      case 'service':
        return localized(item.serviceTitle);
      case 'applicant':
        return applicantShown(item, t);
      case 'status':
        // Without a subject column, this column says why the row left the list.
        if (state !== 'here' && !columns.includes('subject')) return <LeftMark row={{ item, state }} was={was} />;
        return (
          <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, flexWrap: 'wrap' }}>
            <StatusChip
              serviceKey={item.serviceKey}
              status={item.status}
              outcome={item.outcome}
              awaitsPayment={item.awaitsPayment}
              undelivered={item.undelivered}
              postOpen={item.postOpen}
            />
            {!columns.includes('priority') && <PriorityChip priority={item.priority} />}
          </Box>
        );
      case 'priority':
        return item.priority === 'normal' ? t('priority.normal') : <PriorityChip priority={item.priority} />;
      case 'dueOn':
        return <Due item={item} withFollowUp={!columns.includes('followUp')} />;
      case 'assignee':
        return (
          item.assignee?.name ?? (
            <Typography variant="body2" component="span" color="textSecondary">
              {t('cases.nobody')}
            </Typography>
          )
        );
      case 'receivedAt':
        return <span style={{ whiteSpace: 'nowrap' }}>{format.date(item.receivedAt)}</span>;
      case 'channel':
        return <ChannelText channel={item.channel} />;
      case 'followUp':
        return <FollowUp on={item.followUpOn} />;
      case 'decision':
        return item.proposal && words(item.serviceKey).kind(item.proposal.kind);
      case 'amount':
        return item.proposal && format.money(item.proposal.feeCents);
      case 'because':
        return item.proposal?.because.map(localized).join('; ');
      case 'stuck':
        return item.stuck && <Stuck because={item.stuck} brief />;
      case 'seenAt':
        return item.seenAt ? format.ago(item.seenAt) : <span style={visuallyHidden}>{t('caseList.never')}</span>;
    }
  };
}
