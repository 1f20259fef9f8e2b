import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import type { TaskOfCase } from '../../../kit/api/types';
import { ActionDialog } from '../../../kit/components/ActionDialog';
import { Section } from '../../../kit/components/Section';
import { textOf } from '../../../kit/components/typed';
import { Word } from '../../../kit/components/Word';
import { useT } from '../../../kit/i18n';
import { today } from '../../../kit/i18n/format';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useAllowed, useCaseCommand, useThisCase } from '../CaseContext';
import { tasksOfCase } from '../entries/caseLists';
import { OlderEntries } from '../entries/OlderEntries';
import { useAttachmentNames } from '../entries/useAttachmentNames';
import { useCaseEntries } from '../entries/useCaseEntries';
import { useSharedWords } from './useSharedWords';

/** What colleagues and other teams were asked within the case, and their answers; open ones first, then the newest. */
export function Tasks() {
  const t = useT();
  const tasks = useCaseEntries(tasksOfCase);
  if (tasks.items.length === 0) return null;
  const newest = tasks.items.toReversed();
  return (
    <Section title={<Word term="task">{t('tasks.title')}</Word>}>
      {[...newest.filter(({ state }) => state === 'open'), ...newest.filter(({ state }) => state !== 'open')].map((task) => (
        <One key={task.id} task={task} />
      ))}
      <OlderEntries of="tasks" lists={[tasks]} />
    </Section>
  );
}

function One({ task }: { readonly task: TaskOfCase }) {
  const t = useT();
  const format = useFormat();
  const namesOf = useAttachmentNames();
  const wordsOf = useSharedWords();
  const { ended, state } = task;
  const { files, applicant, form } = task.shared;
  const shared = wordsOf({ files: files.length, applicant, form });
  const isOverdue = state === 'open' && task.dueOn < today();
  return (
    <Box
      component="article"
      aria-label={`${t('tasks.one')}: ${task.to.name}`}
      sx={{ mt: 1.5, borderLeft: 3, borderColor: state === 'open' ? 'warning.main' : 'divider', pl: 1.5 }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Typography variant="caption" color="textSecondary">
          {t('tasks.given', { by: task.by.name, at: format.dateTime(task.at), to: task.to.name, due: format.date(task.dueOn) })}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={isOverdue ? 'error' : state === 'open' ? 'warning' : 'default'}
          label={isOverdue ? t('tasks.overdue') : t(`tasks.state.${state}`)}
        />
      </Box>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {task.question}
      </Typography>
      {shared && (
        <Typography variant="caption" color="textSecondary" component="p">
          {t('tasks.shared', { what: shared })}
        </Typography>
      )}
      {ended && state !== 'open' && (
        <Box sx={{ mt: 0.75 }}>
          <Typography variant="caption" color="textSecondary" component="p">
            {t(`tasks.ended.${state}`, { by: ended.by.name, at: format.dateTime(ended.at) })}
          </Typography>
          {ended.text && (
            <Typography
              variant="body2"
              sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontWeight: state === 'answered' ? 600 : 400 }}
            >
              {ended.text}
            </Typography>
          )}
          {ended.attachmentIds.length > 0 && (
            <Typography variant="body2">{t('tasks.papers', { files: namesOf(ended.attachmentIds) })}</Typography>
          )}
        </Box>
      )}
      {state === 'open' && <Withdraw task={task} />}
    </Box>
  );
}

function Withdraw({ task }: { readonly task: TaskOfCase }) {
  const t = useT();
  const { id } = useThisCase();
  const allowed = useAllowed('withdraw-task');
  const { run } = useCaseCommand();
  const [isAsking, setAsking] = useState(false);
  if (!allowed) return null;
  return (
    <>
      <Button size="small" sx={{ ml: -1.25 }} onClick={() => setAsking(true)} aria-label={t('tasks.withdrawOne', { to: task.to.name })}>
        {t('tasks.withdraw')}
      </Button>
      {isAsking && (
        <ActionDialog
          title={t('action.withdraw-task.title')}
          text={t('action.withdraw-task.text')}
          submitLabel={t('action.withdraw-task.submit')}
          done={t('action.withdraw-task.done')}
          draftKey={`${id}.task.${task.id}`}
          initial={{ reason: '' }}
          onSubmit={({ reason }) => run('tasks/withdraw', { taskId: task.id, reason: textOf(reason) }, false)}
          onClose={() => setAsking(false)}
        >
          <TextInput source="reason" label={t('action.withdraw-task.reason')} multiline minRows={2} helperText={false} fullWidth />
        </ActionDialog>
      )}
    </>
  );
}
