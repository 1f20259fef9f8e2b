import { Injectable } from '@nestjs/common';
import { addDays, Clock, JobRegistry, localDateOf, OfficeCalendar, startOfLocalDay, UnitOfWork, type LocalDate } from '@vorgang/platform';
import type { DueReason, Told } from './kinds.js';
import { NotificationMail } from './notification-mail.js';
import { NotificationStore } from './notification.store.js';

const task = 'notifications:morning';
const hour = 3_600_000;
/** The hour in the city at which the morning begins. */
const begins = 7 * hour;
/** Older notifications were mailed, or are no news any more. */
const mailedWithin = 4 * 24 * hour;
/** After a longer outage, everybody looks at their queues anyway. */
const mostDaysBack = 31;

interface DueCase {
  readonly case_id: string;
  readonly assignee_id: string;
  readonly due_on: string | null;
  readonly follow_up_on: string | null;
}

/**
 * Notifies people in the morning of each office day of their cases that became overdue since the last such morning, are due today
 * or on the next office day, or are up for follow-up. It mails those who want it.
 *
 * The queue's clock is UTC, the city's is not. So the job runs at 5:00 and at 6:00 UTC, and does its work in the run at seven
 * o'clock in the city, in summer and in winter. A further run finds it done.
 */
@Injectable()
export class MorningJob {
  constructor(
    registry: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: OfficeCalendar,
    private readonly store: NotificationStore,
    private readonly mail: NotificationMail,
  ) {
    registry.register({
      rules: [],
      tasks: { [task]: () => this.run() },
      // A worker that was down in the morning does it later. The runs come one after the other.
      cron: [`0 5,6 * * * ${task} ?fill=6h&queue=${task}`],
    });
  }

  private async run(): Promise<void> {
    const now = this.clock.now();
    const today = localDateOf(now);
    if (!this.calendar.isOfficeDay(today) || now.getTime() - startOfLocalDay(today).getTime() < begins) return;
    await this.store.tell(await this.dueCases(today, await this.toldLast(today)), now);
    await this.store.tell(await this.dueTasks(today, await this.toldLast(today)), now);
    await this.store.noteMorning(today);
    await this.mail.morning(today, new Date(now.getTime() - mailedWithin));
  }

  /** @param before the last morning with notifications; what was due then or since may have become overdue */
  private async dueCases(today: LocalDate, before: LocalDate): Promise<Told[]> {
    const next = this.calendar.nextOfficeDay(addDays(today, 1));
    // served by work_item_due, work_item_follow_up and work_item_look_at
    const rows: DueCase[] = await this.unitOfWork.manager.query(
      `select case_id, assignee_id, due_on::text as due_on, null as follow_up_on from work_item
       where due_on >= $1 and due_on <= $3 and assignee_id is not null and status in ('open', 'proposed')
       union all
       select case_id, assignee_id, null, follow_up_on::text from work_item
       where follow_up_on > $1 and follow_up_on <= $2 and assignee_id is not null and status <> 'closed'
       union
       select case_id, assignee_id, null, look_at_on::text from work_item
       where look_at_on > $1 and look_at_on <= $2 and assignee_id is not null and status <> 'closed'`,
      [before, today, next],
    );
    return [...Map.groupBy(rows, (row) => row.case_id).values()].flatMap((ofCase) => {
      const [first] = ofCase;
      if (!first) return [];
      const due = ofCase.flatMap((row): DueReason[] => (row.due_on === null ? ['follow-up'] : [reasonOf(row.due_on, today)]));
      const dueOn = ofCase.find((row) => row.due_on !== null)?.due_on;
      return [
        {
          staffId: first.assignee_id,
          kind: 'due',
          caseId: first.case_id,
          cause: `due:${today}:${first.case_id}`,
          data: { due, ...(dueOn ? { dueOn } : {}) },
        },
      ];
    });
  }

  /** Open tasks: whoever has one is told on its day, and whoever has the case, or gave the task, once the day has passed. */
  private async dueTasks(today: LocalDate, before: LocalDate): Promise<Told[]> {
    // served by case_task_due and work_item_pkey
    const rows: { id: string; case_id: string; case_number: string; due_on: string; to_staff: string | null; on_case: string }[] =
      await this.unitOfWork.manager.query(
        `select t.id, t.case_id, c.case_number, t.due_on::text, t.to_staff, coalesce(w.assignee_id, t.given_by) as on_case
         from case_task t join case_file c on c.id = t.case_id left join work_item w on w.case_id = t.case_id
         where t.state = 'open' and t.due_on >= $1 and t.due_on <= $2`,
        [before, today],
      );
    return rows.flatMap(({ id, case_id, case_number, due_on, to_staff, on_case }): Told[] => {
      const data = { task: { id, caseNumber: case_number, dueOn: due_on } };
      if (due_on < today) return [{ staffId: on_case, kind: 'task-overdue', caseId: case_id, cause: `task-overdue:${id}`, data }];
      return to_staff === null ? [] : [{ staffId: to_staff, kind: 'task-due', caseId: null, cause: `task-due:${id}`, data }];
    });
  }

  /** The last morning with notifications, even if no worker has run since; the office day before if there was none. */
  private async toldLast(today: LocalDate): Promise<LocalDate> {
    const last = (await this.store.lastMorning(today)) ?? this.officeDayBefore(today);
    const earliest = addDays(today, -mostDaysBack);
    return last < earliest ? earliest : last;
  }

  private officeDayBefore(day: LocalDate): LocalDate {
    let before = addDays(day, -1);
    while (!this.calendar.isOfficeDay(before)) before = addDays(before, -1);
    return before;
  }
}

function reasonOf(dueOn: string, today: LocalDate): DueReason {
  return dueOn < today ? 'overdue' : dueOn === today ? 'due-today' : 'due-tomorrow';
}
