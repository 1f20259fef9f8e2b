import { Card, List, ListItem, ListItemButton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import { caseOfKey, useDrafts } from '../../kit/components/draft';
import { Loading } from '../../kit/components/states';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { nameFirst } from '../../kit/i18n/nameFirst';

/** The most ids that one list request takes. */
const most = 50;

/** The cases with a draft that was not sent, the newest first. Without drafts it shows nothing. */
export function BegunList() {
  const t = useT();
  const format = useFormat();
  const newest = new Map<string, string>();
  for (const { key, savedAt } of useDrafts()) {
    const id = caseOfKey(key);
    if (id && !newest.has(id)) newest.set(id, savedAt);
  }
  const ids = [...newest.keys()].slice(0, most);
  const query = useQuery({
    queryKey: ['cases', 'list', { ids }],
    queryFn: ({ signal }) => api.cases.list({ queue: 'all', ids: ids.join(','), limit: most }, signal),
    enabled: ids.length > 0,
  });
  const cases = ids.flatMap((id) => query.data?.items.find((one) => one.id === id) ?? []);
  if (query.isLoading ? ids.length === 0 : cases.length === 0) return null;
  return (
    <section aria-labelledby="home-begun">
      <Typography id="home-begun" variant="h2" sx={{ mb: 1 }}>
        {t('home.begun')}
      </Typography>
      <Card>
        {query.isLoading && <Loading shape="rows" count={ids.length} height={49} />}
        <List disablePadding>
          {cases.map((one) => (
            <ListItem key={one.id} disablePadding divider>
              <ListItemButton component={Link} to={`/cases/${one.id}`} sx={{ minHeight: 48, gap: 2, justifyContent: 'space-between' }}>
                <Typography noWrap sx={{ fontWeight: 600 }}>
                  {nameFirst(one, t)}
                </Typography>
                <Typography variant="body2" color="textSecondary" noWrap sx={{ flex: 'none' }}>
                  {one.caseNumber} · {t('draft.begunAt', { at: format.dateTime(newest.get(one.id) ?? '') })}
                </Typography>
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Card>
    </section>
  );
}
