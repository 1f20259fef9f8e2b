import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { HeldPapers } from '@vorgang/documents';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk } from '../case-desk.js';
import { filedPapers } from '../changes/citizen.js';
import { correspondence } from '../domain/handed-papers.js';
import { CaseStore } from '../persistence/case.store.js';
import { TaskDesk, taskParams } from './task-desk.js';

const answerBody = z.object({
  text: text({ max: 20_000, lines: true }),
  papers: z
    .array(
      z.object({
        paperId: z.uuid().describe('A paper that one holds; see /api/v1/papers'),
        name: text({ max: 255 }).describe('Its title'),
      }),
    )
    .max(20)
    .default([]),
});

/** Answers a task. Whoever has the case is told, and finds the answer and its papers there. */
export class AnswerTask extends KeyedCommand<void> {
  readonly commandKey = 'answer-task';

  constructor(
    readonly taskId: string,
    readonly input: z.output<typeof answerBody>,
  ) {
    super();
  }
}

@CommandHandler(AnswerTask)
export class AnswerTaskHandler implements ICommandHandler<AnswerTask> {
  constructor(
    private readonly tasks: TaskDesk,
    private readonly desk: CaseDesk,
    private readonly store: CaseStore,
    private readonly papers: HeldPapers,
  ) {}

  async execute({ taskId, input }: AnswerTask): Promise<void> {
    const kase = await this.tasks.openForAnswer(taskId);
    const handed = input.papers.map((paper) => ({ ...paper, purpose: correspondence }));
    const filed = await filedPapers(kase, handed, { desk: this.desk, papers: this.papers, store: this.store });
    await this.desk.settle(kase, { action: 'answer-task', taskId, text: input.text, ...filed });
  }
}

/** Hands a task back without an answer, with the reason. */
export class HandBackTask extends KeyedCommand<void> {
  readonly commandKey = 'hand-back-task';

  constructor(
    readonly taskId: string,
    readonly reason: string,
  ) {
    super();
  }
}

@CommandHandler(HandBackTask)
export class HandBackTaskHandler implements ICommandHandler<HandBackTask> {
  constructor(
    private readonly tasks: TaskDesk,
    private readonly desk: CaseDesk,
  ) {}

  async execute({ taskId, reason }: HandBackTask): Promise<void> {
    const kase = await this.tasks.openForAnswer(taskId);
    await this.desk.settle(kase, { action: 'hand-back-task', taskId, reason });
  }
}

const common = {
  method: 'POST',
  audience: 'staff',
  tag: 'tasks',
  permission: ['answer', 'Task'],
  params: taskParams,
} as const;

const answerEndpoint = defineEndpoint({
  ...common,
  path: '/api/v1/tasks/:taskId/answer',
  summary: 'Answer a task',
  description: 'Whoever has the case is told. From then on what was shared is not shown any more.',
  body: answerBody,
  problems: ['task.not-found', 'task.not-open', 'case.action-not-possible', 'paper.not-held'],
});

const handBackEndpoint = defineEndpoint({
  ...common,
  path: '/api/v1/tasks/:taskId/hand-back',
  summary: 'Hand a task back without an answer, with the reason',
  body: z.object({ reason: text({ max: 2000, lines: true }) }),
  problems: ['task.not-found', 'task.not-open', 'case.action-not-possible'],
});

@Controller()
export class AnswerTaskController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(answerEndpoint)
  answer(@Input() { params, body }: InputOf<typeof answerEndpoint>): Promise<void> {
    return this.gate.send(new AnswerTask(params.taskId, body));
  }

  @Endpoint(handBackEndpoint)
  handBack(@Input() { params, body }: InputOf<typeof handBackEndpoint>): Promise<void> {
    return this.gate.send(new HandBackTask(params.taskId, body.reason));
  }
}
