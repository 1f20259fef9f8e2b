import { Button, Stack, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { api } from '../../kit/api/endpoints';
import { inOneLine } from '../../kit/components/inOneLine';
import { Page } from '../../kit/components/Page';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import type { TreasuryDay } from '../../kit/data/resources';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { ResourceList } from '../../kit/resource/ResourceList';
import { useCsvExporter } from '../../kit/resource/useCsvExporter';

const Column = DataTable.Col<TreasuryDay>;

/** The fees of each day for the treasury (Sollstellung). */
export default function TreasuryListList() {
  const t = useT();
  const format = useFormat();
  const url = useListUrl();
  // Named as an overview, so that nobody takes it for a day's list, which the treasury's program reads.
  const exporter = useCsvExporter<TreasuryDay>(`${t('csv.overview')} ${t('page.treasuryLists')}`, [
    [t('treasury.day'), (list) => format.date(list.date)],
    [t('treasury.receivables'), (list) => list.count],
    [`${t('fee.total')} (EUR)`, ({ cents }) => ({ cents })],
    [t('staff.state'), (list) => (list.complete ? '' : t('treasury.today'))],
  ]);
  return (
    <Page
      title={t('page.treasuryLists')}
      heading={<Word term="receivable, treasury list">{t('page.treasuryLists')}</Word>}
      need={['treasury-lists', 'list']}
    >
      <Stack spacing={1.5}>
        <Typography>{t('treasury.text')}</Typography>
        <ResourceList url={url} exporter={exporter} empty={<Typography>{t('treasury.empty')}</Typography>}>
          <DataTable<TreasuryDay> rowClick={false} bulkActionButtons={false}>
            <Column
              label={t('treasury.day')}
              disableSort
              sx={inOneLine}
              render={(list) => `${format.date(list.date)}${list.complete ? '' : ` – ${t('treasury.today')}`}`}
            />
            <Column
              label={<Word term="receivable, treasury list">{t('treasury.receivables')}</Word>}
              disableSort
              align="right"
              sx={inOneLine}
              render={(list) => format.number(list.count)}
            />
            <Column label={t('fee.total')} disableSort align="right" sx={inOneLine} render={(list) => format.money(list.cents)} />
            <Column
              label={t('common.actions')}
              align="right"
              disableSort
              render={(list) => (
                <Button
                  component="a"
                  href={api.treasuryLists.csvUrl(list.date)}
                  download={`sollstellung-${list.date}.csv`}
                  aria-label={t('treasury.csvOf', { date: format.date(list.date) })}
                >
                  {t('treasury.csv')}
                </Button>
              )}
            />
          </DataTable>
        </ResourceList>
      </Stack>
    </Page>
  );
}
