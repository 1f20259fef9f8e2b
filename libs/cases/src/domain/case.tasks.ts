import type { CommandOf, Occasion } from './case.commands.js';
import { event, type CaseEvent, type RecordedEventOf as At } from './case.events.js';
import type { Case, Numbered } from './case.js';
import type { Task } from './task.js';
import * as rules from './case.rules.js';

// A task asks somebody a question within a case. It never holds the case up, and the case stays with whoever has it.

/** The events that end a task. */
export type TaskEnding = At<'case.task-answered' | 'case.task-handed-back' | 'case.task-withdrawn'>;

/** The task as it was given. */
export function givenTask({ data, personal, by, at }: At<'case.task-given'>): Task {
  const { taskId: id, to, dueOn, shared } = data;
  return { id, to, question: personal.question, dueOn, by, at, shared, state: 'open', ended: null };
}

/** The task after the event that ends it. */
export function endedTask(task: Task, ending: TaskEnding): Task {
  const { by, at } = ending;
  switch (ending.kind) {
    case 'case.task-answered': {
      const { text, attachments } = ending.personal;
      return { ...task, state: 'answered', ended: { by, at, text, attachmentIds: attachments.map(({ id }) => id) } };
    }
    case 'case.task-handed-back':
      return { ...task, state: 'handed-back', ended: { by, at, text: ending.personal.reason, attachmentIds: [] } };
    case 'case.task-withdrawn':
      return { ...task, state: 'withdrawn', ended: { by, at, text: ending.personal.reason, attachmentIds: [] } };
  }
}

/** The case with these open tasks. */
export function withOpenTasks({ openTasks: _, ...kase }: Case, openTasks: readonly Numbered<Task>[]): Case {
  return openTasks.length > 0 ? { ...kase, openTasks } : kase;
}

/** The case without this task among the open ones. */
export function withoutTask(kase: Case, taskId: string): Case {
  return withOpenTasks(
    kase,
    (kase.openTasks ?? []).filter(({ id }) => id !== taskId),
  );
}

/** @throws TaskNotOpen */
export function openTask({ openTasks = [] }: Case, taskId: string): Task {
  const task = openTasks.find(({ id }) => id === taskId);
  if (!task) throw new rules.TaskNotOpen();
  return task;
}

/** Whoever has the case sees the answer. Where they answer themselves, they have seen it. @throws TaskNotOpen */
export function answerTask(kase: Case, { taskId, text, attachments }: CommandOf<'answer-task'>, occasion: Occasion): CaseEvent {
  openTask(kase, taskId);
  return event('case.task-answered', { taskId, lookAtOn: lookAtOn(kase, occasion) }, { text, attachments: [...attachments] });
}

/** @throws TaskNotOpen */
export function handBackTask(kase: Case, { taskId, reason }: CommandOf<'hand-back-task'>, occasion: Occasion): CaseEvent {
  openTask(kase, taskId);
  return event('case.task-handed-back', { taskId, lookAtOn: lookAtOn(kase, occasion) }, { reason });
}

/** Its giver takes it back, or whoever has the case now. @throws TaskNotOpen, CaseTaken */
export function withdrawTask(kase: Case, { taskId, reason }: CommandOf<'withdraw-task'>, { by }: Occasion): CaseEvent {
  const task = openTask(kase, taskId);
  if (kase.assignee && kase.assignee.id !== by.id && task.by.id !== by.id) throw new rules.CaseTaken(kase.assignee);
  return event('case.task-withdrawn', { taskId }, { reason });
}

/** The same events, and where they end the case, its open tasks are withdrawn just before. Nobody has to answer any more. */
export function withTasksWithdrawn({ openTasks = [] }: Case, events: readonly CaseEvent[]): CaseEvent[] {
  const withdrawn = openTasks.map(({ id: taskId }) => event('case.task-withdrawn', { taskId, because: 'closed' }, { reason: '' }));
  return events.flatMap((one) => (one.kind === 'case.closed' ? [...withdrawn, one] : [one]));
}

function lookAtOn({ assignee }: Case, { by, today }: Occasion): Occasion['today'] | null {
  return assignee?.id === by.id ? null : today;
}
