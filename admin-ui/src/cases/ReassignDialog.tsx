import CheckCircle from '@mui/icons-material/CheckCircle';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, List, ListItem, ListItemIcon, ListItemText, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/endpoints';
import { ApiProblem, asProblem } from '../api/problem';
import { useCasesChanged, useColleagues } from '../api/queries';
import type { CaseListItem, Person, ReassignOutcome } from '../api/types';
import { ProblemNotice, useProblemText } from '../components/ProblemNotice';
import { useT } from '../i18n';

interface Props {
  readonly cases: readonly CaseListItem[];
  readonly onClose: () => void;
}

/** The ticked cases go to one colleague, or back into the queue; each tells what became of it. */
export function ReassignDialog({ cases, onClose }: Props) {
  const t = useT();
  const changed = useCasesChanged();
  const [to, setTo] = useState('');
  const [comment, setComment] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [outcomes, setOutcomes] = useState<readonly ReassignOutcome[] | null>(null);
  const people = useColleaguesOf(cases);

  const send = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      setOutcomes((await api.cases.reassign({ caseIds: cases.map((row) => row.id), to: to === queue ? null : to, comment })).outcomes);
      await changed();
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="reassign-title">
      <DialogTitle id="reassign-title">{t('reassign.title', { smart_count: cases.length })}</DialogTitle>
      <DialogContent>
        {problem && <ProblemNotice error={problem} />}
        {outcomes ? (
          <Outcomes outcomes={outcomes} cases={cases} />
        ) : (
          <>
            <Typography sx={{ mb: 1 }}>{t('reassign.text')}</Typography>
            <TextField select required fullWidth label={t('reassign.to')} value={to} onChange={(event) => setTo(event.target.value)}>
              <MenuItem value={queue}>{t('reassign.queue')}</MenuItem>
              {people.map((person) => (
                <MenuItem key={person.id} value={person.id}>
                  {person.name}
                </MenuItem>
              ))}
            </TextField>
            <TextField fullWidth multiline label={t('reassign.comment')} value={comment} onChange={(event) => setComment(event.target.value)} />
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t(outcomes ? 'common.close' : 'common.cancel')}</Button>
        {!outcomes && (
          <Button variant="contained" disabled={to === ''} loading={busy} onClick={() => void send()}>
            {t('reassign.button')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

const queue = 'queue';

/** Whoever can have at least one of the cases. */
function useColleaguesOf(cases: readonly CaseListItem[]): readonly Person[] {
  return useColleagues()
    .filter((person) => cases.some((row) => person.teamIds.includes(row.teamId) && person.services.includes(row.serviceKey)))
    .map((person) => ({ id: person.id, name: person.displayName }));
}

function Outcomes({ outcomes, cases }: { outcomes: readonly ReassignOutcome[]; cases: readonly CaseListItem[] }) {
  const t = useT();
  const textOf = useProblemText();
  const done = outcomes.filter((outcome) => outcome.done).length;
  return (
    <div role="status">
      <Typography sx={{ fontWeight: 600 }}>{t('reassign.done', { done, all: outcomes.length })}</Typography>
      <List dense>
        {outcomes.map((outcome) => (
          <ListItem key={outcome.caseId} disableGutters>
            <ListItemIcon sx={{ minWidth: 34 }}>{outcome.done ? <CheckCircle color="success" /> : <ErrorOutline color="error" />}</ListItemIcon>
            <ListItemText
              primary={cases.find((row) => row.id === outcome.caseId)?.caseNumber ?? outcome.caseId}
              secondary={outcome.done ? t('reassign.moved') : textOf(new ApiProblem({ code: outcome.code ?? 'unknown', status: 409 }))}
            />
          </ListItem>
        ))}
      </List>
    </div>
  );
}
