import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { endpointOf, EventRecorder, Refusal, type EndpointSpec } from '@vorgang/platform';
import type { FastifyRequest } from 'fastify';
import { abilityOf } from '../policy/ability.js';
import { isSubject } from '../policy/in-force.js';
import { PortalKeys } from '../portal-keys/portal-keys.js';
import { actAs, notSignedIn, type ApiKeyScope } from '../policy/principal.js';
import type { ActionOn, SubjectType } from '../policy/subject.js';
import { SessionDirectory } from '../sign-in/sessions/session.directory.js';
import { sessionTokenOf } from '../sign-in/sessions/session-cookie.js';
import { refuseAtDoor } from './refuse.js';

/** A page of another origin cannot send this header without a preflight request, which the server refuses. */
export const csrfHeader = 'x-requested-with';
export const csrfValue = 'vorgang';

/** The page sends this header with requests that it makes by itself. They do not extend the session. */
const unattendedHeader = 'x-vorgang-unattended';

declare module '@vorgang/platform' {
  interface Rights {
    readonly staff: { readonly [S in SubjectType]: readonly [action: ActionOn<S>, subject: S] }[SubjectType];
    readonly portal: readonly [scope: ApiKeyScope, subject: 'Submission'];
  }
  interface Readable {
    readonly staff: { readonly [S in SubjectType]: 'read' extends ActionOn<S> ? S : never }[SubjectType];
  }
}

/** The endpoint that people who must change their password can still use. */
const ownSession = '/api/v1/session';

/**
 * The one guard before every endpoint. It reads the endpoint's declaration, identifies the caller, and refuses people who could
 * never do this. Whether they may do it to a certain record is checked by the handler, with the policy.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionDirectory,
    private readonly portals: PortalKeys,
    private readonly recorder: EventRecorder,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const spec = endpointOf(execution.getHandler());
    if (!spec) throw new Error(`${execution.getClass().name}.${execution.getHandler().name} is not declared as an endpoint`);
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    if (spec.audience === 'staff') await this.letStaffIn(spec, request);
    if (spec.audience === 'portal') await this.letPortalIn(spec, request);
    // Signing in is public, but a forged sign-in would do harm, too.
    if (spec.audience === 'public' && spec.path.startsWith('/api/')) refuseForged(spec, request);
    return true;
  }

  private async letStaffIn(spec: EndpointSpec, request: FastifyRequest): Promise<void> {
    const token = sessionTokenOf(request);
    const attended = spec.unattended !== true && request.headers[unattendedHeader] === undefined;
    const principal = token === undefined ? undefined : await this.sessions.byToken(token, attended);
    if (!principal) throw new Refusal('unauthenticated', notSignedIn, 'sign in first');
    actAs(principal);
    refuseForged(spec, request);
    const inSession = spec.path === ownSession || spec.path.startsWith(`${ownSession}/`);
    if (principal.mustChangePassword && !inSession) {
      throw new Refusal('forbidden', 'access.password-change-required', 'change your password first');
    }
    if (!spec.permission) return;
    const [action, subject] = spec.permission;
    if (!isSubject(subject)) throw new Error(`${spec.method} ${spec.path}: the policy does not know ${subject}`);
    if (!abilityOf(principal).can(action, subject)) await refuseAtDoor(this.recorder, spec, request, action, subject);
  }

  private async letPortalIn(spec: EndpointSpec, request: FastifyRequest): Promise<void> {
    const key = request.headers['x-api-key'];
    const portal = typeof key === 'string' ? await this.portals.find(key) : undefined;
    if (!portal) throw new Refusal('unauthenticated', 'access.bad-api-key', 'send a valid key in the header x-api-key');
    actAs(portal);
    const scope = spec.permission?.[0];
    if (scope === undefined || portal.scopes.some((one) => one === scope)) return;
    await refuseAtDoor(this.recorder, spec, request, scope, spec.permission?.[1] ?? 'Submission');
  }
}

function refuseForged(spec: EndpointSpec, request: FastifyRequest): void {
  if (spec.method === 'GET' || request.headers[csrfHeader] === csrfValue) return;
  throw new Refusal('forbidden', 'access.csrf-header-missing', `send the header ${csrfHeader}: ${csrfValue}`);
}
