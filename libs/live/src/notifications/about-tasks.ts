import { Injectable } from '@nestjs/common';
import { Policy, StaffDirectory } from '@vorgang/access';
import { caseAttributes, CaseStore, type AskedOne, type Case, type Task } from '@vorgang/cases';
import type { RecordedEvent } from '@vorgang/event-log';
import { z } from 'zod';
import type { NotificationKind, Told } from './kinds.js';

/** The events of tasks that somebody has to be told of. */
export const taskEvents = ['case.task-given', 'case.task-withdrawn', 'case.task-answered', 'case.task-handed-back'] as const;

const ofTask = z.object({ taskId: z.string() });

/**
 * Decides who is told of a task. Whoever has it need not be able to read the case, so they are told nothing of it but its number. Nobody
 * is told what they did themselves.
 */
@Injectable()
export class AboutTasks {
  constructor(
    private readonly cases: CaseStore,
    private readonly staff: StaffDirectory,
    private readonly policy: Policy,
  ) {}

  /** @param kase as it is now */
  async told(event: RecordedEvent, kase: Case): Promise<Told[]> {
    const task = await this.cases.entry(kase.id, 'tasks', { id: ofTask.parse(event.data).taskId });
    if (!task) return [];
    switch (event.kind) {
      case 'case.task-given':
        return this.tell(event, kase, task, 'task-given', await this.asked(task.to));
      case 'case.task-withdrawn':
        return this.tell(event, kase, task, 'task-withdrawn', await this.asked(task.to));
      case 'case.task-answered':
        return this.tell(event, kase, task, 'task-answered', await this.onCase(kase, task));
      case 'case.task-handed-back':
        return this.tell(event, kase, task, 'task-handed-back', await this.onCase(kase, task));
      default:
        return [];
    }
  }

  private tell({ id: cause, actor }: RecordedEvent, kase: Case, task: Task, kind: NotificationKind, staffIds: readonly string[]): Told[] {
    const by = actor.kind === 'staff' ? { by: { id: actor.id, name: actor.name } } : {};
    const data = { ...by, task: { id: task.id, caseNumber: kase.caseNumber, dueOn: task.dueOn } };
    const caseId = kind === 'task-answered' || kind === 'task-handed-back' ? kase.id : null;
    return staffIds.filter((id) => !(actor.kind === 'staff' && actor.id === id)).map((staffId) => ({ staffId, kind, caseId, cause, data }));
  }

  /** The person, or everybody of the team who can answer. */
  private async asked({ kind, id }: AskedOne): Promise<string[]> {
    const people = kind === 'team' ? await this.staff.principalsIn([id]) : [await this.staff.principalOf(id)];
    return people.flatMap((one) => (one && this.policy.may(one, 'answer', 'Task', { toStaffId: one.id, toTeamId: null }) ? [one.id] : []));
  }

  /** Whoever has the case now, and whoever gave the task, if they may read it. */
  private async onCase(kase: Case, task: Task): Promise<string[]> {
    const ids = [...new Set([kase.assignee?.id, task.by.id])].filter((id) => id !== undefined);
    const people = await Promise.all(ids.map((id) => this.staff.principalOf(id)));
    return people.flatMap((one) => (one && this.policy.may(one, 'read', 'Case', caseAttributes(kase)) ? [one.id] : []));
  }
}
