import { TableCell, TableSortLabel } from '@mui/material';
import { useLayoutEffect, useRef, useState } from 'react';
import { Word } from '../../../kit/components/Word';
import { useT } from '../../../kit/i18n';
import { columnRoom } from './columnRoom';
import type { ColumnKey } from './columns';
import { ColumnEdge } from './ColumnEdge';
import type { HeadSort } from './headSort';
import { columnTerms } from './useColumns';

interface Props {
  readonly column: ColumnKey;
  /** Null where the list cannot be sorted by it; then the head is no button. */
  readonly sort: HeadSort | null;
  readonly onSort: (sort: HeadSort['next']) => void;
  /** The width that was set; undefined where the column is as wide as usual. */
  readonly width: number | undefined;
  /** Whether any width of the table was set. */
  readonly sized: boolean;
  readonly onWidth: (width: number, done: boolean) => void;
  readonly onFit: (head: HTMLElement) => void;
}

/** The head of a column: it sorts the list where the server has an order for it, and its edge makes the column wider. */
export function ColumnHead({ column, sort, onSort, width, sized, onWidth, onFit }: Props) {
  const t = useT();
  const cell = useRef<HTMLTableCellElement>(null);
  const seen = useSeenWidth(cell);
  const label = t(`column.${column}`);
  const word = <Word term={columnTerms[column]}>{label}</Word>;
  const { maxWidth, ...room } = columnRoom(column);
  return (
    <TableCell
      ref={cell}
      data-column={column}
      // The edge is no part of the column's name.
      aria-label={label}
      sortDirection={sort?.direction ? (sort.direction === 'ascending' ? 'asc' : 'desc') : false}
      sx={{
        ...room,
        ...(sized ? { width, minWidth: 0 } : { maxWidth }),
        ...(column === 'amount' && { textAlign: 'right' }),
        ...(column === 'caseNumber' && { pl: '34px' }),
        ...(sized && { '& > :first-of-type': { overflow: 'hidden', maxWidth: '100%' } }),
      }}
    >
      {sort ? (
        <TableSortLabel
          active={sort.direction !== null}
          direction={sort.direction === 'descending' ? 'desc' : 'asc'}
          onClick={() => onSort(sort.next)}
          sx={{ minHeight: 28, '& [data-term]': { cursor: 'inherit' }, '&.Mui-focusVisible': { color: 'text.primary' } }}
        >
          {word}
        </TableSortLabel>
      ) : (
        <span>{word}</span>
      )}
      <ColumnEdge label={label} width={width ?? seen} onWidth={onWidth} onFit={() => cell.current && onFit(cell.current)} />
    </TableCell>
  );
}

/** How wide a cell is laid out, in whole pixels. */
function useSeenWidth(cell: React.RefObject<HTMLElement | null>): number {
  const [seen, setSeen] = useState(0);
  useLayoutEffect(() => {
    const { current } = cell;
    if (!current) return undefined;
    const sizes = new ResizeObserver(() => setSeen(Math.round(current.offsetWidth)));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [cell]);
  return seen;
}
