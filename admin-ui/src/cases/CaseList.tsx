import { Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { api } from '../api/endpoints';
import { keys } from '../api/queries';
import { may } from '../app/permissions';
import { KeysetList } from '../components/KeysetList';
import { Page } from '../components/Page';
import { useListUrl } from '../components/useListUrl';
import { useOpenT, useT } from '../i18n';
import { CaseFilters } from './CaseFilters';
import { CaseTable } from './CaseTable';
import { NextCaseButton } from './NextCaseButton';
import { ReassignBar } from './ReassignBar';

/** A queue, or any list of cases that filters or a figure describe. */
export default function CaseList() {
  const t = useT();
  const open = useOpenT();
  const url = useListUrl();
  const queue = url.query['queue'] ?? 'all';
  const query = useMemo(() => ({ ...url.query, queue }), [url.query, queue]);
  const filtered = Object.keys(url.query).some((key) => !['queue', 'sort', 'cursor', 'limit'].includes(key));

  return (
    <Page title={open('queue', queue)} need={['cases', 'list']} actions={<NextCaseButton />}>
      <Stack spacing={1.5}>
        <CaseFilters url={url} />
        <KeysetList
          resource="cases"
          url={url}
          queryKey={keys.caseList(query)}
          fetch={(signal) => api.cases.list(query, signal)}
          empty={<Typography>{filtered ? t('cases.empty.filtered') : open('cases.empty.queue', queue, t('cases.empty.any'))}</Typography>}
          bulk={may('cases', 'reassign') ? (selected, rows, clear) => <ReassignBar cases={rows.filter((row) => selected.includes(row.id))} onDone={clear} /> : undefined}
        >
          <CaseTable />
        </KeysetList>
      </Stack>
    </Page>
  );
}
