import { z } from 'zod';
import { answerWays, refundMethods, type ListName } from './domain/case.js';
import { taskStates } from './domain/task.js';
import { attachmentShape, instant, letterShape, person } from './shapes.js';

const recordedShape = z
  .object({ way: z.enum(answerWays), receivedOn: z.string(), by: person })
  .optional()
  .describe('How it came, and who took it in; absent where it came through the portal');

/** A citizen's answer. */
export const answerShape = z.object({
  id: z.string(),
  at: instant,
  message: z.string(),
  attachmentIds: z.array(z.string()),
  late: z.boolean(),
  recorded: recordedShape,
  partial: z.literal(true).optional().describe('It came in part; more is to come'),
  undone: z.object({ by: person, at: instant }).optional().describe('It was recorded by mistake'),
});

const taskShape = z.object({
  id: z.string(),
  to: z.object({ kind: z.enum(['person', 'team']), id: z.string(), name: z.string() }),
  question: z.string(),
  dueOn: z.string(),
  by: person,
  at: instant,
  shared: z.object({ files: z.array(z.string()), applicant: z.boolean(), form: z.boolean() }),
  state: z.enum(taskStates),
  ended: z
    .object({ by: person, at: instant, text: z.string(), attachmentIds: z.array(z.string()) })
    .nullable()
    .describe('The answer, or the reason without one; null while it is open'),
});

/** An entry of each list of a case. */
export const listShapes = {
  notes: z.object({
    id: z.string(),
    text: z.string(),
    mentions: z.array(person).optional().describe('Who was mentioned; absent where nobody was'),
    by: person,
    at: instant,
  }),
  attachments: attachmentShape,
  corrections: z.object({ pointer: z.string(), from: z.unknown(), to: z.unknown(), reason: z.string(), by: person, at: instant }),
  answers: answerShape.extend({ requestId: z.string() }),
  payments: z.object({
    id: z.string(),
    cents: z.int(),
    via: z.enum(['portal', 'cashier']),
    method: z.string(),
    reference: z.string(),
    paidAt: instant,
    countsFor: z
      .string()
      .nullable()
      .optional()
      .describe('Another case for which this transaction was booked first; only where an earlier version took it twice'),
  }),
  refunds: z.object({
    id: z.string(),
    cents: z.int(),
    on: z.string(),
    method: z.enum(refundMethods),
    reference: z.string(),
    by: person,
    at: instant,
    undone: z.object({ by: person, at: instant, reason: z.string() }).nullable(),
  }),
  post: z.object({
    id: z.string(),
    at: instant,
    message: z.string(),
    attachmentIds: z.array(z.string()),
    recorded: recordedShape,
    dealtWith: z
      .object({ by: person, at: instant, note: z.string().nullable().describe('Null where a reopening dealt with it') })
      .nullable(),
  }),
  letters: letterShape,
  tasks: taskShape,
} as const satisfies Record<ListName, z.ZodType>;
