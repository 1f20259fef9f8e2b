import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import { sendOnCtrlEnter } from '../../kit/components/ActionDialog';
import { dropDraft, readDraft, writeDraft } from '../../kit/components/draft';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Section } from '../../kit/components/Section';
import { textOf } from '../../kit/components/typed';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useAllowed, useCaseCommand, useThisCase } from './CaseContext';
import { notesOfCase } from './entries/caseLists';
import { OlderEntries } from './entries/OlderEntries';
import { useCaseEntries } from './entries/useCaseEntries';

/** Notes for colleagues; the newest first. */
export function Notes() {
  const t = useT();
  const format = useFormat();
  const notes = useCaseEntries(notesOfCase);
  const allowed = useAllowed('add-note');
  return (
    <Section title={t('notes.title')}>
      {allowed && <NewNote />}
      {notes.items.length === 0 && <Typography color="textSecondary">{t('notes.none')}</Typography>}
      <Stack spacing={1.5}>
        {notes.items.toReversed().map((note) => (
          <Box key={note.id}>
            <Typography variant="caption" color="textSecondary">
              {note.by.name} · {format.dateTime(note.at)}
            </Typography>
            <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {note.text}
            </Typography>
          </Box>
        ))}
      </Stack>
      <OlderEntries of="notes" lists={[notes]} />
    </Section>
  );
}

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
