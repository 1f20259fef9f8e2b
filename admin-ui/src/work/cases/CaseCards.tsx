import { Box, Card, Checkbox, Stack, Typography } from '@mui/material';
import { memo } from 'react';
import type { CaseListItem } from '../../kit/api/types';
import { useServiceWords } from '../../kit/data/useServiceWords';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import type { CaseRowsProps } from './CaseTable';
import { PriorityChip, StatusChip } from './chips';
import type { Query } from './list/listQuery';
import { CaseLink, Due, LeftMark, PreviewButton, Stuck, Unread } from './list/RowParts';
import type { CaseRow } from './list/useCaseRows';
import { nameFirst } from '../../kit/i18n/nameFirst';

/** The same list on a narrow screen: nothing has to be scrolled sideways. */
export function CaseCards({ rows, was, query, ticks, onRow, onPreview }: CaseRowsProps) {
  const t = useT();
  return (
    <Stack component="ul" spacing={1} aria-label={t('caseList.label')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {rows.map((row) => (
        <OneCard
          key={row.item.id}
          row={row}
          was={was.get(row.item.id) ?? row.item}
          query={query}
          ticked={ticks ? ticks.has(row.item.id) : null}
          onTick={ticks?.toggle}
          onRow={onRow}
          onPreview={onPreview}
        />
      ))}
    </Stack>
  );
}

interface Props {
  readonly row: CaseRow;
  readonly was: CaseListItem;
  readonly query: Query;
  readonly ticked: boolean | null;
  readonly onTick: ((id: string) => void) | undefined;
  readonly onRow: (id: string) => void;
  readonly onPreview: (id: string) => void;
}

const OneCard = memo(function OneCard({ row, was, query, ticked, onTick, onRow, onPreview }: Props) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const words = useServiceWords();
  const { item } = row;
  return (
    <Card
      component="li"
      data-case={item.id}
      data-left={row.state === 'here' ? undefined : ''}
      onFocus={() => onRow(item.id)}
      sx={{
        position: 'relative',
        p: 1.25,
        '&[data-left]': { borderStyle: 'dashed' },
        '& a:focus-visible::after': { outline: (theme) => `3px solid ${theme.palette.primary.main}`, outlineOffset: -3, borderRadius: 1 },
      }}
    >
      <Stack direction="row" useFlexGap sx={{ alignItems: 'center', gap: 0.5, flexWrap: 'wrap' }}>
        {ticked !== null && (
          <Checkbox
            size="small"
            checked={ticked}
            onChange={() => onTick?.(item.id)}
            sx={{ m: -0.75, zIndex: 1 }}
            slotProps={{ input: { 'aria-label': t('caseList.tick', { number: item.caseNumber }) } }}
          />
        )}
        {(item.unread ?? 0) > 0 && <Unread item={item} />}
        <CaseLink item={item} query={query} />
        <PreviewButton item={item} onPreview={onPreview} />
        {/* Below the number where both do not fit beside each other. */}
        <Box sx={{ ml: 'auto', maxWidth: '100%' }}>
          <Due item={item} />
        </Box>
      </Stack>
      <Typography variant="body2" sx={{ mt: 0.5, fontWeight: 600 }}>
        {nameFirst(item, t)}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {localized(item.serviceTitle)}
      </Typography>
      {item.stuck && <Stuck because={item.stuck} />}
      {item.proposal && (
        // The proposal that waits for a signature, also on a phone.
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {words(item.serviceKey).kind(item.proposal.kind)} · {format.money(item.proposal.feeCents)} ·{' '}
          {item.proposal.because.map(localized).join('; ')}
        </Typography>
      )}
      <Stack direction="row" useFlexGap spacing={0.5} sx={{ mt: 0.75, flexWrap: 'wrap', alignItems: 'center' }}>
        {row.state === 'here' ? (
          <StatusChip
            serviceKey={item.serviceKey}
            status={item.status}
            outcome={item.outcome}
            awaitsPayment={item.awaitsPayment}
            undelivered={item.undelivered}
            postOpen={item.postOpen}
          />
        ) : (
          <LeftMark row={row} was={was} />
        )}
        <PriorityChip priority={item.priority} />
        <Typography variant="caption" color="textSecondary" sx={{ ml: 'auto' }}>
          {item.assignee?.name ?? t('cases.nobody')}
        </Typography>
      </Stack>
    </Card>
  );
});
