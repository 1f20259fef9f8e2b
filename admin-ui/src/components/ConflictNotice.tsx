import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ApiProblem } from '../api/problem';
import { useOpenT, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';

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
  readonly onReload?: (() => Promise<unknown>) | undefined;
  readonly onLoaded: () => void;
}

/** Somebody else was first: who, when and what; what was typed here stays. */
export function ConflictNotice({ problem, onReload, onLoaded }: Props) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const [loading, setLoading] = useState(false);
  const changes = changesOf(problem);
  return (
    <Alert severity="warning" sx={{ my: 1 }}>
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
      {onReload && (
        <Box sx={{ mt: 1 }}>
          <Button
            variant="outlined"
            color="inherit"
            loading={loading}
            onClick={async () => {
              setLoading(true);
              await onReload();
              onLoaded();
            }}
          >
            {t('conflict.reload')}
          </Button>
        </Box>
      )}
    </Alert>
  );
}
