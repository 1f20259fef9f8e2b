import { Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from 'react-admin';
import { api } from '../../kit/api/endpoints';
import type { AwaitedPayment } from '../../kit/api/types';
import { KeysetList } from '../../kit/components/KeysetList';
import { inOneLine } from '../../kit/components/inOneLine';
import { Page } from '../../kit/components/Page';
import { SearchBox } from '../../kit/components/SearchBox';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';
import { BookPaymentDialog } from './MoneyDialogs';

type Awaited = AwaitedPayment & { readonly id: string };
const Column = DataTable.Col<Awaited>;

/** The cashier's list: fees that are due before something is issued. */
export default function PaymentList() {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const url = useListUrl();
  const client = useQueryClient();
  const [paying, setPaying] = useState<Awaited | null>(null);
  return (
    <Page title={t('page.payments')} heading={<Word term="fee">{t('page.payments')}</Word>} need={['payments', 'list']}>
      <Stack spacing={1.5}>
        <SearchBox
          key={url.query['q'] ?? ''}
          label={t('payment.search')}
          value={url.query['q'] ?? ''}
          onSearch={(q) => url.change({ q })}
        />
        <KeysetList
          resource="payments"
          url={url}
          queryKey={['payments', url.query]}
          fetch={async (signal) => {
            const page = await api.payments.awaiting(url.query, signal);
            return { ...page, items: page.items.map((row) => ({ ...row, id: row.caseId })) };
          }}
          empty={<Typography>{t('payment.empty')}</Typography>}
        >
          <DataTable<Awaited> rowClick={false} bulkActionButtons={false}>
            <Column
              label={<Word term="Kassenzeichen">{t('decision.kassenzeichen')}</Word>}
              disableSort
              sx={inOneLine}
              render={(row) => row.kassenzeichen ?? '–'}
            />
            <Column
              label={<Word term="case number">{t('cases.field.caseNumber')}</Word>}
              disableSort
              sx={inOneLine}
              render={(row) => row.caseNumber}
            />
            <Column label={t('applicant.name')} disableSort render={(row) => row.payer} />
            <Column
              label={t('cases.field.service')}
              disableSort
              render={(row) => `${localized(row.serviceTitle)} (${localized(row.feeLabel)})`}
            />
            <Column
              label={t('payment.due')}
              disableSort
              align="right"
              sx={inOneLine}
              render={(row) => format.money(row.dueCents - row.paidCents)}
            />
            <Column label={t('payment.since')} disableSort render={(row) => format.dateAndNearness(row.decidedOn)} />
            {may('payments', 'record-payment') && (
              <Column
                label={t('common.actions')}
                align="right"
                disableSort
                render={(row) => (
                  <Button onClick={() => setPaying(row)} aria-label={t('payment.recordOne', { number: row.caseNumber })}>
                    {t('payment.record')}
                  </Button>
                )}
              />
            )}
          </DataTable>
        </KeysetList>
      </Stack>
      {paying && (
        <BookPaymentDialog
          of={paying}
          text={paying.payer}
          missingCents={paying.dueCents - paying.paidCents}
          onDone={() =>
            Promise.all([client.invalidateQueries({ queryKey: ['payments'] }), client.invalidateQueries({ queryKey: ['queues'] })])
          }
          onClose={() => setPaying(null)}
        />
      )}
    </Page>
  );
}
