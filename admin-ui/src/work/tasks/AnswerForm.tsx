import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, required, TextInput, useDataProvider, useNotify, useRefresh } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { api } from '../../kit/api/endpoints';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import type { TaskDetail } from '../../kit/api/types';
import { sendOnCtrlEnter } from '../../kit/components/ActionDialog';
import { dropDraft, readDraft } from '../../kit/components/draft';
import { DraftKeeper, DraftStatus } from '../../kit/components/DraftKeeper';
import { Refused } from '../../kit/components/refused';
import { Section } from '../../kit/components/Section';
import { textOf, type Typed } from '../../kit/components/typed';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { keys } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';
import { PapersInput, papersOf } from '../../kit/papers';

/** What may be added to an answer. */
const accept = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/tiff', 'text/plain'];
/** Until the server has said what it takes. */
const usualBytes = 25 * 1024 * 1024;

/** The answer to a task. What is typed, and its papers, survive as every draft does. */
export function AnswerForm({ task }: { readonly task: TaskDetail }) {
  const t = useT();
  const notify = useNotify();
  const refresh = useRefresh();
  const client = useQueryClient();
  const { answerTask } = useDataProvider<VorgangDataProvider>();
  const { data } = useQuery({ queryKey: ['papers'], queryFn: () => api.papers.mine(), staleTime: Infinity });
  const draftKey = `task.${task.id}.answer`;
  const [start] = useState(() => ({ text: '', papers: [], ...readDraft(draftKey) }));
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const submit = async ({ text, papers }: Typed): Promise<void> => {
    setProblem(null);
    try {
      await answerTask(task.id, {
        text: textOf(text).trim(),
        papers: papersOf(papers).map(({ id, name }) => ({ paperId: id, name })),
      });
    } catch (error) {
      return setProblem(asProblem(error));
    }
    dropDraft(draftKey);
    notify(t('tasks.sent'), { type: 'success' });
    refresh();
    await client.invalidateQueries({ queryKey: keys.queues });
  };
  return (
    <Section title={t('tasks.answerTitle')}>
      <Form onSubmit={submit} record={start} noValidate>
        <Box onKeyDown={sendOnCtrlEnter}>
          <TextInput
            source="text"
            label={t('tasks.answer')}
            helperText={t('tasks.answerHelp')}
            validate={required()}
            multiline
            minRows={4}
            fullWidth
          />
          <PapersInput source="papers" purposes={undefined} accept={accept} maxBytes={data?.maxBytes ?? usualBytes} maxCount={20} />
          <DraftKeeper draftKey={draftKey} version={undefined} />
          {problem && <Refused problem={problem} />}
          <Send draftKey={draftKey} />
        </Box>
      </Form>
    </Section>
  );
}

function Send({ draftKey }: { readonly draftKey: string }) {
  const t = useT();
  const { isSubmitting } = useFormState();
  return (
    <Stack direction="row" spacing={1} sx={{ mt: 1, alignItems: 'center' }}>
      <Button type="submit" variant="contained" loading={isSubmitting} aria-keyshortcuts="Control+Enter" title="Ctrl+Enter">
        {t('tasks.send')}
      </Button>
      <DraftStatus draftKey={draftKey} />
      <Typography component="span" sx={{ flex: 1 }} />
    </Stack>
  );
}
