import { Alert, AlertTitle, Box, LinearProgress, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { asProblem, type ApiProblem } from '../api/problem';
import { useOpenT, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { merge, type Merge } from './conflict';
import { ConflictFields, type DialogField } from './ConflictFields';
import { ProblemNotice } from './ProblemNotice';
import type { Typed } from './typed';

interface Change {
  readonly kind: string;
  readonly by: string;
  readonly at: string;
}

function changesOf(problem: ApiProblem): Change[] {
  const { changes } = problem.extra;
  if (!Array.isArray(changes)) return [];
  return changes.flatMap((change: unknown) => {
    if (typeof change !== 'object' || change === null || !('kind' in change) || !('at' in change) || !('by' in change)) return [];
    const by: unknown = change.by;
    const name = typeof by === 'string' ? by : typeof by === 'object' && by !== null && 'name' in by ? String(by.name) : '';
    return [{ kind: String(change.kind), at: String(change.at), by: name }];
  });
}

interface Props {
  readonly problem: ApiProblem;
  /** What was shown when typing began. */
  readonly before: Typed;
  /** What is saved; after loading, what the other one has made of it. */
  readonly saved: Typed;
  readonly fields: readonly DialogField[];
  readonly onReload: (() => Promise<unknown>) | undefined;
}

/**
 * Shown where somebody else saved first: who, when and what. The new state is loaded at once. What was typed here stays, and where both
 * changed the same field, the user chooses.
 */
export function ConflictNotice({ problem, before, saved, fields, onReload }: Props) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const { getValues, setValue } = useFormContext();
  const [state, setState] = useState<'loading' | 'loaded' | ApiProblem>(onReload ? 'loading' : 'loaded');
  const [merged, setMerged] = useState<Merge | null>(null);
  const newest = useRef(saved);
  const started = useRef(false);
  useEffect(() => {
    newest.current = saved;
  });
  useEffect(() => {
    if (!onReload || started.current) return;
    started.current = true;
    onReload()
      // The page that holds the dialogue is drawn anew with what was loaded, before this goes on.
      .then(() => new Promise((later) => setTimeout(later, 0)))
      .then(() => {
        const result = merge(before, newest.current, getValues());
        for (const [name, value] of Object.entries(result.taken)) setValue(name, value);
        setMerged(result);
        setState('loaded');
      })
      .catch((error: unknown) => setState(asProblem(error)));
  }, [onReload, before, getValues, setValue]);

  const changes = changesOf(problem);
  return (
    <Alert severity="warning" sx={{ my: 1, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle>{t('conflict.title')}</AlertTitle>
      {changes.length > 0 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {changes.map((change) => (
            <li key={change.at + change.kind}>
              {t('conflict.change', { by: change.by, at: format.dateTime(change.at), what: open('eventName', change.kind) })}
            </li>
          ))}
        </Box>
      )}
      {t('conflict.text')}
      {state === 'loading' && (
        <Box sx={{ mt: 1 }}>
          <Typography variant="body2">{t('conflictField.loading')}</Typography>
          <LinearProgress color="inherit" aria-label={t('conflictField.loading')} />
        </Box>
      )}
      {typeof state === 'object' && <ProblemNotice error={state} />}
      {merged && <Merged merged={merged} fields={fields} />}
    </Alert>
  );
}

function Merged({ merged, fields }: { merged: Merge; fields: readonly DialogField[] }) {
  const t = useT();
  const taken = Object.keys(merged.taken).map((name) => fields.find((field) => field.name === name)?.label ?? name);
  return (
    <>
      {taken.length > 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t('conflictField.taken', { fields: taken.join(', ') })}
        </Typography>
      )}
      {merged.conflicts.length === 0 && (
        <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
          {t('conflictField.nothing')}
        </Typography>
      )}
      <ConflictFields conflicts={merged.conflicts} fields={fields} />
    </>
  );
}
