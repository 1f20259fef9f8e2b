import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, required, TextInput } from 'react-admin';
import { api } from '../../api/endpoints';
import { textOf } from '../../components/typed';
import { useT } from '../../i18n';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

const queue = 'queue';

/** Hands the case over to a colleague who may work on it, or puts it back into the queue. */
export function AssignDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const kase = useThisCase();
  const colleagues = useQuery({ queryKey: ['cases', 'colleagues', kase.id, kase.version], queryFn: () => api.cases.colleagues(kase.id) });
  const choices = [
    ...(kase.assignee ? [{ id: queue, name: t('reassign.queue') }] : []),
    ...(colleagues.data?.colleagues ?? []).filter((person) => person.id !== kase.assignee?.id),
  ];
  return (
    <CaseDialog action="assign" command="assign" versioned={false} body={({ to, comment }) => ({ to: to === queue ? null : textOf(to), comment: textOf(comment) })} onClose={onClose}>
      <AutocompleteInput source="to" label={t('reassign.to')} choices={choices} isPending={colleagues.isPending} validate={required()} helperText={false} />
      <TextInput source="comment" label={t('reassign.comment')} helperText={false} multiline fullWidth />
    </CaseDialog>
  );
}
