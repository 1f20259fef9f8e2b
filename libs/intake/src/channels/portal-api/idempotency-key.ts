import type { FastifyRequest } from 'fastify';
import { Refusal } from '@vorgang/platform';

/** The header in the description of the endpoints that need it. */
export const idempotencyHeader = {
  name: 'Idempotency-Key',
  required: true,
  description:
    'Chosen by the portal for each thing it wants done, such as a UUID. The same key and content again: the same answer, nothing done twice. The same key and other content: 409.',
} as const;

/** @throws Refusal `intake.idempotency-key-missing` */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Refusal('malformed', 'intake.idempotency-key-missing', 'send the header Idempotency-Key: 1 to 255 visible ASCII characters');
}
