import { Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { asProblem } from '../../kit/api/problem';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { useProblemText } from '../../kit/components/problemText';
import { Section } from '../../kit/components/Section';
import { Empty, Loaded, Loading } from '../../kit/components/states';
import { Sideways } from '../../kit/components/Sideways';
import { Word } from '../../kit/components/Word';
import { useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';
import { system, type Job, type Jobs } from './api';

/** Failed jobs: what they do, what went wrong, and what an administrator can do about it. */
export function JobsSection() {
  const t = useT();
  const format = useFormat();
  const jobs = useQuery({ queryKey: ['system', 'jobs'], queryFn: () => system.jobs(), refetchInterval: 15_000 });
  return (
    <Section title={<Word term="job">{t('system.jobs.title')}</Word>}>
      <Loaded query={jobs} loading={<Loading shape="text" count={3} />}>
        {(found) => (
          <>
            <Typography variant="body2" sx={{ mb: 1 }}>
              {t('system.jobs.counts', {
                waiting: format.number(found.waiting),
                running: format.number(found.running),
                later: format.number(found.later),
                failed: format.number(found.failed),
              })}
            </Typography>
            {found.items.length === 0 ? <Empty good>{t('system.jobs.empty')}</Empty> : <JobTable jobs={found} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function JobTable({ jobs }: { jobs: Jobs }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const notify = useNotify();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [discarding, setDiscarding] = useState<Job | null>(null);
  const again = () => client.invalidateQueries({ queryKey: ['system'] });
  const nameOf = (job: Job): string => open('system.task', job.task);
  const retry = (job: Job): void => {
    system
      .retry(job.id)
      .then(
        () => notify(t('system.jobs.retried'), { type: 'success' }),
        (error: unknown) => notify(problemText(asProblem(error)), { type: 'warning' }),
      )
      .finally(() => void again());
  };
  return (
    <Sideways label={t('system.jobs.title')}>
      <Table size="small" aria-label={t('system.jobs.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('system.jobs.task')}</TableCell>
            <TableCell>{t('system.jobs.state')}</TableCell>
            <TableCell>{t('system.jobs.error')}</TableCell>
            <TableCell>{t('system.jobs.tried')}</TableCell>
            <TableCell>{t('system.jobs.next')}</TableCell>
            {may('system', 'retry') && <TableCell>{t('common.actions')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {jobs.items.map((job) => (
            <TableRow key={job.id}>
              <TableCell>{nameOf(job)}</TableCell>
              <TableCell>{t(`system.jobState.${job.state}`)}</TableCell>
              <TableCell>
                <code>{job.error || t('system.jobs.unknownError')}</code>
              </TableCell>
              <TableCell>
                {job.attempts} / {job.maxAttempts}
              </TableCell>
              <TableCell>{format.dateTime(job.nextTryAt)}</TableCell>
              {may('system', 'retry') && (
                <TableCell>
                  <Stack direction="row" spacing={1}>
                    <Button
                      disabled={job.state === 'running'}
                      onClick={() => retry(job)}
                      aria-label={t('system.jobs.retryOne', { task: nameOf(job) })}
                    >
                      {t('system.jobs.retry')}
                    </Button>
                    <Button disabled={job.state === 'running'} color="warning" onClick={() => setDiscarding(job)}>
                      {t('system.jobs.discard')}
                    </Button>
                  </Stack>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {discarding && (
        <ActionDialog
          title={t('system.jobs.discardTitle')}
          text={t('system.jobs.discardText', { task: nameOf(discarding) })}
          submitLabel={t('system.jobs.discard')}
          done={t('system.jobs.discarded')}
          onSubmit={async () => {
            await system.discard(discarding.id);
            await again();
          }}
          onClose={() => setDiscarding(null)}
        />
      )}
    </Sideways>
  );
}
