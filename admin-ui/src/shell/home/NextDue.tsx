import { Box, Button, Card, List, ListItem, ListItemButton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import { Empty, Loaded, Loading } from '../../kit/components/states';
import { useLocalized, useT } from '../../kit/i18n';
import { DueChip, PriorityChip } from '../../work/cases/chips';
import { nameFirst } from '../../kit/i18n/nameFirst';

const shown = 5;
const from = 'queue=mine&sort=due';

/** The person's own cases that are due next. */
export function NextDue() {
  const t = useT();
  const localized = useLocalized();
  const query = useQuery({
    queryKey: ['cases', 'list', { queue: 'mine', sort: 'due', limit: shown }],
    queryFn: ({ signal }) => api.cases.list({ queue: 'mine', sort: 'due', limit: shown }, signal),
  });
  return (
    <section aria-labelledby="home-next">
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1, mb: 1 }}>
        <Typography id="home-next" variant="h2">
          {t('home.next')}
        </Typography>
        <Button component={Link} to={`/cases?${from}`}>
          {t('home.allMine')}
        </Button>
      </Box>
      <Card sx={{ minHeight: 62 * shown }}>
        <Loaded query={query} loading={<Loading shape="rows" count={shown} height={62} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty good>{t('home.nextEmpty')}</Empty>
            ) : (
              <List disablePadding>
                {items.map((one) => (
                  <ListItem key={one.id} disablePadding divider>
                    <ListItemButton
                      component={Link}
                      to={`/cases/${one.id}?${new URLSearchParams({ from }).toString()}`}
                      sx={{ minHeight: 61, gap: 2, justifyContent: 'space-between' }}
                    >
                      <Box sx={{ minWidth: 0 }}>
                        <Typography noWrap sx={{ fontWeight: 600 }}>
                          {nameFirst(one, t)}
                        </Typography>
                        <Typography variant="body2" color="textSecondary" noWrap>
                          {one.caseNumber} · {localized(one.serviceTitle)}
                        </Typography>
                      </Box>
                      <Box sx={{ flex: 'none', display: 'flex', gap: 0.5, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
                        <PriorityChip priority={one.priority} />
                        <DueChip dueOn={one.dueOn} officeDaysLeft={one.officeDaysLeft} status={one.status} />
                      </Box>
                    </ListItemButton>
                  </ListItem>
                ))}
              </List>
            )
          }
        </Loaded>
      </Card>
    </section>
  );
}
