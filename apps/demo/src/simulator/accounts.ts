import { CreateApiKey, CreateStaff, CreateTeam, TeamDirectory } from '@vorgang/access';
import { CommandGate, newId, runInContext, systemActor, type NestFastifyApplication } from '@vorgang/platform';
import { z } from 'zod';
import { demoPassword, members, orderOffice, type StaffKey } from '../story/cast.js';
import { ask } from './http.js';

/** The secrets of the keys with which the demo submits. */
export interface IntakeKeys {
  /** The city's service portal. */
  readonly portal: string;
  /** For submissions that clerks enter for people at the counter. */
  readonly counter: string;
  /** For letters and mails that the post room enters. */
  readonly mailroom: string;
}

/** Makes the accounts of the demo's staff, like an administrator, and the keys. @param at the day on which they began */
export async function makeAccounts(app: NestFastifyApplication, at: Date): Promise<IntakeKeys> {
  const gate = app.get(CommandGate);
  const teams = app.get(TeamDirectory);
  return runInContext({ requestId: newId(), locale: 'de', actor: systemActor('demo'), statedTime: at }, async () => {
    await gate.send(new CreateTeam(orderOffice.key, orderOffice.title));
    for (const { userName, displayName, roles, teams: keys, competences } of members) {
      const [only] = roles;
      if (only === 'administrator') {
        await gate.send(new CreateStaff({ userName, displayName, roles: ['administrator'], password: demoPassword }));
        continue;
      }
      const ids = await Promise.all(keys.map((key) => teams.idOf(key)));
      await gate.send(
        new CreateStaff({
          userName,
          displayName,
          roles,
          teamIds: ids.filter((id) => id !== undefined),
          competences,
          password: demoPassword,
          email: `${userName}@dueren.example`,
        }),
      );
    }
    const key = async (name: string, channels: string[]) =>
      (await gate.send(new CreateApiKey({ name, scopes: ['submit', 'read-status'], channels }))).secret;
    return {
      portal: await key('Serviceportal (Demo)', ['portal']),
      counter: await key('Schaltererfassung (Demo)', ['counter', 'terminal']),
      mailroom: await key('Poststelle (Demo)', ['post', 'email', 'internal']),
    };
  });
}

export interface SignedIn {
  readonly id: string;
  readonly cookie: string;
}

const session = z.object({ staff: z.object({ id: z.string() }) });

/** Signs in everybody who does something in the history. */
export async function signEverybodyIn(baseUrl: string): Promise<ReadonlyMap<StaffKey, SignedIn>> {
  const signedIn = new Map<StaffKey, SignedIn>();
  for (const { key, userName } of members) {
    const { body, headers } = await ask(baseUrl, {
      method: 'POST',
      path: '/api/v1/session',
      headers: { 'x-requested-with': 'vorgang' },
      body: { userName, password: demoPassword },
    });
    const cookie = /vorgang_session=[^;]+/.exec(headers.get('set-cookie') ?? '')?.[0];
    if (!cookie) throw new Error(`${userName} could not sign in`);
    signedIn.set(key, { cookie, id: session.parse(body).staff.id });
  }
  return signedIn;
}
