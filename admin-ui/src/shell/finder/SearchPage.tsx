import { Box, Button, Card, FormControl, InputLabel, Link, MenuItem, Select, Stack, TextField, Typography } from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Empty, Failed, Loading } from '../../kit/components/states';
import { useServices } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { nameFirst } from '../../kit/i18n/nameFirst';
import { StatusChip } from '../../work/cases/chips';
import { isSearchable, useSearchPages, type FoundCase } from './api';
import { MatchedTexts } from './Matched';

const statuses = ['open', 'waiting', 'proposed', 'decided', 'closed'] as const;
const step = 50;

/** All results of a search, filtered by service and state. All of it stands in the address. */
export default function SearchPage() {
  const t = useT();
  const [url, setUrl] = useSearchParams();
  const q = url.get('q') ?? '';
  const [service, status] = [url.get('service') ?? '', url.get('status') ?? ''];
  const found = useSearchPages({ q, limit: step, ...(service ? { service } : {}), ...(status ? { status } : {}) });
  const set = (changes: Record<string, string>): void => {
    const next = new URLSearchParams(url);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setUrl(next);
  };
  const old = found.isPlaceholderData;
  const pages = found.data?.pages ?? [];
  const [first, last] = [pages[0], pages.at(-1)];
  // New cases push others to the next page.
  const items = [...new Map(pages.flatMap((page) => page.items).map((kase) => [kase.id, kase])).values()];
  const more = !old && last?.more === true;
  return (
    <Page title={q ? t('finder.titleOf', { q }) : t('finder.title')} need={['cases', 'list']}>
      <Filters key={q} q={q} service={service} status={status} set={set} />
      {!isSearchable(q) && (
        <Empty filtered hint={t('finder.fields')}>
          {t('finder.tooShort')}
        </Empty>
      )}
      {isSearchable(q) && found.isError && !first && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {isSearchable(q) && found.isPending && <Loading shape="rows" count={6} height={76} />}
      {isSearchable(q) && first && (
        <>
          <Typography role="status" color="textSecondary" sx={{ mb: 1 }}>
            {more ? t('finder.best', { count: items.length }) : t('finder.count', { smart_count: items.length })}
            {!old && first.corrected && (
              <>
                {' '}
                {t('finder.meant')} <strong>{first.corrected}</strong>
              </>
            )}
          </Typography>
          {items.length === 0 ? (
            <Empty
              filtered
              hint={t(service || status ? 'finder.noneHere' : 'finder.noneHint')}
              actions={
                service || status ? (
                  <Button variant="outlined" onClick={() => set({ service: '', status: '' })}>
                    {t('finder.everywhere')}
                  </Button>
                ) : undefined
              }
            >
              {t('finder.none')}
            </Empty>
          ) : (
            <Card component="ul" aria-busy={old} inert={old} sx={{ m: 0, p: 0, listStyle: 'none', opacity: old ? 0.55 : 1 }}>
              {items.map((kase) => (
                <Result key={kase.id} kase={kase} />
              ))}
            </Card>
          )}
          {found.isError && <ProblemNotice error={found.error} />}
          {!old && found.hasNextPage && (
            <Button variant="outlined" sx={{ mt: 1.5 }} loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {t('finder.showMore', { count: step })}
            </Button>
          )}
          {more && (
            <Typography sx={{ mt: 1.5 }} color="textSecondary">
              {t(found.hasNextPage ? 'finder.more' : 'finder.moreEnd', { count: items.length })}
            </Typography>
          )}
        </>
      )}
    </Page>
  );
}

interface FilterProps {
  readonly q: string;
  readonly service: string;
  readonly status: string;
  readonly set: (changes: Record<string, string>) => void;
}

function Filters({ q, service, status, set }: FilterProps) {
  const t = useT();
  const id = useId();
  const text = useLocalized();
  const services = useServices();
  const [typed, setTyped] = useState(q);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set({ q: typed.trim() });
  };
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      spacing={{ xs: 1.5, sm: 1 }}
      useFlexGap
      sx={{ mb: 2, flexWrap: 'wrap', alignItems: { sm: 'flex-end' } }}
    >
      <Box component="form" onSubmit={submit} sx={{ flex: { xs: 'none', sm: '1 1 280px' }, display: 'flex', gap: 1 }}>
        <TextField
          fullWidth
          size="small"
          margin="none"
          type="search"
          label={t('finder.words')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200, spellCheck: false } }}
        />
        <Button type="submit" variant="contained">
          {t('finder.search')}
        </Button>
      </Box>
      <FormControl size="small" margin="none" sx={{ minWidth: 200 }}>
        <InputLabel id={`${id}service`}>{t('finder.service')}</InputLabel>
        <Select
          labelId={`${id}service`}
          label={t('finder.service')}
          value={services.some((one) => one.key === service) ? service : ''}
          onChange={(event) => set({ service: event.target.value })}
        >
          <MenuItem value="">{t('finder.all')}</MenuItem>
          {services.map((one) => (
            <MenuItem key={one.key} value={one.key}>
              {text(one.title)}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <FormControl size="small" margin="none" sx={{ minWidth: 170 }}>
        <InputLabel id={`${id}status`}>{t('finder.status')}</InputLabel>
        <Select
          labelId={`${id}status`}
          label={t('finder.status')}
          value={statuses.find((one) => one === status) ?? ''}
          onChange={(event) => set({ status: event.target.value })}
        >
          <MenuItem value="">{t('finder.all')}</MenuItem>
          {statuses.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`status.${one}`)}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
    </Stack>
  );
}

function Result({ kase }: { kase: FoundCase }) {
  const t = useT();
  const text = useLocalized();
  const format = useFormat();
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Link component={RouterLink} to={`/cases/${kase.id}`} sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' }}>
          {nameFirst(kase, t)}
        </Link>
        <StatusChip serviceKey={kase.serviceKey} status={kase.status} outcome={kase.outcome} />
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {kase.caseNumber} · {text(kase.serviceTitle)} · {format.date(kase.receivedAt)}
        {kase.assignee && ` · ${kase.assignee.name}`}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <MatchedTexts matched={kase.matched} />
      </Typography>
    </Box>
  );
}
