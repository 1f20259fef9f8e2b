import { Injectable } from '@nestjs/common';
import { Policy, StaffDirectory } from '@vorgang/access';
import { caseAttributes, CaseStore } from '@vorgang/cases';
import { EventLog } from '@vorgang/event-log';
import { Clock, JobRegistry, NotFound, realNow, StatedClock, UnitOfWork, type FollowedEvent } from '@vorgang/platform';
import { z } from 'zod';
import { AboutAccounts, accountEvents } from './about-accounts.js';
import { AboutTasks, taskEvents } from './about-tasks.js';
import type { NotificationData, NotificationKind, Told } from './kinds.js';
import { NotificationMail } from './notification-mail.js';
import { NotificationStore } from './notification.store.js';
import { Unattended, unattendedEvents } from './unattended.js';
import { tellingEvents, whoIsTold } from './who-is-told.js';

const task = 'notifications:notify';
/** This is another job, since the new address may refuse its mail again and again. */
const addressTask = 'notifications:address-before';
const payload = z.object({ id: z.uuid() });
/** A list that the worker was to write. */
const listEvents: Readonly<Record<string, NotificationKind>> = { 'list.export-ready': 'list-ready', 'list.export-failed': 'list-failed' };
const listed = z.object({ staffId: z.uuid(), cases: z.int() });
const ended = z.object({ staffId: z.uuid(), done: z.int(), refused: z.int(), failed: z.int() });

/** Older events are not told. So the replay of a log, in which nobody works, tells nothing. */
const newsMs = 2 * 24 * 3_600_000;

/**
 * Whether it is a step of a bulk run of which people are told once, when the run ends. That tells those whose cases they are. Whoever has a
 * task in one is told of it as ever.
 */
const ofBulkRun = ({ requestId, stream, kind }: FollowedEvent): boolean =>
  stream.kind === 'case' && requestId.startsWith('bulk:') && !taskEvents.some((one) => one === kind);

/**
 * Notifies people of what others did to their cases and accounts. It runs at least once for each event, but nobody is told twice.
 * A mail that the server did not take is tried again without a new notification.
 */
@Injectable()
export class NotifyJob {
  constructor(
    registry: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly eventLog: EventLog,
    private readonly cases: CaseStore,
    private readonly staff: StaffDirectory,
    private readonly policy: Policy,
    private readonly store: NotificationStore,
    private readonly mail: NotificationMail,
    private readonly unattended: Unattended,
    private readonly accounts: AboutAccounts,
    private readonly tasks: AboutTasks,
    clock: Clock,
  ) {
    const isHistory = ({ occurredAt }: FollowedEvent): boolean => clock instanceof StatedClock && realNow() - occurredAt.getTime() > newsMs;
    registry.register({
      rules: [
        {
          on: [
            ...new Set([...tellingEvents, ...taskEvents, ...unattendedEvents, ...accountEvents]),
            'bulk.finished',
            'bulk.stopped',
            ...Object.keys(listEvents),
          ],
          jobs: (event) => (isHistory(event) || ofBulkRun(event) ? [] : [{ task, payload: { id: event.id }, key: `notify:${event.id}` }]),
        },
        {
          on: ['staff.updated'],
          jobs: (event) => (isHistory(event) ? [] : [{ task: addressTask, payload: { id: event.id }, key: `address:${event.id}` }]),
        },
      ],
      tasks: {
        [task]: (given) => this.run(payload.parse(given).id),
        [addressTask]: (given) => this.tellAddressBefore(payload.parse(given).id),
        'notifications:prune': () => store.prune(),
      },
      cron: ['53 1 * * * notifications:prune'],
    });
  }

  private async run(eventId: string): Promise<void> {
    const event = await this.eventLog.one(eventId);
    if (!event) return;
    const told = await this.toldOf(event);
    await this.store.tell(told, event.occurredAt);
    await this.mail.atOnce(told, event.id);
  }

  private async tellAddressBefore(eventId: string): Promise<void> {
    const event = await this.eventLog.one(eventId);
    const before = event && this.accounts.addressBefore(event);
    if (event && before) await this.mail.toAddressBefore(event.stream.id, before, event.id);
  }

  private async toldOf(event: Awaited<ReturnType<EventLog['one']>> & object): Promise<Told[]> {
    if (event.stream.kind === 'bulk-run') return this.ofRun(event);
    if (event.stream.kind === 'list-export') return ofList(event);
    if (event.stream.kind === 'case') return this.ofCase(event);
    // One event may tell two things: the remaining cases, and the account itself.
    const left = unattendedEvents.some((kind) => kind === event.kind) ? await this.unattended.told(event) : [];
    return event.stream.kind === 'staff' ? [...left, ...(await this.accounts.told(event))] : left;
  }

  private async ofCase(event: Awaited<ReturnType<EventLog['one']>> & object): Promise<Told[]> {
    if (event.caseId === null) return [];
    const kase = await this.cases.load(event.caseId).catch((error: unknown) => {
      if (error instanceof NotFound) return undefined;
      throw error;
    });
    if (!kase) return [];
    if (taskEvents.some((kind) => kind === event.kind)) return this.tasks.told(event, kase);
    const told: Told[] = [];
    for (const one of whoIsTold(event, kase)) {
      const principal = await this.staff.principalOf(one.staffId);
      // People who lose a case may lose the right to read it, and are told nevertheless. Everything else is only for people with
      // that right.
      if (principal && (one.kind === 'taken-from-me' || this.policy.may(principal, 'read', 'Case', caseAttributes(kase)))) told.push(one);
    }
    // Late post belongs to nobody by itself. If the last assignee has left, the supervisors of the team are told.
    if (told.length === 0 && event.kind === 'case.post-received') {
      const supervisors = (await this.staff.principalsIn([kase.teamId])).filter(
        (one) => one.roles.includes('supervisor') && this.policy.may(one, 'read', 'Case', caseAttributes(kase)),
      );
      return supervisors.map((one) => ({ staffId: one.id, kind: 'post', caseId: event.caseId, cause: event.id, data: {} }));
    }
    return told;
  }

  /** Tells the author that a run has ended, and everybody else once how many cases they got or lost. */
  private async ofRun(event: Awaited<ReturnType<EventLog['one']>> & object): Promise<Told[]> {
    const { staffId: author, done, refused, failed } = ended.parse(event.data);
    const runId = event.stream.id;
    const names = await this.staff.names([author]);
    const by: NotificationData = names.get(author) ? { by: { id: author, name: names.get(author)?.displayName ?? '' } } : {};
    // served by bulk_item_pkey
    const moved: { staff_id: string; kind: 'given-to-me' | 'taken-from-me'; count: number; case_id: string }[] =
      await this.unitOfWork.manager.query(
        `select m.staff_id, m.kind, count(*)::int as count, min(m.case_id::text) as case_id
       from bulk_item i cross join lateral (values
         (i.assignee_after, 'given-to-me', i.case_id), ((i.before ->> 'assigneeId')::uuid, 'taken-from-me', i.case_id)) as m(staff_id, kind, case_id)
       where i.run_id = $1 and i.outcome = 'done' and i.assignee_after is distinct from (i.before ->> 'assigneeId')::uuid
         and m.staff_id is not null and m.staff_id <> $2
       group by m.staff_id, m.kind order by m.kind, m.staff_id`,
        [runId, author],
      );
    return [
      {
        staffId: author,
        kind: 'bulk-finished',
        caseId: null,
        cause: event.id,
        data: { runId, outcome: { done, refused, failed, stopped: event.kind === 'bulk.stopped' } },
      },
      ...moved.map(({ staff_id, kind, count, case_id }): Told => ({
        staffId: staff_id,
        kind,
        caseId: count === 1 ? case_id : null,
        cause: `${event.id}:${kind}`,
        data: { ...by, count, runId },
      })),
    ];
  }
}

/** Tells whoever ordered a list that it can be had, or could not be written. */
function ofList({ id, kind, data }: Pick<NonNullable<Awaited<ReturnType<EventLog['one']>>>, 'id' | 'kind' | 'data'>): Told[] {
  const told = listEvents[kind];
  if (!told) return [];
  const { staffId, cases } = listed.parse(data);
  return [{ staffId, kind: told, caseId: null, cause: id, data: { count: cases } }];
}
