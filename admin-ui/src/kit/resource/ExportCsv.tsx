import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { fetchRelatedRecords, useDataProvider, useListContext, useNotify } from 'react-admin';
import { asProblem } from '../api/problem';
import { useProblemText } from '../components/problemText';
import { useT } from '../i18n';
import { mostExported } from './useCsvExporter';

/** React-admin's `ExportButton` in our words: it calls the list's exporter, shows that it works, and says why it could not. */
export function ExportCsv() {
  const t = useT();
  const notify = useNotify();
  const textOf = useProblemText();
  const dataProvider = useDataProvider();
  const { exporter, getData, resource } = useListContext();
  const [busy, setBusy] = useState(false);
  if (!exporter || !getData) return null;
  const save = async () => {
    setBusy(true);
    try {
      // Without the cursor of the page that is shown: all pages.
      const records = await getData({ maxResults: mostExported + 1, meta: {} });
      await exporter(records, fetchRelatedRecords(dataProvider), dataProvider, resource);
    } catch (error) {
      notify(textOf(asProblem(error)), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<Download />} loading={busy} loadingPosition="start" onClick={() => void save()}>
      {t('csv.make')}
    </Button>
  );
}
