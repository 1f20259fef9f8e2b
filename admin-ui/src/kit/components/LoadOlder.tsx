import { Box, Button, CircularProgress, Stack } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { ProblemNotice } from './ProblemNotice';
import { useKeptInView } from './useKeptInView';
import { visuallyHidden } from './visuallyHidden';

/** How many are read at once where all are wanted. */
const most = 200;

interface Props {
  /** What the list is about; names the button. */
  readonly of: 'events' | 'notes' | 'papers' | 'letters' | 'payments' | 'post' | 'answers' | 'tasks';
  /** How many are loaded, and whether there are more. */
  readonly loaded: number;
  readonly more: boolean;
  /** How many older ones there are; null where that is not known. */
  readonly older: number | null;
  /** Whether there may be more than `older`. */
  readonly atLeast?: boolean;
  /** Loads older ones. @returns how many came */
  readonly onLoad: (limit?: number) => Promise<number>;
}

/**
 * The end of a list of which only the newest are loaded: loads older ones, or all of them. It tells screen readers how many came. It
 * stays in the page when all are loaded, so that the last ones are told, too. The focus stays on the button as long as there is one.
 */
export function LoadOlder({ of, loaded, more, older, atLeast = false, onLoad }: Props) {
  const t = useT();
  const format = useFormat();
  const [busy, setBusy] = useState<'page' | 'all' | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [told, tell] = useState('');
  const stopped = useRef(false);
  const { place, target: button, keeping } = useKeptInView<HTMLButtonElement>();
  useEffect(() => {
    if (button.current?.matches(':focus-visible')) button.current.scrollIntoView({ block: 'nearest' });
  }, [button, loaded, problem]);
  useEffect(() => {
    stopped.current = false;
    return () => {
      stopped.current = true;
    };
  }, []);

  const load = async (what: 'page' | 'all'): Promise<void> => {
    if (busy) return;
    setBusy(what);
    setProblem(null);
    keeping.current = true;
    tell('');
    stopped.current = false;
    let count = 0;
    try {
      for (let came = -1; came !== 0 && !stopped.current;) {
        came = await onLoad(what === 'all' ? most : undefined);
        count += came;
        if (what === 'page') break;
      }
    } catch (error) {
      setProblem(error);
    }
    setBusy(null);
    if (count > 0) tell(t('older.loaded', { smart_count: count }));
  };

  const left = older === null ? '' : t(atLeast ? 'older.leftAtLeast' : 'older.left', { count: format.number(older) });
  return (
    // What is for screen readers only lies here, and not below the page, where it would make the page longer.
    <Box ref={place} sx={{ position: 'relative', '@media print': { display: 'none' } }}>
      {problem !== null && <ProblemNotice error={problem} onRetry={() => void load('page')} />}
      {more && (
        <Stack direction="row" useFlexGap sx={{ gap: 1, mt: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          {/* Not disabled while it waits, since it would lose the focus. */}
          <Button
            ref={button}
            variant="outlined"
            aria-disabled={busy !== null}
            startIcon={busy && <CircularProgress size={16} color="inherit" aria-hidden />}
            onClick={() => void load('page')}
          >
            {t(`older.${of}`)}
            {left && ` ${left}`}
          </Button>
          <Button
            aria-disabled={busy === 'page'}
            onClick={() => {
              if (busy === 'all') stopped.current = true;
              else void load('all');
            }}
          >
            {busy === 'all' ? t('older.stop') : t('older.all')}
          </Button>
        </Stack>
      )}
      <span role="status" style={visuallyHidden}>
        {told}
      </span>
    </Box>
  );
}
