import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../../kit/i18n';
import { useShortcut } from '../../../kit/keys';
import { may } from '../../../kit/session/permissions';
import type { CappedCount } from '../../../kit/api/types';
import type { ColumnKey } from './columns';
import type { Query } from './listQuery';

// Loaded when it is opened, since most lists are only looked at.
const ExportMenu = lazy(() => import('./ExportMenu').then((module) => ({ default: module.ExportMenu })));

export interface ExportButtonProps {
  readonly query: Query;
  readonly columns: readonly ColumnKey[];
  readonly total: CappedCount | undefined;
}

/** Takes the list along as it is shown: as a table, or on paper. */
export function ExportButton({ query, columns, total }: ExportButtonProps) {
  const t = useT();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const permitted = may('cases', 'export');
  const something = total !== undefined && total.count > 0;
  useShortcut({ keys: 'e', label: 'listExport.button', scope: 'queue', enabled: permitted && something && !busy }, () => setOpen(true));
  if (!permitted) return null;
  return (
    <>
      <Button
        ref={setButton}
        startIcon={<Download />}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-keyshortcuts="e"
        disabled={!something}
        loading={busy}
        loadingPosition="start"
        onClick={() => setOpen(true)}
      >
        {t('listExport.button')}
      </Button>
      {(open || busy) && (
        <Suspense fallback={null}>
          <ExportMenu
            anchor={button}
            open={open}
            onClose={() => setOpen(false)}
            onBusy={setBusy}
            query={query}
            columns={columns}
            long={something && (total.capped || total.count > mostAtOnce)}
          />
        </Suspense>
      )}
    </>
  );
}

/** The server's own bound (`list-exports/at-once`); a list that grew beyond it meanwhile is ordered too. */
const mostAtOnce = 500;
