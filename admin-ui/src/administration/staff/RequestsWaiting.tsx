import { Chip, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Section } from '../../kit/components/Section';
import { rightsRequestsQuery } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';
import { RequestEntry } from './RequestEntry';

/** The requests that wait for a second administrator, above the list of accounts. Without requests it shows nothing. */
export function RequestsWaiting() {
  const t = useT();
  const items = useQuery(rightsRequestsQuery).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('rightsRequests.title')} actions={<Chip label={items.length} color="info" size="small" />}>
      <Stack spacing={1.5}>
        {items.map((request) => (
          <RequestEntry
            key={request.id}
            request={request}
            person={{ id: request.staff.id, displayName: request.staff.name }}
            now={request.now}
            linked
          />
        ))}
      </Stack>
    </Section>
  );
}
