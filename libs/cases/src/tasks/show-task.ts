import { Controller, Res } from '@nestjs/common';
import { Clock, defineEndpoint, Endpoint, Input, key, localDateOf, NotFound, OfficeCalendar, type InputOf } from '@vorgang/platform';
import { FileStore, sendFile } from '@vorgang/documents';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CaseDesk } from '../case-desk.js';
import { listShapes } from '../case-lists.shape.js';
import type { Task } from '../domain/task.js';
import { mutable } from '../queries/mutable.js';
import { CaseStore } from '../persistence/case.store.js';
import { localText } from '../shapes.js';
import { TaskDesk, taskParams } from './task-desk.js';
import { TaskFiles } from './task-files.js';

const taskDetail = listShapes.tasks
  .omit({ shared: true })
  .extend({
    caseNumber: z.string(),
    service: z.object({ key: z.string(), title: localText }),
    officeDaysLeft: z.int().nullable().describe('Until the day on which the answer is wanted; null once it is not open any more'),
    shares: z.object({ files: z.int(), applicant: z.boolean(), form: z.boolean() }).describe('What was shared'),
    shared: z
      .object({
        files: z.array(z.object({ id: z.string(), name: z.string(), mime: z.string(), size: z.int(), purpose: localText.nullable() })),
        applicant: z.record(z.string(), z.unknown()).nullable(),
        form: z.record(z.string(), z.unknown()).nullable(),
        schema: z.record(z.string(), z.unknown()).nullable().describe('JSON Schema of the submitted data, where they are shared'),
      })
      .nullable()
      .describe('What is shared, as long as the task is open; null once it is not'),
    papers: z.array(z.object({ id: z.string(), name: z.string() })).describe('What was added to the answer'),
    mayAnswer: z.boolean(),
    caseId: z.uuid().nullable().describe('Only for those who may read the case'),
  })
  .meta({ id: 'TaskDetail' });
type TaskDetail = z.infer<typeof taskDetail>;

const showEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/tasks/:taskId',
  audience: 'staff',
  tag: 'tasks',
  summary: 'A task, with what was shared of its case',
  description: 'For whoever has it, and for those who may read the case. What is shared is shown as long as the task is open.',
  permission: ['read', 'Task'],
  reads: 'Task',
  params: taskParams,
  response: taskDetail,
  problems: ['task.not-found'],
});

const fileEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/tasks/:taskId/files/:fileId',
  audience: 'staff',
  tag: 'tasks',
  summary: 'A file that an open task shares',
  permission: ['read', 'Task'],
  reads: 'Task',
  params: taskParams.extend({ fileId: key() }),
  query: z.object({ download: z.enum(['true', 'false']).default('false') }),
  file: 'application/octet-stream',
  noExport: 'one document that was shared with the reader: it is shown, not taken along',
  problems: ['task.not-found', 'document.not-found', 'document.range-not-satisfiable'],
});

@Controller()
export class ShowTaskController {
  constructor(
    private readonly tasks: TaskDesk,
    private readonly taskFiles: TaskFiles,
    private readonly desk: CaseDesk,
    private readonly store: CaseStore,
    private readonly files: FileStore,
    private readonly clock: Clock,
    private readonly calendar: OfficeCalendar,
  ) {}

  @Endpoint(showEndpoint)
  async show(@Input() { params }: InputOf<typeof showEndpoint>): Promise<TaskDetail> {
    const { task, kase, isAsked, readsCase } = await this.tasks.show(params.taskId);
    const { shared, ...told } = task;
    const definition = this.desk.definitionOf(kase);
    const isOpen = task.state === 'open';
    const titleOf = (purpose: string | null) => definition.attachments.purposes.find((one) => one.key === purpose)?.title ?? null;
    const files = isOpen ? await this.taskFiles.of(kase.id, task) : [];
    return mutable({
      ...told,
      caseNumber: kase.caseNumber,
      service: { key: definition.key, title: definition.title },
      officeDaysLeft: isOpen ? this.calendar.officeDaysBetween(localDateOf(this.clock.now()), task.dueOn) : null,
      shares: { files: shared.files.length, applicant: shared.applicant, form: shared.form },
      shared: isOpen
        ? {
            files: files.map(({ id, name, mime, size, purpose }) => ({ id, name, mime, size, purpose: titleOf(purpose) })),
            applicant: shared.applicant ? { ...kase.applicant } : null,
            form: shared.form ? kase.form : null,
            schema: shared.form ? definition.form : null,
          }
        : null,
      papers: await this.papersOf(kase.id, task),
      mayAnswer: isAsked && isOpen,
      caseId: readsCase ? kase.id : null,
    });
  }

  @Endpoint(fileEndpoint)
  async file(@Input() { params, query: { download } }: InputOf<typeof fileEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const { task, kase } = await this.tasks.show(params.taskId);
    const isShared = task.state === 'open' && task.shared.files.includes(params.fileId);
    const file = isShared ? await this.taskFiles.one(kase.id, params.fileId) : undefined;
    if (!file) throw new NotFound('document');
    await sendFile(reply, this.files, { sha256: file.sha256, name: file.name, asAttachment: download === 'true' });
  }

  private async papersOf(caseId: string, { ended }: Task): Promise<{ id: string; name: string }[]> {
    const found = await Promise.all((ended?.attachmentIds ?? []).map((id) => this.store.entry(caseId, 'attachments', { id })));
    return found.flatMap((one) => (one ? [{ id: one.id, name: one.name }] : []));
  }
}
