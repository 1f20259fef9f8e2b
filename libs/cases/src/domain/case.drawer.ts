import { createHash } from 'node:crypto';
import type { Case } from './case.js';

/** In which drawer the lists of words of a team and a service lie. */
export interface DrawerRow {
  readonly team_id: string;
  readonly service_key: string;
  readonly drawer: number;
}

/**
 * The drawer of a team and a service: 48 bits of a hash of both, so that nobody has to hand out numbers. If two pairs ever shared one, that
 * would open no case to anybody: whoever opens a list looks at each of its cases once more.
 */
export function drawerOf(teamId: string, serviceKey: string): number {
  return createHash('sha256').update(`${teamId} ${serviceKey}`).digest().readUIntBE(0, 6);
}

/** The drawer that a case lies in. */
export function drawerRow({ teamId, service }: Pick<Case, 'teamId' | 'service'>): DrawerRow {
  return { team_id: teamId, service_key: service.key, drawer: drawerOf(teamId, service.key) };
}
