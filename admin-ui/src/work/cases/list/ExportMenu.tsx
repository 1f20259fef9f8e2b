import { Alert, Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { asProblem } from '../../../kit/api/problem';
import { useProblemText } from '../../../kit/components/problemText';
import { useT } from '../../../kit/i18n';
import { listFormats, orderList, saveAtOnce, type ListFormat, type ListOrder } from '../../list-exports/api';
import type { ColumnKey } from './columns';
import { toKeep, type Query } from './listQuery';

interface Props {
  readonly anchor: HTMLElement | null;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onBusy: (busy: boolean) => void;
  readonly query: Query;
  readonly columns: readonly ColumnKey[];
  /** Whether there are so many cases that the worker writes the file. */
  readonly long: boolean;
}

/** The forms in which a list can be taken along. */
export function ExportMenu({ anchor, open, onClose, onBusy, query, columns, long }: Props) {
  const t = useT();
  const notify = useNotify();
  const textOf = useProblemText();

  const order = async (wanted: ListOrder): Promise<void> => {
    await orderList(wanted);
    notify(<StartedNotice />, { type: 'info', autoHideDuration: 10_000 });
  };
  // The menu can be clicked while it fades.
  const taking = useRef(false);
  const take = async (format: ListFormat): Promise<void> => {
    if (taking.current) return;
    taking.current = true;
    onClose();
    onBusy(true);
    const wanted: ListOrder = { query: new URLSearchParams(toKeep(query)).toString(), columns: [...columns], format };
    try {
      if (long) await order(wanted);
      else {
        await saveAtOnce(wanted).catch(async (error: unknown) => {
          // It has grown since it was shown.
          if (asProblem(error).code !== 'list-export.not-at-once') throw error;
          await order(wanted);
        });
      }
    } catch (error) {
      notify(textOf(asProblem(error)), { type: 'error' });
    } finally {
      taking.current = false;
      onBusy(false);
    }
  };
  return (
    <Menu anchorEl={anchor} open={open} onClose={onClose}>
      {listFormats.map((format) => (
        <MenuItem key={format} onClick={() => void take(format)}>
          <ListItemText primary={t(`listExport.as.${format}`)} secondary={t(`listExport.for.${format}`)} />
        </MenuItem>
      ))}
      <MenuItem component={Link} to="/list-exports" divider={false} onClick={onClose} sx={{ borderTop: 1, borderColor: 'divider' }}>
        {t('listExport.title')}
      </MenuItem>
    </Menu>
  );
}

function StartedNotice() {
  const t = useT();
  return (
    <Alert
      severity="info"
      elevation={6}
      action={
        <Button component={Link} to="/list-exports" color="inherit" size="small">
          {t('listExport.look')}
        </Button>
      }
    >
      {t('listExport.started')}
    </Alert>
  );
}
