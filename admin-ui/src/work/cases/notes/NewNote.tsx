import { Box, Button, MenuItem, MenuList, Paper, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { api } from '../../../kit/api/endpoints';
import { asProblem, type ApiProblem } from '../../../kit/api/problem';
import type { Person } from '../../../kit/api/types';
import { sendOnCtrlEnter } from '../../../kit/components/ActionDialog';
import { dropDraft, readDraft, writeDraft } from '../../../kit/components/draft';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { useCaseCommand, useThisCase } from '../CaseContext';
import { matching, mentionAt, mentionedIn } from './mentions';

const nobody: readonly Person[] = [];

/** Writes a note. After an `@` colleagues are offered who may read the case; they are told of it. */
export function NewNote() {
  const t = useT();
  const kase = useThisCase();
  const { run } = useCaseCommand();
  const draftKey = `${kase.id}.note`;
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => textOf(readDraft(draftKey)?.['text']));
  const [caret, setCaret] = useState(0);
  const [closedAt, setClosedAt] = useState(-1);
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const readers = useQuery({
    queryKey: ['cases', 'readers', kase.id],
    queryFn: ({ signal }) => api.cases.readers(kase.id, signal),
    enabled: text.includes('@'),
    staleTime: 60_000,
  });
  const people = readers.data?.people ?? nobody;
  const mention = mentionAt(text, caret);
  const offered = mention && mention.from !== closedAt ? matching(people, mention.typed) : nobody;
  const mentioned = mentionedIn(people, text);

  const write = (next: string, position: number): void => {
    setText(next);
    setCaret(position);
    setAt(0);
    writeDraft(draftKey, { text: next });
  };
  const choose = (person: Person | undefined): void => {
    if (!mention || !person) return;
    const before = `${text.slice(0, mention.from)}@${person.name} `;
    write(before + text.slice(caret), before.length);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(before.length, before.length);
    });
  };
  const pressed = (event: KeyboardEvent<HTMLElement>): void => {
    if (offered.length === 0 || event.ctrlKey || event.metaKey) return sendOnCtrlEnter(event);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((at + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(offered[at]);
    else if (event.key === 'Escape') setClosedAt(mention?.from ?? -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await run('notes', { text: text.trim(), mentions: mentioned.map(({ id }) => id) }, false);
      setText('');
      dropDraft(draftKey);
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  const told = mentioned.map(({ name }) => name).join(', ');
  return (
    <Box component="form" data-new-note onSubmit={(event) => void save(event)} onKeyDown={pressed} sx={{ mb: 1.5, position: 'relative' }}>
      {problem && <ProblemNotice error={problem} />}
      <TextField
        label={t('notes.new')}
        value={text}
        inputRef={field}
        onChange={(event) => write(event.target.value, event.target.selectionStart ?? event.target.value.length)}
        helperText={told ? t('notes.told', { names: told }) : text ? t('notes.mention') : undefined}
        slotProps={{
          htmlInput:
            offered.length > 0 ? { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${at}`, 'aria-autocomplete': 'list' } : {},
        }}
        multiline
        minRows={1}
        maxRows={12}
        fullWidth
      />
      {offered.length > 0 && (
        <Paper elevation={4} sx={{ position: 'absolute', zIndex: 3, left: 0, right: 0, mt: -1 }}>
          <MenuList id={listId} role="listbox" aria-label={t('notes.mentionList')} dense>
            {offered.map((person, index) => (
              <MenuItem
                key={person.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === at}
                selected={index === at}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(person)}
              >
                {person.name}
              </MenuItem>
            ))}
          </MenuList>
        </Paper>
      )}
      <Button type="submit" variant="outlined" disabled={text.trim() === ''} loading={busy} sx={{ mt: 0.5 }}>
        {t('notes.save')}
      </Button>
    </Box>
  );
}
