import { currentContext, Refusal, type Locale } from '@vorgang/platform';
import type { Competence, PolicyPrincipal, Role } from './roles.js';

/** What a portal may do with its key. */
export const apiKeyScopes = ['submit', 'read-status'] as const;

export type ApiKeyScope = (typeof apiKeyScopes)[number];

export interface TeamRef {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

/** A signed-in person, with everything that the policy needs. */
export class StaffPrincipal implements PolicyPrincipal {
  readonly kind = 'staff';
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly roles: readonly Role[];
  readonly teams: readonly TeamRef[];
  readonly teamIds: readonly string[];
  readonly competences: readonly Competence[];
  readonly mustChangePassword: boolean;
  /** The session of the request; null where the principal was loaded by id. */
  readonly sessionId: string | null;
  /** When the session ends at the latest. */
  readonly sessionExpiresAt: Date | null;

  constructor(given: Omit<StaffPrincipal, 'kind' | 'teamIds'>) {
    this.id = given.id;
    this.userName = given.userName;
    this.displayName = given.displayName;
    this.locale = given.locale;
    this.roles = given.roles;
    this.teams = given.teams;
    this.teamIds = given.teams.map((team) => team.id);
    this.competences = given.competences;
    this.mustChangePassword = given.mustChangePassword;
    this.sessionId = given.sessionId;
    this.sessionExpiresAt = given.sessionExpiresAt;
  }
}

/** A portal, with the rights of its key. */
export class PortalPrincipal {
  readonly kind = 'portal';
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiKeyScope[];
  /** The channels that it may submit by. */
  readonly channels: readonly string[];
  /** Whether it may say when something was received. */
  readonly mayStateReceivedAt: boolean;

  constructor(given: Omit<PortalPrincipal, 'kind'>) {
    this.id = given.id;
    this.name = given.name;
    this.scopes = given.scopes;
    this.channels = given.channels;
    this.mayStateReceivedAt = given.mayStateReceivedAt;
  }
}

/** The code of the refusal "sign in first". */
export const notSignedIn = 'access.not-signed-in';

/**
 * The signed-in person of the running request.
 * @throws Refusal `access.not-signed-in`
 */
export function currentPrincipal(): StaffPrincipal {
  const principal = currentContext()?.principal;
  if (principal instanceof StaffPrincipal) return principal;
  throw new Refusal('unauthenticated', notSignedIn, 'nobody is signed in');
}

/**
 * The portal of the running request.
 * @throws Refusal `access.bad-api-key`
 */
export function currentPortal(): PortalPrincipal {
  const principal = currentContext()?.principal;
  if (principal instanceof PortalPrincipal) return principal;
  throw new Refusal('unauthenticated', 'access.bad-api-key', 'no valid API key was sent');
}

/** Runs the rest of the request as this person or portal. */
export function actAs(principal: StaffPrincipal | PortalPrincipal): void {
  const context = currentContext();
  if (!context) throw new Error('no context: this runs outside of a request');
  context.principal = principal;
  context.actor =
    principal.kind === 'staff'
      ? { kind: 'staff', id: principal.id, name: principal.displayName }
      : { kind: 'portal', id: principal.id, name: principal.name };
}
