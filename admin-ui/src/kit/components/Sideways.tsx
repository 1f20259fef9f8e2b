import { Box } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '../i18n';
import { barHeight } from '../theme/barHeight';

interface Props {
  /** The name of what scrolls; a table of a list needs none. */
  readonly label?: string;
  /**
   * Keeps the head of the table in view: the table sets `top: var(--head-top)` on it. Where the table fits, the head stays below the bar of
   * the page; where it does not, the box scrolls both ways, and the head stays at its top.
   */
  readonly keepsHead?: boolean;
  readonly children: ReactNode;
}

/**
 * What may be wider than its place, such as a table on a phone. A shade at an edge says that there is more on that side; only then is it a
 * stop of the Tab key, so that the arrow keys move it.
 */
export function Sideways({ label, keepsHead = false, children }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState({ before: false, after: false });
  useEffect(() => {
    const outer = box.current;
    const inner = outer?.firstElementChild;
    if (!outer || !inner) return;
    const look = () => {
      // Half a pixel of a zoomed page is no column.
      const [before, after] = [outer.scrollLeft > 1, outer.scrollLeft + outer.clientWidth < inner.clientWidth - 1];
      setMore((known) => (known.before === before && known.after === after ? known : { before, after }));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(outer);
    sizes.observe(inner);
    outer.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      outer.removeEventListener('scroll', look);
    };
  }, []);
  const scrolls = more.before || more.after;
  return (
    <Box sx={{ position: 'relative' }}>
      <Box
        ref={box}
        sx={{
          overflowX: 'auto',
          // Whatever scrolls would hold the head, so it scrolls only where it has to.
          ...(keepsHead && !scrolls && { overflow: 'clip' }),
          ...(keepsHead && scrolls && { overflowY: 'auto', maxHeight: `calc(100dvh - ${barHeight + 84}px)` }),
          '--head-top': keepsHead && !scrolls ? `${barHeight}px` : '0px',
          '@media print': { overflow: 'visible', maxHeight: 'none' },
        }}
        {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': label ?? t('common.sideways') })}
      >
        <Box sx={{ minWidth: 'min-content' }}>{children}</Box>
      </Box>
      {more.before && <Edge side="left" />}
      {more.after && <Edge side="right" />}
    </Box>
  );
}

function Edge({ side }: { side: 'left' | 'right' }) {
  return (
    <Box
      aria-hidden
      sx={{
        position: 'absolute',
        top: 0,
        bottom: 0,
        [side]: 0,
        width: 28,
        // Above a head that stays in view.
        zIndex: 3,
        pointerEvents: 'none',
        backgroundImage: (theme) =>
          `linear-gradient(to ${side}, transparent, ${theme.palette.mode === 'light' ? 'rgb(20 40 60 / 28%)' : 'rgb(0 0 0 / 70%)'})`,
        '@media print': { display: 'none' },
      }}
    />
  );
}
