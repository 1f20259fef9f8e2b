import { z } from 'zod';
import { dueReasons, notificationKinds } from './kinds.js';
import type { ShownNotification } from './notification.store.js';

export const notificationShape = z
  .object({
    id: z.uuid(),
    kind: z.enum(notificationKinds),
    at: z.string(),
    readAt: z.string().nullable(),
    by: z.object({ id: z.string(), name: z.string() }).nullable().describe('Who of the staff did it'),
    case: z
      .object({
        id: z.uuid(),
        caseNumber: z.string(),
        applicant: z.string(),
        subject: z.string(),
        status: z.string(),
        service: z.object({ de: z.string(), en: z.string() }),
      })
      .nullable(),
    account: z.object({ id: z.string(), name: z.string() }).nullable().describe('Whose account it is about'),
    change: z.string().nullable().describe('What happened to the account: a kind of event, or a kind of request'),
    inaccessible: z.boolean().describe('It is about a case that one may not read any more'),
    count: z.int().nullable().describe('How many cases at once, where it is about several'),
    had: z.string().nullable().describe('The number of the case that one had, where something came because of it'),
    due: z.array(z.enum(dueReasons)).describe('Why a case is due'),
    dueOn: z.string().nullable(),
    runId: z.uuid().nullable(),
    outcome: z
      .object({ done: z.int(), refused: z.int(), failed: z.int(), stopped: z.boolean() })
      .nullable()
      .describe('Of a bulk run that has ended'),
    person: z.object({ id: z.string(), name: z.string() }).nullable().describe('With whom cases lie that cannot go on with them'),
    team: z.object({ id: z.string(), title: z.string() }).nullable(),
    task: z.object({ id: z.string(), caseNumber: z.string(), dueOn: z.string() }).nullable().describe('The task that it is about'),
    services: z.array(z.string()).describe('Keys of the services for which somebody is missing'),
    mailProblem: z.string().nullable().describe('Why the mail server will not take the mail about it, in codes'),
  })
  .meta({ id: 'Notification' });
export type NotificationShape = z.infer<typeof notificationShape>;

/** The notification in the shape of the API. */
export function shapeOf({ id, kind, at, readAt, data, case: kase, inaccessible, mailProblem }: ShownNotification): NotificationShape {
  return {
    id,
    kind,
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    by: data.by ?? null,
    account: data.account ?? null,
    change: data.change ?? null,
    case: kase,
    inaccessible,
    count: data.count ?? null,
    had: data.had ?? null,
    due: [...(data.due ?? [])],
    dueOn: data.dueOn ?? null,
    runId: data.runId ?? null,
    outcome: data.outcome ?? null,
    mailProblem,
    person: data.person ?? null,
    team: data.team ?? null,
    task: data.task ?? null,
    services: [...(data.services ?? [])],
  };
}
