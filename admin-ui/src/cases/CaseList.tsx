import { Stack, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { api } from '../api/endpoints';
import { keys } from '../api/queries';
import type { CaseListItem } from '../api/types';
import { may } from '../app/permissions';
import { KeysetList } from '../components/KeysetList';
import { Page } from '../components/Page';
import { useListUrl } from '../components/useListUrl';
import { useOpenT, useT } from '../i18n';
import { CaseFilters } from './CaseFilters';
import { CaseTable } from './CaseTable';
import { NextCaseButton } from './NextCaseButton';
import { ReassignBar } from './ReassignBar';
import { ReassignDialog } from './ReassignDialog';

/** A queue, or any list of cases that filters or a figure describe. */
export default function CaseList() {
  const t = useT();
  const open = useOpenT();
  const url = useListUrl();
  const queue = url.query['queue'] ?? 'all';
  const query = useMemo(() => ({ ...url.query, queue }), [url.query, queue]);
  // Lives above the list, for reassigned cases may leave it before their outcome is read.
  const [reassigning, setReassigning] = useState<readonly CaseListItem[] | null>(null);
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
          bulk={may('cases', 'reassign') ? (selected, rows, clear) => {
                  const cases = rows.filter((row) => selected.includes(row.id));
                  return <ReassignBar cases={cases} onReassign={() => setReassigning(cases)} onClear={clear} />;
                } : undefined}
        >
          <CaseTable />
        </KeysetList>
      </Stack>
      {reassigning && <ReassignDialog cases={reassigning} onClose={() => setReassigning(null)} />}
    </Page>
  );
}
