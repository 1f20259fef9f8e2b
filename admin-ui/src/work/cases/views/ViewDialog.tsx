import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { useT } from '../../../kit/i18n';
import { may } from '../../../kit/session/permissions';
import { useSession } from '../../../kit/session/session';

export interface ViewFields {
  readonly name: string;
  readonly teamId: string | null;
  readonly first: boolean;
}

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly start: ViewFields;
  /** Only the author says with whom a view is shared. */
  readonly mayShare: boolean;
  readonly onSave: (fields: ViewFields) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Name of a view, and for whom it is. */
export function ViewDialog({ title, text, start, mayShare, onSave, onClose }: Props) {
  const t = useT();
  const teams = useSession()?.teams ?? [];
  const [fields, set] = useState(start);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    onSave({ ...fields, name: fields.name.trim() })
      .then(onClose)
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="view-dialog-title">
      <form onSubmit={submit}>
        <DialogTitle id="view-dialog-title">{title}</DialogTitle>
        <DialogContent>
          {text && <DialogContentText variant="body2">{text}</DialogContentText>}
          {problem !== null && <ProblemNotice error={problem} />}
          <TextField
            autoFocus
            required
            fullWidth
            label={t('views.name')}
            value={fields.name}
            onChange={(event) => set({ ...fields, name: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 60 } }}
            sx={{ mt: 2 }}
          />
          {mayShare && teams.length > 0 && may('views', 'share') && (
            <>
              <TextField
                select
                fullWidth
                label={t('views.forWhom')}
                value={fields.teamId ?? ''}
                onChange={(event) => set({ ...fields, teamId: event.target.value || null })}
                slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
                sx={{ mt: 2 }}
              >
                <MenuItem value="">{t('views.forMe')}</MenuItem>
                {teams.map((team) => (
                  <MenuItem key={team.id} value={team.id}>
                    {t('views.forTeam', { team: team.title })}
                  </MenuItem>
                ))}
              </TextField>
              {fields.teamId && (
                <Typography variant="caption" color="textSecondary" component="p">
                  {t('views.teamHelp')}
                </Typography>
              )}
            </>
          )}
          <FormControlLabel
            sx={{ mt: 1 }}
            control={<Checkbox checked={fields.first} onChange={(_, first) => set({ ...fields, first })} />}
            label={t('views.first')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy} disabled={!fields.name.trim()}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
