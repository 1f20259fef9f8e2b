import { Box, Stack, Typography } from '@mui/material';
import { memo, useMemo } from 'react';
import type { CaseDetail } from '../../kit/api/types';
import { drawnWhenNear } from '../../kit/components/drawnWhenNear';
import { Section } from '../../kit/components/Section';
import { useFirstFew } from '../../kit/components/useFirstFew';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useAllowed } from './CaseContext';
import { notesOfCase } from './entries/caseLists';
import { OlderEntries } from './entries/OlderEntries';
import { useCaseEntries } from './entries/useCaseEntries';
import { Mentioning } from './notes/Mentioning';
import { NewNote } from './notes/NewNote';

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
        <Mentioning text={note.text} mentions={note.mentions ?? []} />
      </Typography>
    </Box>
  );
});
