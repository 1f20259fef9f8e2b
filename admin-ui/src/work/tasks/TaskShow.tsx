import { Alert, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { required, TextInput, useDataProvider, useRefresh } from 'react-admin';
import { Link } from 'react-router-dom';
import type { TaskDetail } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { Fact, Facts } from '../../kit/components/Labelled';
import { Page } from '../../kit/components/Page';
import { Section } from '../../kit/components/Section';
import { textOf } from '../../kit/components/typed';
import { keys } from '../../kit/data/queries';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { RecordPage } from '../../kit/resource/RecordPage';
import { AnswerForm } from './AnswerForm';
import { Shared } from './Shared';

/** One task, as whoever has it sees it: the question, what is shared, and the answer. */
export default function TaskShow() {
  const t = useT();
  return <RecordPage<TaskDetail> title={t('tasks.one')}>{(task) => <Task task={task} />}</RecordPage>;
}

function Task({ task }: { readonly task: TaskDetail }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const [handingBack, setHandingBack] = useState(false);
  const isOverdue = (task.officeDaysLeft ?? 0) < 0;
  return (
    <Page
      title={t('tasks.of', { number: task.caseNumber })}
      over={<Typography color="textSecondary">{localized(task.service.title)}</Typography>}
      need={['tasks', 'show']}
      actions={
        <>
          {task.caseId && (
            <Button component={Link} to={`/cases/${task.caseId}`} variant="outlined">
              {t('tasks.toCase')}
            </Button>
          )}
          {task.mayAnswer && (
            <Button variant="outlined" onClick={() => setHandingBack(true)}>
              {t('tasks.handBack')}
            </Button>
          )}
        </>
      }
    >
      <Stack spacing={1.5} sx={{ maxWidth: 1000 }}>
        <Section
          title={t('tasks.question')}
          actions={
            <Chip
              variant="outlined"
              color={isOverdue ? 'error' : task.state === 'open' ? 'warning' : 'default'}
              label={isOverdue ? t('tasks.overdue') : t(`tasks.state.${task.state}`)}
            />
          }
        >
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mb: 1.5 }}>{task.question || t('cases.erased')}</Typography>
          <Facts>
            <Fact label={t('tasks.from')}>{`${task.by.name}, ${format.dateTime(task.at)}`}</Fact>
            <Fact label={t('tasks.to')}>{task.to.name}</Fact>
            <Fact label={t('tasks.dueOn')}>
              {format.date(task.dueOn)}
              {task.officeDaysLeft !== null && ` (${format.due(task.dueOn, task.officeDaysLeft)})`}
            </Fact>
          </Facts>
        </Section>
        {task.ended && task.state !== 'open' && <Ended task={task} ended={task.ended} state={task.state} />}
        {task.shared ? <Shared task={task} shared={task.shared} /> : <Alert severity="info">{t('tasks.sharedOver')}</Alert>}
        {task.mayAnswer && <AnswerForm task={task} />}
      </Stack>
      {handingBack && <HandBack task={task} onClose={() => setHandingBack(false)} />}
    </Page>
  );
}

interface EndedProps {
  readonly task: TaskDetail;
  readonly ended: NonNullable<TaskDetail['ended']>;
  readonly state: Exclude<TaskDetail['state'], 'open'>;
}

function Ended({ task, ended, state }: EndedProps) {
  const t = useT();
  const format = useFormat();
  return (
    <Section title={t(state === 'answered' ? 'tasks.answer' : 'tasks.reason')}>
      <Typography variant="caption" color="textSecondary">
        {t(`tasks.ended.${state}`, { by: ended.by.name, at: format.dateTime(ended.at) })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{ended.text || '–'}</Typography>
      {task.papers.length > 0 && (
        <Typography variant="body2">{t('tasks.papers', { files: task.papers.map(({ name }) => name).join(', ') })}</Typography>
      )}
      {task.caseId && (
        <MuiLink component={Link} to={`/cases/${task.caseId}`}>
          {t('tasks.toCase')}
        </MuiLink>
      )}
    </Section>
  );
}

function HandBack({ task, onClose }: { readonly task: TaskDetail; readonly onClose: () => void }) {
  const t = useT();
  const { handBackTask } = useDataProvider<VorgangDataProvider>();
  const refresh = useRefresh();
  const client = useQueryClient();
  return (
    <ActionDialog
      title={t('tasks.handBack')}
      text={t('tasks.handBackText')}
      submitLabel={t('tasks.handBackSubmit')}
      done={t('tasks.handedBack')}
      draftKey={`task.${task.id}.hand-back`}
      initial={{ reason: '' }}
      onSubmit={async ({ reason }) => {
        await handBackTask(task.id, textOf(reason));
        refresh();
        await client.invalidateQueries({ queryKey: keys.queues });
      }}
      onClose={onClose}
    >
      <TextInput
        source="reason"
        label={t('tasks.handBackReason')}
        validate={required()}
        multiline
        minRows={2}
        helperText={false}
        fullWidth
      />
    </ActionDialog>
  );
}
