import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor, type OnApplicationBootstrap } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { currentContext, declaredEndpoints, endpointOf, EventRecorder, Exports, type EndpointSpec, type Reads } from '@vorgang/platform';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { abilityOf } from '../policy/ability.js';
import { isSubject } from '../policy/in-force.js';
import { currentPrincipal } from '../policy/principal.js';
import { refuseAtDoor } from './refuse.js';

/**
 * The one gate that every read passes, by what its endpoint declares (`reads`), after the guard and before the handler:
 *
 * - somebody who could read none of it is refused, whatever other right the endpoint demands;
 * - a GET opens no unit of work that could change something (`UnitOfWork`);
 * - the request's line in the log says what was read;
 * - an export is noted here, and recorded before the first byte of the answer (`Exports`).
 *
 * The guard identifies the caller before that, and `cache-control` is set before that, for refusals too. The handler asks the
 * policy which records the caller may read. The shape of the answer is checked afterwards, in tests.
 */
@Injectable()
export class ReadGate implements NestInterceptor, OnApplicationBootstrap {
  constructor(
    private readonly modules: ModulesContainer,
    private readonly exports: Exports,
    private readonly recorder: EventRecorder,
  ) {}

  /** @throws Error where an endpoint declares a subject that the policy does not know, so that the server does not start */
  onApplicationBootstrap(): void {
    const unknown = declaredEndpoints(this.modules).flatMap(({ spec }) => {
      const read = subjectOf(spec.reads);
      return read === null || isSubject(read) ? [] : [`${spec.method} ${spec.path} reads ${read}`];
    });
    if (unknown.length > 0) throw new Error(`the policy has no such subject: ${unknown.join('; ')}`);
  }

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const spec = endpointOf(execution.getHandler());
    if (!spec) return next.handle();
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    if (spec.reads !== undefined) {
      await this.mustReadSome(spec, request);
      note(spec, spec.reads);
    }
    this.exports.begin(spec, request);
    return next.handle();
  }

  private async mustReadSome(spec: EndpointSpec, request: FastifyRequest): Promise<void> {
    const subject = subjectOf(spec.reads);
    if (subject === null) return;
    if (!isSubject(subject) || !abilityOf(currentPrincipal()).can('read', subject))
      await refuseAtDoor(this.recorder, spec, request, 'read', subject);
  }
}

/** The policy's subject that the answer shows; null where it shows none. */
function subjectOf(reads: Reads | undefined): string | null {
  return typeof reads === 'string' && reads !== 'own' ? reads : null;
}

function note({ method }: EndpointSpec, reads: Reads): void {
  const context = currentContext();
  if (!context) return;
  context.reads = typeof reads === 'string' ? reads : 'nothing';
  context.readOnly = method === 'GET';
}
