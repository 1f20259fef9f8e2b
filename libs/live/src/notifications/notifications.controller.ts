import { Controller } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { caseParams } from '@vorgang/cases';
import {
  cursor,
  decodeCursorAs,
  defineEndpoint,
  encodeCursor,
  Endpoint,
  Input,
  NotFound,
  type CappedCount,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { NotificationStore } from './notification.store.js';
import { notificationShape, shapeOf } from './notification.shapes.js';

const place = z.tuple([z.iso.datetime(), z.uuid()]);
const counted = z.object({ count: z.int(), capped: z.boolean() });
const page = z.object({ items: z.array(notificationShape), next: z.string().nullable(), unread: counted });

const own = { audience: 'staff', tag: 'notifications' } as const;

const list = defineEndpoint({
  ...own,
  method: 'GET',
  path: '/api/v1/notifications',
  permission: ['read', 'Desk'],
  reads: 'own',
  summary: 'What one was told, newest first',
  query: z.object({
    unread: z
      .enum(['true', 'false'])
      .default('false')
      .transform((value) => value === 'true')
      .describe('Only what one has not read'),
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  response: page,
  problems: ['paging.bad-cursor'],
});

const count = defineEndpoint({
  ...own,
  method: 'GET',
  path: '/api/v1/notifications/count',
  permission: ['read', 'Desk'],
  reads: 'own',
  unattended: true,
  summary: 'How many notifications one has not read',
  response: z.object({ unread: counted }),
});

const mark = defineEndpoint({
  ...own,
  method: 'PUT',
  path: '/api/v1/notifications/:id/read',
  permission: ['change', 'Desk'],
  summary: 'Mark a notification as read, or as unread again',
  params: z.object({ id: z.uuid() }),
  body: z.object({ read: z.boolean() }),
  problems: ['notification.not-found'],
});

const markAll = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/api/v1/notifications/read-all',
  permission: ['change', 'Desk'],
  summary: 'Mark as read everything up to a notification; what came later stays unread',
  body: z.object({ until: z.uuid().describe('The newest notification that one has seen') }),
});

const markCase = defineEndpoint({
  ...own,
  method: 'PUT',
  path: '/api/v1/notifications/cases/:caseId/read',
  permission: ['change', 'Desk'],
  summary: 'Mark as read what is about a case: one has opened it',
  params: caseParams,
});

/** The notifications of the current person, and nobody else's. */
@Controller()
export class NotificationsController {
  constructor(private readonly store: NotificationStore) {}

  @Endpoint(count)
  async count(): Promise<{ unread: CappedCount }> {
    return { unread: await this.store.unread(currentPrincipal().id) };
  }

  @Endpoint(list)
  async list(@Input() { query }: InputOf<typeof list>): Promise<z.infer<typeof page>> {
    const who = currentPrincipal();
    const after = query.cursor === undefined ? null : decodeCursorAs(query.cursor, place);
    const found = await this.store.list(who, { unread: query.unread, after, limit: query.limit + 1 });
    const items = found.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items: items.map(shapeOf),
      next: found.length > query.limit && last ? encodeCursor([last.at.toISOString(), last.id]) : null,
      unread: await this.store.unread(who.id),
    };
  }

  @Endpoint(mark)
  async mark(@Input() { params, body }: InputOf<typeof mark>): Promise<void> {
    if (!(await this.store.mark(currentPrincipal().id, params.id, body.read))) throw new NotFound('notification');
  }

  @Endpoint(markAll)
  async markAll(@Input() { body }: InputOf<typeof markAll>): Promise<void> {
    await this.store.markAll(currentPrincipal().id, body.until);
  }

  @Endpoint(markCase)
  async markCase(@Input() { params }: InputOf<typeof markCase>): Promise<void> {
    await this.store.markCase(currentPrincipal().id, params.caseId);
  }
}
