import Add from '@mui/icons-material/Add';
import { Button, Chip, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, useDataProvider } from 'react-admin';
import type { ApiKey } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { Page } from '../../kit/components/Page';
import { useListUrl } from '../../kit/components/useListUrl';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useOpenOver } from '../../kit/resource/overList';
import { ResourceList } from '../../kit/resource/ResourceList';
import { useCsvExporter } from '../../kit/resource/useCsvExporter';
import { may } from '../../kit/session/permissions';

const Column = DataTable.Col<ApiKey>;

/** The keys with which portals submit. */
export default function ApiKeyList() {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const url = useListUrl();
  const openOver = useOpenOver();
  const scopesOf = (key: ApiKey) => key.scopes.map((scope) => open('apiScope', scope)).join(', ');
  const channelsOf = (key: ApiKey) => key.channels.map((channel) => open('channel', channel)).join(', ');
  const exporter = useCsvExporter<ApiKey>(t('page.apiKeys'), [
    [t('apiKeys.name'), (key) => key.name],
    [t('apiKeys.prefix'), (key) => key.prefix],
    [t('apiKeys.scopes'), scopesOf],
    [t('apiKeys.channels'), channelsOf],
    [t('apiKeys.lastUsed'), (key) => (key.lastUsedAt ? format.dateTime(key.lastUsedAt) : '')],
    [t('staff.state'), (key) => t(key.disabled ? 'apiKeys.disabled' : 'staff.active')],
  ]);
  const [disabling, setDisabling] = useState<ApiKey | null>(null);
  return (
    <Page
      title={t('page.apiKeys')}
      need={['api-keys', 'list']}
      actions={
        may('api-keys', 'create') && (
          <Button variant="contained" startIcon={<Add />} onClick={() => openOver('create')}>
            {t('apiKeys.create')}
          </Button>
        )
      }
    >
      <ResourceList url={url} exporter={exporter} empty={<Typography>{t('apiKeys.empty')}</Typography>}>
        <DataTable<ApiKey> rowClick={false} bulkActionButtons={false}>
          <Column label={t('apiKeys.name')} disableSort render={(key) => key.name} />
          <Column label={t('apiKeys.prefix')} disableSort render={(key) => <code>{key.prefix}…</code>} />
          <Column label={t('apiKeys.scopes')} disableSort render={scopesOf} />
          <Column label={t('apiKeys.channels')} disableSort render={channelsOf} />
          <Column
            label={t('apiKeys.lastUsed')}
            disableSort
            render={(key) => (key.lastUsedAt ? format.dateTime(key.lastUsedAt) : t('apiKeys.never'))}
          />
          <Column
            label={t('staff.state')}
            disableSort
            render={(key) => (key.disabled ? <Chip label={t('apiKeys.disabled')} color="warning" variant="outlined" /> : t('staff.active'))}
          />
          {may('api-keys', 'disable') && (
            <Column
              label={t('common.actions')}
              disableSort
              render={(key) =>
                key.disabled ? null : (
                  <Button onClick={() => setDisabling(key)} aria-label={t('apiKeys.disableOne', { key: key.name })}>
                    {t('apiKeys.disable')}
                  </Button>
                )
              }
            />
          )}
        </DataTable>
      </ResourceList>
      {disabling && <DisableDialog apiKey={disabling} onClose={() => setDisabling(null)} />}
    </Page>
  );
}

function DisableDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const dataProvider = useDataProvider<VorgangDataProvider>();
  return (
    <ActionDialog
      title={t('apiKeys.disableOne', { key: apiKey.name })}
      text={t('apiKeys.disableText')}
      submitLabel={t('apiKeys.disable')}
      done={t('common.saved')}
      onSubmit={async () => {
        await dataProvider.disableApiKey(apiKey.id);
        await client.invalidateQueries({ queryKey: ['api-keys'] });
      }}
      onClose={onClose}
    />
  );
}
