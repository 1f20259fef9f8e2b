import { Button, Stack, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { api } from '../../kit/api/endpoints';
import type { TreasuryList } from '../../kit/api/types';
import { KeysetList } from '../../kit/components/KeysetList';
import { Page } from '../../kit/components/Page';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';

type Day = TreasuryList & { readonly id: string };
/** Numbers are compared digit below digit. */
const tabular = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;
const Column = DataTable.Col<Day>;

/** The fees of each day for the treasury (Sollstellung). */
export default function TreasuryLists() {
  const t = useT();
  const format = useFormat();
  const url = useListUrl();
  return (
    <Page title={t('page.treasuryLists')} heading={<Word term="receivable, treasury list">{t('page.treasuryLists')}</Word>} need={['treasury-lists', 'list']}>
      <Stack spacing={1.5}>
        <Typography>{t('treasury.text')}</Typography>
        <KeysetList resource="treasury-lists" url={url} queryKey={['treasury-lists', url.query]} fetch={async (signal) => {
            const page = await api.treasuryLists.list(url.query, signal);
            return { ...page, items: page.items.map((list) => ({ ...list, id: list.date })) };
          }} empty={<Typography>{t('treasury.empty')}</Typography>}>
          <DataTable<Day> rowClick={false} bulkActionButtons={false}>
            <Column label={t('treasury.day')} disableSort render={(list) => `${format.date(list.date)}${list.complete ? '' : ` – ${t('treasury.today')}`}`} />
            <Column label={<Word term="receivable, treasury list">{t('treasury.receivables')}</Word>} disableSort align="right" sx={tabular} render={(list) => format.number(list.count)} />
            <Column label={t('fee.total')} disableSort align="right" sx={tabular} render={(list) => format.money(list.cents)} />
            <Column
              label={t('common.actions')}
              align="right"
              disableSort
              render={(list) => (
                <Button component="a" href={api.treasuryLists.csvUrl(list.date)} download={`sollstellung-${list.date}.csv`} aria-label={t('treasury.csvOf', { date: format.date(list.date) })}>
                  {t('treasury.csv')}
                </Button>
              )}
            />
          </DataTable>
        </KeysetList>
      </Stack>
    </Page>
  );
}
