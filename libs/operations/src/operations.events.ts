import { defineEvent, part } from '@vorgang/platform';

interface Job {
  readonly jobId: string;
  readonly task: string;
  readonly attempts: number;
}

export const jobRetried = defineEvent({ kind: 'job.retried', version: 1, data: part<Job>() });
export const jobDiscarded = defineEvent({ kind: 'job.discarded', version: 1, data: part<Job>() });
export const systemMailTested = defineEvent({ kind: 'system.mail-tested', version: 1, data: part<object>() });
export const systemRestored = defineEvent({
  kind: 'system.restored',
  version: 1,
  data: part<{ lastEventAt: string | null; movedEvents: number; releasedJobs: number; leftOutNumbers: number }>(),
});

export const operationsEvents = [jobRetried, jobDiscarded, systemMailTested, systemRestored] as const;
