import Description from '@mui/icons-material/DescriptionOutlined';
import Undo from '@mui/icons-material/Undo';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { required, TextInput, useNotify } from 'react-admin';
import { call } from '../../../kit/api/contract';
import { asProblem } from '../../../kit/api/problem';
import type { Letter } from '../../../kit/api/types';
import { ActionDialog } from '../../../kit/components/ActionDialog';
import { useProblemText } from '../../../kit/components/ProblemNotice';
import { Section } from '../../../kit/components/Section';
import { textOf } from '../../../kit/components/typed';
import { useFirstFew } from '../../../kit/components/useFirstFew';
import { Word } from '../../../kit/components/Word';
import { useOpenT, useT } from '../../../kit/i18n';
import { problemOfLetter } from '../../../kit/i18n/problemOfLetter';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useAllowed, useCaseCommand, useThisCase } from '../CaseContext';
import { lettersOfCase } from '../entries/caseLists';
import { OlderEntries } from '../entries/OlderEntries';
import { useCaseEntries } from '../entries/useCaseEntries';
import { useDesk } from '../page/DeskContext';
import { letterWords, type MailUnderWay } from './letterWords';

/** Letters and permits: how each reaches the citizen, how far it got, and what happens next. */
export function Letters() {
  const t = useT();
  const { id, letters: latest, position } = useThisCase();
  const letters = useCaseEntries(lettersOfCase);
  const shown = useFirstFew(useMemo(() => letters.items.toReversed(), [letters.items]));
  const mailing = latest.some(({ way, state }) => way === 'mail' && state === 'written');
  const underWay = useQuery({
    queryKey: ['cases', 'mails-under-way', id, position],
    queryFn: ({ signal }) => call.get('/api/v1/cases/{caseId}/mails-under-way', { path: { caseId: id }, signal }),
    enabled: mailing,
    refetchInterval: 60_000,
    retry: false,
  });
  if (letters.items.length === 0) return null;
  return (
    <Section title={<Word term="notice">{t('letters.title')}</Word>}>
      <Stack spacing={1.5}>
        {shown.map((letter) => (
          <LetterRow key={letter.id} letter={letter} mail={underWay.data?.mails.find(({ letterId }) => letterId === letter.id)} />
        ))}
      </Stack>
      <OlderEntries of="letters" lists={[letters]} />
    </Section>
  );
}

function LetterRow({ letter, mail }: { letter: Letter; mail: MailUnderWay | undefined }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const { showPaper } = useDesk();
  const { now, next } = letterWords(letter, mail, new Date(), t, format);
  return (
    <Box>
      <Typography variant="body2">
        <strong>{letter.subject ? letter.subject : open('letterKey', letter.key)}</strong> {t(`letterWay.${letter.way}`)}
      </Typography>
      {letter.state === 'failed' ? (
        <Failed letter={letter} now={now} next={next} />
      ) : (
        <Typography variant="caption" color="textSecondary" component="p" role="status">
          {now} {next}
        </Typography>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 0.5 }}>
        {letter.documents.map((document) => (
          <Button key={document.id} variant="outlined" startIcon={<Description />} onClick={() => showPaper(document.id)}>
            {t(`documentKind.${document.kind}`)}
          </Button>
        ))}
        <Recall letter={letter} />
      </Stack>
    </Box>
  );
}

/** Until a letter has left, it can be held back: a notice with its decision, the letter of a request with the request. */
function Recall({ letter }: { readonly letter: Letter }) {
  const t = useT();
  const { id, request } = useThisCase();
  const { run } = useCaseCommand();
  const { open } = useDesk();
  const [asking, setAsking] = useState(false);
  const own = useAllowed('recall-letter');
  const decision = useAllowed('recall-decision');
  const ofRequest = useAllowed('withdraw-request');
  if (!isRecallable(letter)) return null;
  const asks = letter.key === 'information-request' && request?.state === 'open';
  const may = letter.key === 'notice' ? decision : asks ? ofRequest : own;
  if (!may) return null;
  const recall = (): void => {
    if (letter.key === 'notice') open('recall-decision');
    else if (asks) open('withdraw-request');
    else setAsking(true);
  };
  return (
    <>
      <Button startIcon={<Undo />} onClick={recall}>
        {t('letters.recall')}
      </Button>
      {asking && (
        <ActionDialog
          title={t('action.recall-letter.title')}
          text={t('action.recall-letter.text')}
          submitLabel={t('action.recall-letter.submit')}
          done={t('action.recall-letter.done')}
          draftKey={`${id}.recall.${letter.id}`}
          initial={{ reason: '' }}
          onSubmit={(values) => run('letters/recall', { letterId: letter.id, reason: textOf(values['reason']) }, false)}
          onClose={() => setAsking(false)}
        >
          <TextInput source="reason" label={t('action.recall-letter.reason')} validate={required()} helperText={false} fullWidth />
        </ActionDialog>
      )}
    </>
  );
}

/** As the server has it: a mail before it is written, paper until it is posted. */
function isRecallable({ state, way }: Letter): boolean {
  return state === 'ordered' || state === 'failed' || (way === 'print' && (state === 'written' || state === 'batched'));
}

function Failed({ letter, now, next }: { letter: Letter; now: string; next: string | null }) {
  const t = useT();
  const notify = useNotify();
  const textOf = useProblemText();
  const { run } = useCaseCommand();
  const [busy, setBusy] = useState(false);
  const retry = useAllowed('retry-delivery');
  const byPost = useAllowed('deliver-by-post');
  const send = async (command: 'delivery/retry' | 'delivery/by-post', done: string): Promise<void> => {
    setBusy(true);
    try {
      await run(command, { letterId: letter.id }, false);
      notify(done, { type: 'success' });
    } catch (error) {
      notify(textOf(asProblem(error)), { type: 'error' });
      setBusy(false);
    }
  };
  return (
    <Alert severity="error" sx={{ my: 0.5 }}>
      {now} {t(problemOfLetter(letter.problem))}
      {letter.problem && (
        <Typography variant="caption" component="p" color="textSecondary">
          {letter.problem}
        </Typography>
      )}
      {(retry || byPost) && <Typography variant="body2">{next}</Typography>}
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 0.5, flexWrap: 'wrap' }}>
        {retry && (
          <Button variant="outlined" color="inherit" disabled={busy} onClick={() => void send('delivery/retry', t('letters.retried'))}>
            {t('letters.retry')}
          </Button>
        )}
        {byPost && (
          <Button variant="outlined" color="inherit" disabled={busy} onClick={() => void send('delivery/by-post', t('letters.toPost'))}>
            {t('letters.byPost')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
