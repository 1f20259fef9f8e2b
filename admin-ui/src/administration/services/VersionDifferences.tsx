import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useGetOne } from 'react-admin';
import type { ServiceDetail } from '../../kit/api/types';
import { Section } from '../../kit/components/Section';
import { Loaded } from '../../kit/components/states';
import { serviceId, type Service, type ServiceRow } from '../../kit/data/resources';
import { BeforeAfter } from '../../kit/events/BeforeAfter';
import { useT, useUiLocale } from '../../kit/i18n';
import { useReading } from '../../kit/resource/useReading';
import { differences, written } from './differences';

/** What another version of the same service says differently, field by field. */
export function VersionDifferences({ service }: { service: ServiceDetail }) {
  const t = useT();
  const all = useGetList<ServiceRow>('services', { meta: { cursor: null } }, useReading());
  const others = (all.data ?? []).filter((one) => one.key === service.key && one.version !== service.version).map((one) => one.version);
  const [chosen, setChosen] = useState<number | null>(null);
  const other = chosen ?? others.findLast((version) => version < service.version) ?? others[0] ?? null;
  return (
    <Section title={t('sample.versions')}>
      {other === null ? (
        <Typography variant="body2">{t('sample.onlyOne')}</Typography>
      ) : (
        <>
          <TextField
            select
            label={t('sample.against')}
            value={other}
            onChange={(event) => setChosen(Number(event.target.value))}
            sx={{ m: 0, mb: 1, minWidth: 200 }}
          >
            {others.map((version) => (
              <MenuItem key={version} value={version}>
                {version}
              </MenuItem>
            ))}
          </TextField>
          <Compared service={service} other={other} />
        </>
      )}
    </Section>
  );
}

function Compared({ service, other }: { service: ServiceDetail; other: number }) {
  const t = useT();
  const locale = useUiLocale();
  const query = useGetOne<Service>('services', { id: serviceId(service.key, other) }, useReading());
  return (
    <Loaded query={query}>
      {(found) => {
        const rows = differences(found.definition, service.definition).filter((one) => one.path !== 'version');
        if (rows.length === 0) return <Typography variant="body2">{t('sample.same')}</Typography>;
        return (
          <Box>
            <BeforeAfter
              label={t('sample.versions')}
              rows={rows.map((one) => ({
                key: one.path,
                label: one.path,
                before: written(one.before, locale),
                after: written(one.after, locale),
              }))}
            />
          </Box>
        );
      }}
    </Loaded>
  );
}
