import { z } from 'zod';

/** The kinds of news about a bulk run. */
const bulkNews = ['started', 'progress', 'ended', 'undone'] as const;

/** The messages of the stream, by name. They have only ids and kinds; the page requests the data itself. */
export const liveMessages = {
  hello: z.object({}).meta({ id: 'LiveHello', description: 'Listening begins (again): what was read before may be stale' }),
  beat: z.object({}).meta({ id: 'LiveBeat', description: 'Every 20 seconds: the line is not dead' }),
  case: z
    .object({
      id: z.uuid(),
      kinds: z.array(z.string()).describe('What happened, as kinds of events; empty where the case is gone'),
      position: z.int().describe('The case’s last event'),
      version: z.int().nullable(),
      by: z.object({ id: z.string(), name: z.string() }).nullable().describe('Who of the staff did it; null for citizens and the system'),
      byKind: z.enum(['staff', 'portal', 'system']).nullable(),
      gone: z.boolean().describe('The listener could read the case before, and cannot any more; nothing else is told'),
    })
    .meta({ id: 'LiveCase' }),
  notification: z.object({ unread: z.int() }).meta({ id: 'LiveNotification' }),
  bulk: z
    .object({
      runId: z.uuid(),
      news: z.enum(bulkNews).describe('progress: some more of its cases are settled, as far as that left events'),
    })
    .meta({ id: 'LiveBulk', description: 'About a bulk run of one’s own' }),
  access: z.object({}).meta({ id: 'LiveAccess', description: 'The listener’s own rights have changed: everything is to be read again' }),
  end: z
    .object({ reason: z.enum(['session-ended', 'too-many', 'stopping']) })
    .meta({ id: 'LiveEnd', description: 'The server ends the stream, and says why' }),
} as const;

export type LiveMessages = { [K in keyof typeof liveMessages]: z.infer<(typeof liveMessages)[K]> };
export type LiveEndReason = LiveMessages['end']['reason'];
