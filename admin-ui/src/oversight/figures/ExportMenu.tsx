import Download from '@mui/icons-material/Download';
import { Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { asProblem } from '../../kit/api/problem';
import { useProblemText } from '../../kit/components/problemText';
import { useT } from '../../kit/i18n';
import { saveReport, type ExportFormat } from './api';

const formats: readonly ExportFormat[] = ['pdf', 'xlsx', 'csv'];

/** Saves the figures as a file: for the meeting, for a spreadsheet, for a program. */
export function ExportMenu({
  query,
  period,
}: {
  query: Readonly<Record<string, string>>;
  period: { readonly from: string; readonly to: string } | undefined;
}) {
  const t = useT();
  const notify = useNotify();
  const textOf = useProblemText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);
  async function save(format: ExportFormat) {
    setAnchor(null);
    setBusy(true);
    try {
      await saveReport(format, query, `${t('dashboard.fileName')}_${period?.from ?? ''}_${period?.to ?? ''}`);
      notify(t('dashboard.exported'), { type: 'info' });
    } catch (error) {
      notify(textOf(asProblem(error)), { type: 'error' });
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Download />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        loading={busy}
        loadingPosition="start"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('dashboard.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {formats.map((format) => (
          <MenuItem key={format} onClick={() => void save(format)}>
            <ListItemText primary={t(`dashboard.format.${format}`)} secondary={t(`dashboard.formatFor.${format}`)} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
