import { isId, NotPermitted, type EndpointSpec, type EventRecorder } from '@vorgang/platform';
import type { FastifyRequest } from 'fastify';

/**
 * Refuses an action that the caller could never do, and records the attempt.
 * @throws NotPermitted always
 */
export async function refuseAtDoor(
  recorder: EventRecorder,
  spec: EndpointSpec,
  request: FastifyRequest,
  action: string,
  subject: string,
): Promise<never> {
  const refusal = new NotPermitted(action, subject);
  await recorder.recordRefusal({ command: `${spec.method} ${spec.path}`, code: refusal.code, caseId: caseOf(spec, request) });
  throw refusal;
}

function caseOf(spec: EndpointSpec, request: FastifyRequest): string | null {
  if (!spec.path.startsWith('/api/v1/cases/:caseId')) return null;
  const { params } = request;
  const id = typeof params === 'object' && params !== null && 'caseId' in params ? params.caseId : undefined;
  return typeof id === 'string' && isId(id) ? id : null;
}
