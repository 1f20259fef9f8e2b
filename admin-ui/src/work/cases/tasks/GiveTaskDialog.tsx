import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, BooleanInput, CheckboxGroupInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { api } from '../../../kit/api/endpoints';
import type { CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { DayAheadInput, daysAfter } from '../../../kit/components/dayAhead';
import { dayOf, textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { today } from '../../../kit/i18n/format';
import { CaseDialog } from '../actions/CaseDialog';
import { useThisCase } from '../CaseContext';
import { usePapers } from '../evidence/usePapers';
import { usePaperTitle } from '../evidence/usePaperTitle';
import { useSharedWords } from './useSharedWords';

/** Whom a task can ask; the id says of which kind. */
interface Choice {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly away: boolean;
}

const kinds = { person: 'person', team: 'team' } as const;

/** The chosen one as the command names it. */
function askedOf(value: unknown): CommandBody<'tasks'>['to'] {
  const [kind = '', id = ''] = textOf(value).split(':');
  return { kind: kind === kinds.team ? 'team' : 'person', id };
}

function taskBody({ to, question, dueOn, files, applicant, form }: Typed): CommandBody<'tasks'> {
  return {
    to: askedOf(to),
    question: textOf(question),
    dueOn: dayOf(dueOn) ?? '',
    files: idsOf(files),
    applicant: applicant === true,
    form: form === true,
  };
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

/** Asks a colleague or another team within the case. What they will see is said before it is sent. */
export function GiveTaskDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const kase = useThisCase();
  const asked = useQuery({ queryKey: ['cases', 'askable', kase.id], queryFn: ({ signal }) => api.cases.askable(kase.id, signal) });
  const shown = (kind: 'person' | 'team', group: string, some: readonly { id: string; name: string; detail: string; away: boolean }[]) =>
    some.map(({ id, name, detail, away }): Choice => ({
      id: `${kind}:${id}`,
      name: [name, ...(detail ? [`(${detail})`] : []), ...(away ? [`– ${t('tasks.away')}`] : [])].join(' '),
      group,
      away,
    }));
  const choices = [
    ...shown('team', t('tasks.teams'), asked.data?.teams ?? []),
    ...shown('person', t('tasks.people'), asked.data?.people ?? []),
  ];
  return (
    <CaseDialog
      action="give-task"
      command="tasks"
      versioned={false}
      width="md"
      initial={{ to: null, question: '', dueOn: daysAfter(today(), 14), files: [], applicant: false, form: false }}
      body={taskBody}
      onClose={onClose}
    >
      <AutocompleteInput
        source="to"
        label={t('tasks.toWhom')}
        choices={choices}
        optionText="name"
        groupBy={(choice: Choice) => choice.group}
        isPending={asked.isPending}
        openOnFocus={false}
        validate={required()}
        helperText={t('tasks.toHelp')}
        fullWidth
      />
      <AwayWarning choices={choices} />
      <TextInput source="question" label={t('tasks.question')} validate={required()} multiline minRows={3} helperText={false} fullWidth />
      <DayAheadInput
        source="dueOn"
        label={t('tasks.dueOn')}
        picksFor={t('tasks.dueOn')}
        min={today()}
        validate={required()}
        helperText={false}
      />
      <Shared />
    </CaseDialog>
  );
}

function Shared() {
  const t = useT();
  const wordsOf = useSharedWords();
  const { papers } = usePapers(false, null);
  const titleOf = usePaperTitle();
  const typed = useWatch<Typed>();
  const shared = wordsOf({ files: idsOf(typed['files']).length, applicant: typed['applicant'] === true, form: typed['form'] === true });
  const choices = papers.flatMap((paper) => (paper.kind === 'draft' ? [] : [{ id: paper.id, name: titleOf(paper).full }]));
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, pb: 1.5, mx: 0 }}>
      <Typography component="legend" variant="body2" sx={{ px: 0.5, fontWeight: 600 }}>
        {t('tasks.share')}
      </Typography>
      {choices.length > 0 && (
        <CheckboxGroupInput
          source="files"
          label={t('tasks.shareFiles')}
          choices={choices}
          row={false}
          helperText={false}
          sx={{ '& .MuiFormControlLabel-label': { overflowWrap: 'anywhere' } }}
        />
      )}
      <BooleanInput source="applicant" label={t('tasks.shareApplicant')} helperText={false} />
      <BooleanInput source="form" label={t('tasks.shareForm')} helperText={false} />
      <Typography variant="body2" role="status" sx={{ mt: 1 }}>
        {t('tasks.seen', { what: [t('tasks.seenAlways'), shared].filter(Boolean).join('; ') })}
      </Typography>
    </Box>
  );
}

function AwayWarning({ choices }: { readonly choices: readonly Choice[] }) {
  const t = useT();
  const to: unknown = useWatch({ name: 'to' });
  if (!choices.some((choice) => choice.id === to && choice.away)) return null;
  return (
    <Alert severity="warning" sx={{ my: 1 }}>
      {t('tasks.awayWarning')}
    </Alert>
  );
}
