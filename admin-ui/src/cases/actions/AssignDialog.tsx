import { AutocompleteInput, required, TextInput } from 'react-admin';
import { useColleagues } from '../../api/queries';
import { useT } from '../../i18n';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

const queue = 'queue';

/** Hands the case over to a colleague who may work on it, or puts it back into the queue. */
export function AssignDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const kase = useThisCase();
  const colleagues = useColleagues().filter((person) => person.teamIds.includes(kase.team.id) && person.services.includes(kase.service.key));
  const choices = [
    ...(kase.assignee ? [{ id: queue, name: t('reassign.queue') }] : []),
    ...colleagues.filter((person) => person.id !== kase.assignee?.id).map((person) => ({ id: person.id, name: person.displayName })),
  ];
  return (
    <CaseDialog action="assign" path="assign" versioned={false} body={({ to, comment }) => ({ to: to === queue ? null : to, comment: comment ?? '' })} onClose={onClose}>
      <AutocompleteInput source="to" label={t('reassign.to')} choices={choices} validate={required()} helperText={false} />
      <TextInput source="comment" label={t('reassign.comment')} helperText={false} multiline fullWidth />
    </CaseDialog>
  );
}
