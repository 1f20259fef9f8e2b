import { Box } from '@mui/material';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useT } from '../../../kit/i18n';
import { narrowest, widest, widthAfter, within } from './columnWidths';

interface Props {
  /** The column's name. */
  readonly label: string;
  readonly width: number;
  /** @param done false while the edge is still dragged */
  readonly onWidth: (width: number, done: boolean) => void;
  /** Makes the column as wide as its content. */
  readonly onFit: () => void;
}

/** The right edge of a column: dragged, moved by the arrow keys, and by a double click or Enter as wide as the content. */
export function ColumnEdge({ label, width, onWidth, onFit }: Props) {
  const t = useT();
  const dragged = ({ currentTarget, pointerId, clientX, button }: PointerEvent<HTMLElement>): void => {
    if (button !== 0) return;
    currentTarget.setPointerCapture(pointerId);
    let last = width;
    const moved = (event: globalThis.PointerEvent): void => {
      const next = within(width + event.clientX - clientX);
      if (next !== last) onWidth((last = next), false);
    };
    const ended = (): void => {
      currentTarget.removeEventListener('pointermove', moved);
      if (last !== width) onWidth(last, true);
    };
    currentTarget.addEventListener('pointermove', moved);
    currentTarget.addEventListener('lostpointercapture', ended, { once: true });
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = event.key === 'Enter' ? null : widthAfter(event.key, event.shiftKey, width);
    if (event.key === 'Enter') onFit();
    else if (next === null) return;
    else onWidth(next, true);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Box
      role="separator"
      aria-orientation="vertical"
      aria-label={t('columns.width', { column: label })}
      aria-valuenow={within(width)}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuetext={t('columns.pixels', { smart_count: within(width) })}
      tabIndex={0}
      title={t('columns.edge')}
      onPointerDown={dragged}
      onDoubleClick={onFit}
      onKeyDown={pressed}
      sx={{
        position: 'absolute',
        top: 0,
        bottom: 0,
        right: 0,
        width: 11,
        zIndex: 1,
        cursor: 'col-resize',
        touchAction: 'none',
        borderRadius: 0.5,
        '&::after': { content: '""', position: 'absolute', top: '25%', bottom: '25%', right: 0, width: '1px', bgcolor: 'divider' },
        '&:hover::after, &:focus-visible::after, &:active::after': { top: 0, bottom: 0, width: '3px', bgcolor: 'primary.main' },
        '@media print': { display: 'none' },
      }}
    />
  );
}
