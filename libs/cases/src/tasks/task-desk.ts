import { Injectable } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { NotFound, UnitOfWork } from '@vorgang/platform';
import { z } from 'zod';
import { caseAttributes } from '../case.policy.js';
import type { Case } from '../domain/case.js';
import type { Task } from '../domain/task.js';
import { CaseStore } from '../persistence/case.store.js';
import type { TaskAttributes } from '../subjects.js';

export const taskParams = z.object({ taskId: z.uuid() });

/** A task with its case, and what the current person may do with it. */
export interface OpenedTask {
  readonly task: Task;
  readonly kase: Case;
  /** Whether it was given to them or to a team of theirs. */
  readonly isAsked: boolean;
  /** Whether they may read the case anyway. */
  readonly readsCase: boolean;
}

/** A task as the policy looks at it. */
export function taskAttributes({ to }: Pick<Task, 'to'>): TaskAttributes {
  return { toStaffId: to.kind === 'person' ? to.id : null, toTeamId: to.kind === 'team' ? to.id : null };
}

/** Opens tasks for those who have them. The right to a task gives none to its case. */
@Injectable()
export class TaskDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CaseStore,
    private readonly policy: Policy,
  ) {}

  /** A task that the current person may see: since they have it, or since they may read its case. @throws NotFound */
  async show(taskId: string): Promise<OpenedTask> {
    const caseId = await this.caseOf(taskId);
    const [kase, task] = await Promise.all([this.store.load(caseId), this.store.entry(caseId, 'tasks', { id: taskId })]);
    const who = currentPrincipal();
    if (!task) throw new NotFound('task');
    const readsCase = this.policy.may(who, 'read', 'Case', caseAttributes(kase));
    const mayRead = readsCase || this.policy.may(who, 'read', 'Task', taskAttributes(task));
    if (!mayRead) throw new NotFound('task');
    return { task, kase, isAsked: this.policy.may(who, 'answer', 'Task', taskAttributes(task)), readsCase };
  }

  /** The case of a task that the current person may answer, locked. @throws NotFound, NotPermitted */
  async openForAnswer(taskId: string): Promise<Case> {
    const kase = await this.store.loadForChange(await this.caseOf(taskId));
    const task = await this.store.entry(kase.id, 'tasks', { id: taskId });
    if (!task) throw new NotFound('task');
    this.policy.mayOrRefuse(currentPrincipal(), 'answer', 'Task', taskAttributes(task));
    return kase;
  }

  private async caseOf(taskId: string): Promise<string> {
    // served by case_task_pkey
    const rows: { case_id: string }[] = await this.unitOfWork.manager.query('select case_id from case_task where id = $1', [taskId]);
    if (!rows[0]) throw new NotFound('task');
    return rows[0].case_id;
  }
}
