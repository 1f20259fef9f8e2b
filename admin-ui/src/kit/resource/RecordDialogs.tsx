import type { ReactNode } from 'react';
import { useCreate, useGetOne, useRequireAccess, useResourceContext, useUpdate, type RaRecord } from 'react-admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ActionDialog, type Typed } from '../components/ActionDialog';
import { useT } from '../i18n';
import { useCloseOver } from './overList';

interface Props {
  readonly title: string;
  /** The record's fields. */
  readonly children: ReactNode;
}

interface CreateProps extends Props {
  readonly draftKey: string;
  readonly initial: Typed;
}

/** Creates a record of the `<Resource>` by its `create`; the list under it reads itself again. */
export function CreateDialog({ title, draftKey, initial, children }: CreateProps) {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const { isPending } = useRequireAccess({ resource, action: 'create' });
  const [create] = useCreate();
  const close = useCloseOver();
  if (isPending) return null;
  return (
    <ActionDialog
      title={title}
      submitLabel={t('common.save')}
      done={t('common.saved')}
      draftKey={draftKey}
      initial={initial}
      onSubmit={(data) => create(resource, { data }, { returnPromise: true })}
      onClose={close}
    >
      {children}
    </ActionDialog>
  );
}

interface EditProps<R> extends Props {
  /** The part of the record that the form edits. */
  readonly initial: (record: R) => Typed;
}

/** Changes the record that the address names, from the version that was opened. */
export function EditDialog<R extends RaRecord & { readonly version: number }>(props: EditProps<R>) {
  const { id = '' } = useParams();
  const resource = useResourceContext() ?? '';
  const { isPending } = useRequireAccess({ resource, action: 'edit' });
  const record = useGetOne<R>(resource, { id }, { enabled: !isPending }).data;
  return record ? <EditRecord {...props} record={record} /> : null;
}

function EditRecord<R extends RaRecord & { readonly version: number }>({
  title,
  initial,
  record,
  children,
}: EditProps<R> & { readonly record: R }) {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const [update] = useUpdate();
  const close = useCloseOver();
  // Sends the version that was opened, so that nobody's newer change is overwritten.
  const [{ id, version }] = useState(record);
  return (
    <ActionDialog
      title={title}
      submitLabel={t('common.save')}
      done={t('common.saved')}
      initial={initial(record)}
      onSubmit={(data) => update(resource, { id, data: { ...data, version } }, { returnPromise: true })}
      onClose={close}
    >
      {children}
    </ActionDialog>
  );
}
