import Description from '@mui/icons-material/DescriptionOutlined';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../api/endpoints';
import { asProblem } from '../api/problem';
import type { Letter } from '../api/types';
import { FileViewer, type ShownFile } from '../components/FileViewer';
import { useProblemText } from '../components/ProblemNotice';
import { Section } from '../components/Section';
import { useOpenT, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { useAllowed, useCaseCommand, useThisCase } from './CaseContext';

/** Each letter and permit with its way to the citizen and how far it got. */
export function Letters() {
  const t = useT();
  const { letters } = useThisCase();
  if (letters.length === 0) return null;
  return (
    <Section title={t('letters.title')}>
      <Stack spacing={1.5}>
        {letters.toReversed().map((letter) => (
          <LetterRow key={letter.id} letter={letter} />
        ))}
      </Stack>
    </Section>
  );
}

function LetterRow({ letter }: { letter: Letter }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const kase = useThisCase();
  const [shown, setShown] = useState<ShownFile | null>(null);
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {open('letterKey', letter.key)}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {t(`letterWay.${letter.way}`)} · {t(`letterState.${letter.state}`)}
        {letter.leftOn && ` · ${format.date(letter.leftOn)}`}
      </Typography>
      {letter.state === 'failed' && <Failed letter={letter} />}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 0.5 }}>
        {letter.documents.map((document) => (
          <Button
            key={document.id}
            variant="outlined"
            startIcon={<Description />}
            onClick={() => setShown({ url: api.cases.documentUrl(kase.id, document.id), name: document.name, mime: 'application/pdf' })}
          >
            {t(`documentKind.${document.kind}`)}
          </Button>
        ))}
      </Stack>
      {shown && <FileViewer file={shown} onClose={() => setShown(null)} />}
    </Box>
  );
}

function Failed({ letter }: { letter: Letter }) {
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
    <Alert
      severity="error"
      sx={{ my: 0.5 }}
      action={
        <Stack direction="row" spacing={1}>
          {retry && <Button color="inherit" disabled={busy} onClick={() => void send('delivery/retry', t('letters.retried'))}>{t('letters.retry')}</Button>}
          {byPost && <Button color="inherit" disabled={busy} onClick={() => void send('delivery/by-post', t('letters.toPost'))}>{t('letters.byPost')}</Button>}
        </Stack>
      }
    >
      {t('letters.failed', { smart_count: letter.attempts })} {letter.problem}
    </Alert>
  );
}
