import { Alert, Box, Button, Card, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../kit/api/endpoints';
import type { MoneyOfCase } from '../../kit/api/types';
import { KeysetList } from '../../kit/components/KeysetList';
import { inOneLine } from '../../kit/components/inOneLine';
import { Page } from '../../kit/components/Page';
import { SearchBox } from '../../kit/components/SearchBox';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { may } from '../../kit/session/permissions';
import { DataTable } from 'react-admin';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { BookPaymentDialog, RefundDialog, UndoRefundDialog } from './MoneyDialogs';

type Row = MoneyOfCase & { readonly id: string };
type Refund = MoneyOfCase['refunds'][number];
const Column = DataTable.Col<Row>;

/** Lists the refunds that are due, and shows the payments of any one case. */
export default function RefundList() {
  const t = useT();
  const url = useListUrl();
  const client = useQueryClient();
  const format = useFormat();
  const missingText = (cents: number): string =>
    cents > 0 ? t('payments.missing', { amount: format.money(cents) }) : t('refund.nothingMissing');
  const [refunding, setRefunding] = useState<MoneyOfCase | null>(null);
  const [undoing, setUndoing] = useState<{ readonly of: MoneyOfCase; readonly refund: Refund } | null>(null);
  const [paying, setPaying] = useState<MoneyOfCase | null>(null);
  const number = url.query['q'] ?? '';
  const found = useQuery({
    queryKey: ['refunds', 'account', number],
    queryFn: ({ signal }) => api.payments.account(number, signal),
    enabled: number !== '',
  });
  const changed = () =>
    Promise.all([client.invalidateQueries({ queryKey: ['refunds'] }), client.invalidateQueries({ queryKey: ['payments'] })]);
  return (
    <Page title={t('page.refunds')} heading={<Word term="refund">{t('page.refunds')}</Word>} need={['refunds', 'list']}>
      <Stack spacing={1.5}>
        <SearchBox key={number} label={t('refund.search')} value={number} onSearch={(q) => url.change({ q })} />
        {number !== '' && found.data?.items.length === 0 && <Typography>{t('refund.notFound', { number })}</Typography>}
        {number !== '' &&
          found.data?.items.map((one) => (
            <AccountCard
              key={one.caseId}
              money={one}
              onRefund={() => setRefunding(one)}
              onPay={() => setPaying(one)}
              onUndo={(refund) => setUndoing({ of: one, refund })}
            />
          ))}
        {number === '' && <Owed onRefund={setRefunding} />}
      </Stack>
      {refunding && <RefundDialog money={refunding} onDone={changed} onClose={() => setRefunding(null)} />}
      {paying && (
        <BookPaymentDialog
          of={paying}
          text={missingText(paying.account.missingCents)}
          missingCents={paying.account.missingCents}
          onDone={changed}
          onClose={() => setPaying(null)}
        />
      )}
      {undoing && <UndoRefundDialog money={undoing.of} refund={undoing.refund} onDone={changed} onClose={() => setUndoing(null)} />}
    </Page>
  );
}

function Owed({ onRefund }: { readonly onRefund: (money: MoneyOfCase) => void }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const why = useWhy();
  const url = useListUrl();
  return (
    <KeysetList
      resource="refunds"
      url={url}
      queryKey={['refunds', url.query]}
      fetch={async (signal) => {
        const page = await api.payments.owedBack(url.query, signal);
        return { ...page, items: page.items.map((row) => ({ ...row, id: row.caseId })) };
      }}
      empty={<Typography>{t('refund.empty')}</Typography>}
    >
      <DataTable<Row> rowClick={false} bulkActionButtons={false}>
        <Column
          label={<Word term="case number">{t('cases.field.caseNumber')}</Word>}
          disableSort
          sx={inOneLine}
          render={(row) => row.caseNumber}
        />
        <Column
          label={t('refund.owed')}
          disableSort
          align="right"
          sx={inOneLine}
          render={(row) => <strong>{format.money(row.account.owedBackCents)}</strong>}
        />
        <Column label={t('applicant.name')} disableSort render={(row) => row.payer} />
        <Column label={t('cases.field.service')} disableSort render={(row) => localized(row.serviceTitle)} />
        <Column label={t('refund.why')} disableSort render={why} />
        <Column label={t('refund.paid')} disableSort align="right" sx={inOneLine} render={(row) => format.money(row.account.paidCents)} />
        {may('refunds', 'record-refund') && (
          <Column
            label={t('common.actions')}
            align="right"
            disableSort
            render={(row) => (
              <Button onClick={() => onRefund(row)} aria-label={t('refund.recordOne', { number: row.caseNumber })}>
                {t('refund.record')}
              </Button>
            )}
          />
        )}
      </DataTable>
    </KeysetList>
  );
}

/** The reason for a refund, in words. */
function useWhy(): (money: MoneyOfCase) => string {
  const t = useT();
  return ({ outcome, account }) => {
    if (outcome === 'withdrawn') return t('refund.because.withdrawn');
    if (account.dueCents === 0) return t('refund.because.nothingDue');
    return t('refund.because.tooMuch');
  };
}

interface AccountProps {
  readonly money: MoneyOfCase;
  readonly onRefund: () => void;
  readonly onPay: () => void;
  readonly onUndo: (refund: Refund) => void;
}

/** The account of one case: payments, refunds, and what can be booked. */
function AccountCard({ money, onRefund, onPay, onUndo }: AccountProps) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const { account } = money;
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="h2">
        {money.caseNumber} · {money.payer}
      </Typography>
      <Typography color="textSecondary">
        {localized(money.serviceTitle)} · {money.outcome ? localized(money.outcomeTitle) || money.outcome : t(`status.${money.status}`)}
        {money.kassenzeichen && ` · ${t('decision.kassenzeichen')} ${money.kassenzeichen}`}
      </Typography>
      {account.owedBackCents > 0 && (
        <Alert severity="warning">{t('payments.owedBack', { amount: format.money(account.owedBackCents) })}</Alert>
      )}
      {account.missingCents > 0 && <Alert severity="info">{t('payments.missing', { amount: format.money(account.missingCents) })}</Alert>}
      <Box component="ul" sx={{ pl: 2.5 }}>
        {money.payments.map((payment) => (
          <li key={payment.reference}>
            {format.money(payment.cents)} · {format.dateTime(payment.paidAt)} · {open('paymentVia', payment.via)} ·{' '}
            {open('paymentMethod', payment.method)} · {payment.reference}
          </li>
        ))}
        {money.refunds.map((refund) => (
          <li key={refund.id}>
            {format.money(-refund.cents)} ({t('refund.one')}) · {t('payments.refunded', { date: format.date(refund.on), by: refund.by })} ·{' '}
            {open('paymentMethod', refund.method)} · {refund.reference}{' '}
            {may('refunds', 'record-refund') && <Button onClick={() => onUndo(refund)}>{t('refund.undo')}</Button>}
          </li>
        ))}
      </Box>
      {may('payments', 'record-payment') && <Button onClick={onPay}>{t('payment.record')}</Button>}
      {account.owedBackCents > 0 && may('refunds', 'record-refund') && <Button onClick={onRefund}>{t('refund.record')}</Button>}
    </Card>
  );
}
