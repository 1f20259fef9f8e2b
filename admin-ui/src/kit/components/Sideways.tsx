import { Box } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '../i18n';

interface Props {
  /** The name of what scrolls; a table of a list needs none. */
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * What may be wider than its place, such as a table on a phone. A shade at an edge says that there is more on that side; only then is it a
 * stop of the Tab key, so that the arrow keys move it.
 */
export function Sideways({ label, children }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState({ before: false, after: false });
  useEffect(() => {
    const outer = box.current;
    const inner = outer?.firstElementChild;
    if (!outer || !inner) return;
    const look = () => {
      // Half a pixel of a zoomed page is no column.
      const [before, after] = [outer.scrollLeft > 1, outer.scrollLeft + outer.clientWidth < outer.scrollWidth - 1];
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
        sx={{ overflowX: 'auto' }}
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
        pointerEvents: 'none',
        backgroundImage: (theme) =>
          `linear-gradient(to ${side}, transparent, ${theme.palette.mode === 'light' ? 'rgb(20 40 60 / 28%)' : 'rgb(0 0 0 / 70%)'})`,
        '@media print': { display: 'none' },
      }}
    />
  );
}
