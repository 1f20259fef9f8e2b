import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { memo, useMemo, useState, type FormEvent } from 'react';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import type { CaseDetail } from '../../kit/api/types';
import { sendOnCtrlEnter } from '../../kit/components/ActionDialog';
import { dropDraft, readDraft, writeDraft } from '../../kit/components/draft';
import { drawnWhenNear } from '../../kit/components/drawnWhenNear';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Section } from '../../kit/components/Section';
import { textOf } from '../../kit/components/typed';
import { useFirstFew } from '../../kit/components/useFirstFew';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useAllowed, useCaseCommand, useThisCase } from './CaseContext';
import { notesOfCase } from './entries/caseLists';
import { OlderEntries } from './entries/OlderEntries';
import { useCaseEntries } from './entries/useCaseEntries';

/** Notes for colleagues; the newest first. */
export function Notes() {
  const t = useT();
  const notes = useCaseEntries(notesOfCase);
  const shown = useFirstFew(useMemo(() => notes.items.toReversed(), [notes.items]));
  const allowed = useAllowed('add-note');
  return (
    <Section title={t('notes.title')}>
      {allowed && <NewNote />}
      {notes.items.length === 0 && <Typography color="textSecondary">{t('notes.none')}</Typography>}
      <Stack spacing={1.5}>
        {shown.map((note) => (
          <NoteText key={note.id} note={note} of={notes.items.length} />
        ))}
      </Stack>
      <OlderEntries of="notes" lists={[notes]} />
    </Section>
  );
}

/** One note. Of thousands, only those that change are rendered again. */
const NoteText = memo(function NoteText({ note, of }: { note: CaseDetail['notes'][number]; of: number }) {
  const format = useFormat();
  return (
    <Box sx={drawnWhenNear(of, 44)}>
      <Typography variant="caption" color="textSecondary">
        {note.by.name} · {format.dateTime(note.at)}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {note.text}
      </Typography>
    </Box>
  );
});

function NewNote() {
  const t = useT();
  const kase = useThisCase();
  const { run } = useCaseCommand();
  const draftKey = `${kase.id}.note`;
  const [text, setText] = useState(() => textOf(readDraft(draftKey)?.['text']));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await run('notes', { text: text.trim() }, false);
      setText('');
      dropDraft(draftKey);
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  return (
    <Box component="form" data-new-note onSubmit={(event) => void save(event)} onKeyDown={sendOnCtrlEnter} sx={{ mb: 1.5 }}>
      {problem && <ProblemNotice error={problem} />}
      <TextField
        label={t('notes.new')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          writeDraft(draftKey, { text: event.target.value });
        }}
        multiline
        minRows={1}
        maxRows={12}
        fullWidth
      />
      <Button type="submit" variant="outlined" disabled={text.trim() === ''} loading={busy} sx={{ mt: 0.5 }}>
        {t('notes.save')}
      </Button>
    </Box>
  );
}
