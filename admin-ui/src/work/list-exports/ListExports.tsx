import Delete from '@mui/icons-material/DeleteOutlined';
import Download from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Card, IconButton, LinearProgress, Stack, Tooltip, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Empty, Failed, Loading } from '../../kit/components/states';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { exportKeys, isUnderWay, removeList, saveWritten, useListExports, type ListExport } from './api';

/** The lists that the worker writes for oneself: how far each is, and its file until it is removed. */
export default function ListExports() {
  const t = useT();
  const query = useListExports();
  const items = query.data?.items ?? [];
  return (
    <Page title={t('listExport.title')} need={['cases', 'export']}>
      <Typography color="textSecondary" sx={{ maxWidth: 860, mb: 1.5 }}>
        {t('listExport.text')}
      </Typography>
      <Card sx={{ maxWidth: 860 }}>
        {query.isPending ? (
          <Loading shape="rows" count={3} height={88} />
        ) : query.isError && items.length === 0 ? (
          <Failed error={query.error} onRetry={() => void query.refetch()} />
        ) : items.length === 0 ? (
          <Empty hint={t('listExport.emptyHint')}>{t('listExport.empty')}</Empty>
        ) : (
          <Box component="ul" aria-label={t('listExport.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {items.map((item) => (
              <Line key={item.id} item={item} />
            ))}
          </Box>
        )}
      </Card>
    </Page>
  );
}

function Line({ item }: { item: ListExport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
    void client.invalidateQueries({ queryKey: exportKeys.mine });
  };
  const name = `${item.title}, ${t(`listExport.format.${item.format}`)}, ${format.dateTime(item.orderedAt)}`;
  const state = t(`listExport.state.${item.state}`, {
    done: format.number(item.written),
    all: format.number(item.cases),
    size: format.bytes(item.size ?? 0),
    until: format.date(item.keptUntil),
  });
  return (
    <Box component="li" sx={{ px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {item.title}
          </Typography>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {item.filters.join(' · ')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t(`listExport.format.${item.format}`)} · {t('listExport.ordered', { at: format.dateTime(item.orderedAt) })}
          </Typography>
        </Box>
        {item.state === 'ready' && (
          <Button
            variant="contained"
            startIcon={<Download />}
            loading={busy}
            loadingPosition="start"
            onClick={() => void attempt(() => saveWritten(item.id))}
          >
            {t('listExport.save')}
          </Button>
        )}
        <Tooltip title={t('listExport.remove')}>
          <IconButton
            aria-label={`${t('listExport.remove')}: ${name}`}
            disabled={busy}
            onClick={() => void attempt(() => removeList(item.id))}
          >
            <Delete />
          </IconButton>
        </Tooltip>
      </Stack>
      {/* Whoever does not see it hears when it has ended, and not each step. */}
      <Box role="status" sx={visuallyHidden}>
        {isUnderWay(item) ? '' : state}
      </Box>
      <Typography
        variant="body2"
        color={item.state === 'failed' ? 'error' : undefined}
        sx={{ mt: 0.5, fontVariantNumeric: 'tabular-nums' }}
      >
        {state}
      </Typography>
      {isUnderWay(item) && (
        <LinearProgress
          variant={item.state === 'waiting' ? 'indeterminate' : 'determinate'}
          value={item.cases === 0 ? 0 : Math.min(100, Math.round((item.written / item.cases) * 100))}
          aria-label={t('listExport.progress', { list: name })}
          sx={{ mt: 0.75, height: 8, borderRadius: 4 }}
        />
      )}
      {problem && <ProblemNotice error={problem} />}
    </Box>
  );
}
