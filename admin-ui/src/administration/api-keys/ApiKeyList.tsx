import Add from '@mui/icons-material/Add';
import { Button, Chip, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BooleanInput, CheckboxGroupInput, DataTable, required, TextInput } from 'react-admin';
import { api } from '../../kit/api/endpoints';
import { channels, type ApiKey } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { KeysetList } from '../../kit/components/KeysetList';
import { OneTimeSecret } from '../../kit/components/OneTimeSecret';
import { Page } from '../../kit/components/Page';
import { someOf, textOf } from '../../kit/components/typed';
import { useListUrl } from '../../kit/components/useListUrl';
import { useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';

const apiScopes = ['submit', 'read-status'] as const;
const Column = DataTable.Col<ApiKey>;

/** The keys with which portals submit. */
export default function ApiKeyList() {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const url = useListUrl();
  const [creating, setCreating] = useState(false);
  const [disabling, setDisabling] = useState<ApiKey | null>(null);
  return (
    <Page
      title={t('page.apiKeys')}
      need={['api-keys', 'list']}
      actions={
        may('api-keys', 'create') && (
          <Button variant="contained" startIcon={<Add />} onClick={() => setCreating(true)}>
            {t('apiKeys.create')}
          </Button>
        )
      }
    >
      <KeysetList resource="api-keys" url={url} queryKey={['api-keys', url.query]} fetch={(signal) => api.apiKeys.list(url.query, signal)} empty={<Typography>{t('apiKeys.empty')}</Typography>}>
        <DataTable<ApiKey> rowClick={false} bulkActionButtons={false}>
          <Column label={t('apiKeys.name')} disableSort render={(key) => key.name} />
          <Column label={t('apiKeys.prefix')} disableSort render={(key) => <code>{key.prefix}…</code>} />
          <Column label={t('apiKeys.scopes')} disableSort render={(key) => key.scopes.map((scope) => open('apiScope', scope)).join(', ')} />
          <Column label={t('apiKeys.channels')} disableSort render={(key) => key.channels.map((channel) => open('channel', channel)).join(', ')} />
          <Column label={t('apiKeys.lastUsed')} disableSort render={(key) => (key.lastUsedAt ? format.dateTime(key.lastUsedAt) : t('apiKeys.never'))} />
          <Column
            label={t('staff.state')}
            disableSort
            render={(key) =>
              key.disabled ? (
                <Chip label={t('apiKeys.disabled')} color="warning" variant="outlined" />
              ) : may('api-keys', 'disable') ? (
                <Button onClick={() => setDisabling(key)} aria-label={t('apiKeys.disableOne', { key: key.name })}>
                  {t('apiKeys.disable')}
                </Button>
              ) : (
                t('staff.active')
              )
            }
          />
        </DataTable>
      </KeysetList>
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
      {disabling && <DisableDialog apiKey={disabling} onClose={() => setDisabling(null)} />}
    </Page>
  );
}

function CreateDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);
  if (secret) return <OneTimeSecret title={t('apiKeys.secret.title')} text={t('apiKeys.secret.text')} secret={secret} onClose={onClose} />;
  return (
    <ActionDialog
      title={t('apiKeys.create')}
      submitLabel={t('apiKeys.create')}
      draftKey="api-key.create"
      initial={{ name: '', scopes: ['submit', 'read-status'], channels: ['portal'], mayStateReceivedAt: false }}
      onSubmit={async ({ name, scopes, channels: chosen, mayStateReceivedAt }) => {
        const made = await api.apiKeys.create({ name: textOf(name), scopes: someOf(scopes, apiScopes), channels: someOf(chosen, channels), mayStateReceivedAt: mayStateReceivedAt === true });
        await client.invalidateQueries({ queryKey: ['api-keys'] });
        setSecret(made.secret);
      }}
      onClose={onClose}
      staysOpen
    >
      <TextInput source="name" label={t('apiKeys.name')} validate={required()} helperText={t('apiKeys.nameHelp')} fullWidth />
      <CheckboxGroupInput source="scopes" label={t('apiKeys.scopes')} validate={required()} row={false} helperText={false} choices={apiScopes.map((id) => ({ id, name: t(`apiScope.${id}`) }))} />
      <CheckboxGroupInput source="channels" label={t('apiKeys.channels')} validate={required()} helperText={false} choices={channels.map((id) => ({ id, name: t(`channel.${id}`) }))} />
      <BooleanInput source="mayStateReceivedAt" label={t('apiKeys.mayStateReceivedAt')} helperText={false} />
    </ActionDialog>
  );
}

function DisableDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  return (
    <ActionDialog
      title={t('apiKeys.disableOne', { key: apiKey.name })}
      text={t('apiKeys.disableText')}
      submitLabel={t('apiKeys.disable')}
      done={t('common.saved')}
      onSubmit={async () => {
        await api.apiKeys.disable(apiKey.id);
        await client.invalidateQueries({ queryKey: ['api-keys'] });
      }}
      onClose={onClose}
    />
  );
}
