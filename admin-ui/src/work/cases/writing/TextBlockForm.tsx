import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import type { CaseDetail } from '../../../kit/api/types';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { useLocalized, useT } from '../../../kit/i18n';
import { may } from '../../../kit/session/permissions';
import { useSession } from '../../../kit/session/session';
import { places, useTextBlockCommands, type TextBlock } from './textBlocks';

interface Props {
  /** Null for a new one. */
  readonly block: TextBlock | null;
  /** With what a new one begins. */
  readonly begin: string;
  readonly service: CaseDetail['service'];
  readonly onClose: () => void;
}

/** Writes a text block, changes or deletes it. */
export function TextBlockForm({ block, begin, service, onClose }: Props) {
  const t = useT();
  const titleId = useId();
  const localized = useLocalized();
  const teams = useSession()?.teams ?? [];
  const { add, change, remove } = useTextBlockCommands();
  const [fields, set] = useState({
    name: block?.name ?? '',
    text: block?.text ?? begin,
    service: block ? block.service : service.key,
    teamId: block?.team?.id ?? null,
  });
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const run = (work: Promise<unknown>): void => {
    setBusy(true);
    setProblem(null);
    work
      .then(onClose)
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    // The dialogue stands in the form of another one.
    event.stopPropagation();
    const { teamId, ...said } = fields;
    run(block ? change(block.id, { ...said, version: block.version }) : add({ ...said, teamId }));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId} onKeyDown={(event) => event.stopPropagation()}>
      <form onSubmit={save}>
        <DialogTitle id={titleId}>{t(block ? 'textBlocks.editTitle' : 'textBlocks.newTitle')}</DialogTitle>
        <DialogContent>
          {problem !== null && <ProblemNotice error={problem} />}
          <TextField
            autoFocus
            required
            fullWidth
            label={t('textBlocks.name')}
            value={fields.name}
            onChange={(event) => set({ ...fields, name: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 80 } }}
            sx={{ mt: 1 }}
          />
          <TextField
            required
            fullWidth
            multiline
            minRows={6}
            maxRows={16}
            label={t('textBlocks.text')}
            value={fields.text}
            onChange={(event) => set({ ...fields, text: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 6000 } }}
            sx={{ mt: 2 }}
          />
          <Typography variant="caption" color="textSecondary" component="p">
            {t('textBlocks.places', { places: places.map((place) => `{{${place}}}`).join(', ') })}
          </Typography>
          <TextField
            select
            fullWidth
            label={t('textBlocks.service')}
            value={fields.service ?? ''}
            onChange={(event) => set({ ...fields, service: event.target.value || null })}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ mt: 2 }}
          >
            <MenuItem value={service.key}>{localized(service.title)}</MenuItem>
            <MenuItem value="">{t('textBlocks.allServices')}</MenuItem>
          </TextField>
          {!block && teams.length > 0 && may('text-blocks', 'share') && (
            <TextField
              select
              fullWidth
              label={t('textBlocks.whose')}
              value={fields.teamId ?? ''}
              onChange={(event) => set({ ...fields, teamId: event.target.value || null })}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
              sx={{ mt: 2 }}
            >
              <MenuItem value="">{t('textBlocks.forMe')}</MenuItem>
              {teams.map((team) => (
                <MenuItem key={team.id} value={team.id}>
                  {t('textBlocks.forTeam', { team: team.title })}
                </MenuItem>
              ))}
            </TextField>
          )}
        </DialogContent>
        <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1 }}>
          {block && !asking && <Button onClick={() => setAsking(true)}>{t('textBlocks.remove')}</Button>}
          {block && asking && (
            <Button color="error" variant="outlined" disabled={busy} onClick={() => run(remove(block.id))}>
              {t('textBlocks.removeSure')}
            </Button>
          )}
          <Box sx={{ flex: 1 }} />
          <Button onClick={onClose}>{t('textBlocks.back')}</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {t('textBlocks.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
