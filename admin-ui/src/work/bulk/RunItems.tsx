import CheckCircle from '@mui/icons-material/CheckCircle';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Remove from '@mui/icons-material/RemoveCircleOutlined';
import {
  Box,
  Button,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { bulkApi, bulkKeys, soAlready, wereSo, type BulkItem, type BulkRun } from './api';
import { bulkDesk } from './bulkDesk';
import { useReasonText } from './words';
import { nameFirst } from '../../kit/i18n/nameFirst';

const filters = ['all', 'done', 'refused', 'failed', 'open'] as const;
type Filter = (typeof filters)[number];

/** What became of each case, those that were not done first. */
export function RunItems({ run }: { run: BulkRun }) {
  const t = useT();
  const format = useFormat();
  const counts: Readonly<Record<Filter, number>> = {
    all: run.matching,
    done: run.done,
    refused: run.refused,
    failed: run.failed,
    open: run.left,
  };
  const [filter, setFilter] = useState<Filter>(run.refused > wereSo(run) ? 'refused' : 'all');
  const items = useInfiniteQuery({
    queryKey: bulkKeys.items(run.id, filter),
    queryFn: ({ pageParam, signal }) =>
      bulkApi.items(run.id, { ...(filter === 'all' ? {} : { outcome: filter }), ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  const label: Readonly<Record<Filter, string>> = {
    all: t('bulk.items.all'),
    done: t('bulk.items.done'),
    refused: t('bulk.items.not'),
    failed: t('states.failed.broken'),
    open: t('bulk.items.open'),
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {t('bulk.items.title')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={filter}
        onChange={(_, next: Filter | null) => next && setFilter(next)}
        aria-label={t('bulk.items.outcome')}
        sx={{ mb: 1, flexWrap: 'wrap' }}
      >
        {filters
          .filter((one) => one === 'all' || counts[one] > 0)
          .map((one) => (
            <ToggleButton key={one} value={one}>
              {label[one]} ({format.number(counts[one])})
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
      {items.isError && <ProblemNotice error={items.error} onRetry={() => void items.refetch()} />}
      {/* A scrolling box must be reachable by keyboard. */}
      <Box
        sx={{ maxHeight: 360, overflow: 'auto' }}
        tabIndex={0}
        role="region"
        aria-label={t('bulk.items.title')}
        aria-busy={items.isFetching}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{t('bulk.items.case')}</TableCell>
              <TableCell>{t('bulk.items.outcome')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((item) => (
              <Row key={item.number} item={item} />
            ))}
          </TableBody>
        </Table>
        {items.isSuccess && rows.length === 0 && <Typography sx={{ p: 2 }}>{t('bulk.items.none')}</Typography>}
        {items.hasNextPage && (
          <Button onClick={() => void items.fetchNextPage()} loading={items.isFetchingNextPage}>
            {t('bulk.items.more')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function Row({ item }: { item: BulkItem }) {
  const t = useT();
  const reasonOf = useReasonText();
  const done = item.outcome === 'done';
  const neutral = item.outcome === 'open' || item.code === soAlready;
  return (
    <TableRow>
      <TableCell sx={{ verticalAlign: 'top' }}>
        {item.caseNumber ? (
          <MuiLink
            component={Link}
            to={`/cases/${item.caseId}`}
            onClick={() => bulkDesk.close()}
            sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}
          >
            {item.caseNumber}
          </MuiLink>
        ) : (
          <Typography variant="body2" color="textSecondary">
            {t('bulk.items.hidden')}
          </Typography>
        )}
        <Typography variant="caption" component="p" color="textSecondary">
          {item.caseNumber && nameFirst(item, t)}
        </Typography>
      </TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          {done ? (
            <CheckCircle fontSize="small" color="success" />
          ) : neutral ? (
            <Remove fontSize="small" color="disabled" />
          ) : (
            <ErrorOutline fontSize="small" color="error" />
          )}
          <Typography variant="body2">
            {done
              ? [t('bulk.items.done'), ...(item.to ? [t('bulk.items.to', { name: item.to })] : [])].join(', ')
              : item.code
                ? reasonOf(item.code)
                : t('bulk.items.open')}
          </Typography>
        </Box>
      </TableCell>
    </TableRow>
  );
}
