import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, required, TextInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { api } from '../../../kit/api/endpoints';
import { textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { PersonLine } from '../../../kit/components/PersonLine';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

const queue = 'queue';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly absentUntil?: string | null;
  readonly openCases?: number;
}

/** Hands the case over to a colleague who may work on it, or puts it back into the queue. Colleagues who are away are marked. */
export function AssignDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const kase = useThisCase();
  const colleagues = useQuery({ queryKey: ['cases', 'colleagues', kase.id, kase.version], queryFn: () => api.cases.colleagues(kase.id) });
  const people = (colleagues.data?.colleagues ?? [])
    .filter((person) => person.id !== kase.assignee?.id)
    .toSorted((a, b) => Number(a.absentUntil !== null) - Number(b.absentUntil !== null) || a.openCases - b.openCases);
  const choices: Choice[] = [...(kase.assignee ? [{ id: queue, name: t('reassign.queue') }] : []), ...people];
  return (
    <CaseDialog
      action="assign"
      command="assign"
      versioned={false}
      body={({ to, comment }) => ({ to: to === queue ? null : textOf(to), comment: textOf(comment) })}
      onClose={onClose}
    >
      <AutocompleteInput
        source="to"
        label={t('reassign.to')}
        choices={choices}
        optionText={<Option />}
        inputText={(choice: Choice) => choice.name}
        matchSuggestion={(filter: string, choice: Choice) => choice.name.toLocaleLowerCase().includes(filter.toLocaleLowerCase())}
        isPending={colleagues.isPending}
        // The dialogue begins in this field. The list opens with the first key or click, and Esc closes the dialogue.
        openOnFocus={false}
        validate={required()}
        helperText={false}
      />
      <AbsenceWarning choices={choices} />
      <TextInput source="comment" label={t('reassign.comment')} helperText={false} multiline fullWidth />
    </CaseDialog>
  );
}

/** Whether the person is there, and how much they have. */
function Option() {
  const t = useT();
  const choice = useRecordContext<Choice>();
  if (!choice) return null;
  return (
    <Box component="span" sx={{ display: 'flex', width: '100%', alignItems: 'center' }}>
      <Box component="span" sx={{ flex: 1 }}>
        <PersonLine name={choice.name} absentUntil={choice.absentUntil} />
      </Box>
      {choice.openCases !== undefined && (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ pl: 2, whiteSpace: 'nowrap' }}>
          {t('absence.openCases', { smart_count: choice.openCases })}
        </Typography>
      )}
    </Box>
  );
}

/** Asks for confirmation where the person is away. */
function AbsenceWarning({ choices }: { choices: readonly Choice[] }) {
  const t = useT();
  const format = useFormat();
  const to: unknown = useWatch({ name: 'to' });
  const until = choices.find((choice) => choice.id === to)?.absentUntil;
  if (!until) return null;
  return (
    <Alert severity="warning" sx={{ my: 1 }}>
      {t('bulk.preview.absent', { until: format.date(until) })} {t('absence.assignAnyway')}
    </Alert>
  );
}
