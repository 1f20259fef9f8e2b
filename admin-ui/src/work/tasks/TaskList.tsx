import { Box, Chip, Link as MuiLink, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { DataTable, useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import type { TaskItem } from '../../kit/api/types';
import { Page } from '../../kit/components/Page';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useShortcuts } from '../../kit/keys';
import { ResourceList } from '../../kit/resource/ResourceList';
import { useCsvExporter } from '../../kit/resource/useCsvExporter';

const Column = DataTable.Col<TaskItem>;
const states = ['open', 'ended'] as const;

/** The tasks that one has, or those that one gave; open ones by their day, the others by when they ended. */
export default function TaskList() {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const url = useListUrl();
  const createPath = useCreatePath();
  const list = url.query['list'] === 'given' ? 'given' : 'mine';
  const state = url.query['state'] === 'ended' ? 'ended' : 'open';
  const title = t(list === 'given' ? 'queue.tasks-given' : 'queue.tasks');
  const empty = t(
    list === 'given'
      ? state === 'open'
        ? 'tasks.emptyGiven'
        : 'tasks.emptyGivenEnded'
      : state === 'open'
        ? 'tasks.emptyMine'
        : 'tasks.emptyMineEnded',
  );
  // Without the question and the answer: a file that may name citizens comes from the server, which records the export.
  const exporter = useCsvExporter<TaskItem>(title, [
    [t('tasks.caseNumber'), (task) => task.caseNumber],
    [t('cases.field.service'), (task) => localized(task.serviceTitle)],
    [t('tasks.from'), (task) => task.by.name],
    [t('tasks.to'), (task) => task.to.name],
    [t('tasks.dueOn'), (task) => format.date(task.dueOn)],
    [t('staff.state'), (task) => t(`tasks.state.${task.state}`)],
  ]);
  useShortcuts([
    { keys: 'j', label: 'tasks.keys.next', scope: 'page', palette: false, run: () => step(1) },
    { keys: 'k', label: 'tasks.keys.previous', scope: 'page', palette: false, run: () => step(-1) },
  ]);
  return (
    <Page title={title} heading={<Word term="task">{title}</Word>} need={['tasks', 'list']}>
      <Stack spacing={1.5} sx={{ alignItems: 'stretch' }}>
        <TextField
          select
          label={t('tasks.filterLabel')}
          value={state}
          onChange={(event) => url.change({ state: event.target.value })}
          sx={{ m: 0, width: 180 }}
        >
          {states.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`tasks.filter.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <Box data-tasks>
          <ResourceList url={url} filter={{ list, state }} exporter={exporter} empty={<Typography>{empty}</Typography>}>
            <DataTable<TaskItem> rowClick={false} bulkActionButtons={false}>
              <Column
                label={t('tasks.question')}
                disableSort
                render={(task) => (
                  <>
                    <MuiLink
                      component={Link}
                      data-task
                      to={
                        list === 'given' && task.caseId
                          ? `/cases/${task.caseId}`
                          : createPath({ resource: 'tasks', type: 'show', id: task.id })
                      }
                      sx={{ fontWeight: 600, display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}
                    >
                      {task.question || t('cases.erased')}
                    </MuiLink>
                    {task.ended?.text && (
                      <Typography variant="body2" color="textSecondary" noWrap sx={{ maxWidth: 520 }}>
                        {t('tasks.answer')}: {task.ended.text}
                      </Typography>
                    )}
                  </>
                )}
              />
              <Column
                label={t('tasks.caseNumber')}
                disableSort
                render={(task) => (
                  <>
                    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                      {task.caseNumber}
                    </Box>
                    <Typography variant="body2" color="textSecondary">
                      {localized(task.serviceTitle)}
                    </Typography>
                  </>
                )}
              />
              <Column
                label={t(list === 'given' ? 'tasks.to' : 'tasks.from')}
                disableSort
                render={(task) => (
                  <>
                    {list === 'given' ? task.to.name : task.by.name}
                    {list === 'mine' && task.to.kind === 'team' && (
                      <Typography variant="body2" color="textSecondary">
                        {t('tasks.to')} {task.to.name}
                      </Typography>
                    )}
                    {task.nobodyThere && (
                      <Typography variant="body2" color={task.nobodyThere === 'gone' ? 'error' : 'warning'}>
                        {t(`tasks.nobody.${task.nobodyThere}`)}
                      </Typography>
                    )}
                  </>
                )}
              />
              <Column label={t(state === 'open' ? 'tasks.dueOn' : 'staff.state')} disableSort render={(task) => <Day task={task} />} />
            </DataTable>
          </ResourceList>
        </Box>
      </Stack>
    </Page>
  );
}

/** Moves the focus along the tasks. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-tasks] a[data-task]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at < 0 ? (by === 1 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by));
  links[next]?.focus();
}

function Day({ task }: { readonly task: TaskItem }) {
  const t = useT();
  const format = useFormat();
  if (task.state !== 'open') {
    return (
      <>
        <Chip size="small" variant="outlined" label={t(`tasks.state.${task.state}`)} />
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
          {format.date(task.ended?.at ?? task.at)}
        </Typography>
      </>
    );
  }
  const isOverdue = (task.officeDaysLeft ?? 0) < 0;
  return (
    <>
      <Box
        component="span"
        sx={{ whiteSpace: 'nowrap', fontWeight: isOverdue ? 650 : 400, color: isOverdue ? 'error.main' : 'text.primary' }}
      >
        {format.date(task.dueOn)}
      </Box>
      <Typography variant="body2" color={isOverdue ? 'error' : 'textSecondary'}>
        {format.due(task.dueOn, task.officeDaysLeft)}
      </Typography>
    </>
  );
}
