import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BooleanInput, CheckboxGroupInput, required, TextInput, useDataProvider, useRequireAccess } from 'react-admin';
import { channels } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { OneTimeSecret } from '../../kit/components/OneTimeSecret';
import { someOf, textOf } from '../../kit/components/typed';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { useT } from '../../kit/i18n';
import { useCloseOver } from '../../kit/resource/overList';

const apiScopes = ['submit', 'read-status'] as const;

/** Makes a key for a portal; the secret is shown once. */
export default function ApiKeyCreate() {
  const t = useT();
  const client = useQueryClient();
  const dataProvider = useDataProvider<VorgangDataProvider>();
  const close = useCloseOver();
  const { isPending } = useRequireAccess({ resource: 'api-keys', action: 'create' });
  const [secret, setSecret] = useState<string | null>(null);
  if (secret) return <OneTimeSecret title={t('apiKeys.secret.title')} text={t('apiKeys.secret.text')} secret={secret} onClose={close} />;
  if (isPending) return null;
  return (
    <ActionDialog
      title={t('apiKeys.create')}
      submitLabel={t('apiKeys.create')}
      draftKey="api-key.create"
      initial={{ name: '', scopes: ['submit', 'read-status'], channels: ['portal'], mayStateReceivedAt: false }}
      onSubmit={async ({ name, scopes, channels: chosen, mayStateReceivedAt }) => {
        const made = await dataProvider.createApiKey({
          name: textOf(name),
          scopes: someOf(scopes, apiScopes),
          channels: someOf(chosen, channels),
          mayStateReceivedAt: mayStateReceivedAt === true,
        });
        await client.invalidateQueries({ queryKey: ['api-keys'] });
        setSecret(made.secret);
      }}
      onClose={close}
      staysOpen
    >
      <TextInput source="name" label={t('apiKeys.name')} validate={required()} helperText={t('apiKeys.nameHelp')} fullWidth />
      <CheckboxGroupInput
        source="scopes"
        label={t('apiKeys.scopes')}
        validate={required()}
        row={false}
        helperText={false}
        choices={apiScopes.map((id) => ({ id, name: t(`apiScope.${id}`) }))}
      />
      <CheckboxGroupInput
        source="channels"
        label={t('apiKeys.channels')}
        validate={required()}
        helperText={false}
        choices={channels.map((id) => ({ id, name: t(`channel.${id}`) }))}
      />
      <BooleanInput source="mayStateReceivedAt" label={t('apiKeys.mayStateReceivedAt')} helperText={false} />
    </ActionDialog>
  );
}
