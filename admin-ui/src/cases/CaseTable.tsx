import { Link as MuiLink, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CaseListItem } from '../api/types';
import { may } from '../app/permissions';
import { useLocalized, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { DueChip, PriorityChip, StatusChip } from './chips';

const Column = DataTable.Col<CaseListItem>;

/** What one decides by when choosing a case: number, what it is about, where it stands, the deadline, who has it. */
export function CaseTable() {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  return (
    <DataTable<CaseListItem> rowClick={(id) => `/cases/${id}`} bulkActionButtons={may('cases', 'reassign') ? <></> : false} bulkActionsToolbar={<></>}>
      <Column
        label={t('cases.field.caseNumber')}
        disableSort
        render={(row) => (
          <MuiLink component={Link} to={`/cases/${row.id}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }} onClick={(event) => event.stopPropagation()}>
            {row.caseNumber}
          </MuiLink>
        )}
      />
      <Column
        label={t('cases.field.subject')}
        disableSort
        render={(row) => (
          <>
            <Typography variant="body2">{row.subject || row.applicantName}</Typography>
            <Typography variant="caption" color="textSecondary">
              {localized(row.serviceTitle)}
              {row.subject && row.applicantName ? ` · ${row.applicantName}` : ''}
            </Typography>
          </>
        )}
      />
      <Column
        label={t('cases.field.status')}
        disableSort
        render={(row) => (
          <>
            <StatusChip status={row.status} outcome={row.outcome} awaitsPayment={row.awaitsPayment} undelivered={row.undelivered} /> <PriorityChip priority={row.priority} />
          </>
        )}
      />
      <Column label={t('cases.field.dueOn')} disableSort render={(row) => <DueChip dueOn={row.dueOn} officeDaysLeft={row.officeDaysLeft} status={row.status} />} />
      <Column label={t('cases.field.assignee')} disableSort render={(row) => row.assignee?.name ?? <Typography variant="body2" color="textSecondary">{t('cases.nobody')}</Typography>} />
      <Column label={t('cases.field.receivedAt')} disableSort render={(row) => <span style={{ whiteSpace: 'nowrap' }}>{format.date(row.receivedAt)}</span>} />
    </DataTable>
  );
}
