import type { Competence } from '@vorgang/access';
import { SubmitCase, type Case, type RoutableSubmission } from '@vorgang/cases';
import { Catalogue } from '@vorgang/catalogue';
import { CommandGate, newSecretId, type Clock } from '@vorgang/platform';
import type { Account, Caller, TestApp } from './app.js';

export const dogTax = 'hundesteuer-anmeldung';
export const parking = 'bewohnerparkausweis';

export function mayWork(serviceKey: string): Competence {
  return { serviceKey, may: 'work', maxFeeCents: null, decisionKinds: null };
}

export function mayApprove(serviceKey: string, maxFeeCents: number | null = null): Competence {
  return { serviceKey, may: 'approve', maxFeeCents, decisionKinds: null };
}

export function taxClerk(userName: string): Account {
  return { userName, roles: ['clerk'], teams: ['steuern'], competences: [mayWork(dogTax)] };
}

export function taxApprover(userName: string): Account {
  return { userName, roles: ['approver'], teams: ['steuern'], competences: [mayApprove(dogTax)] };
}

/** What a dog owner fills in; the parts can be replaced. */
export function dogForm(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    dog: { name: 'Bello', breed: 'Labrador Retriever', chip: '276093400123456' },
    keeping: { reason: 'taken-in', since: '2026-02-25', otherDogs: 0 },
    declaration: true,
    ...parts,
  };
}

export const applicant = {
  kind: 'person' as const,
  givenName: 'Jürgen',
  familyName: 'Müller',
  address: { street: 'Oberstraße', houseNumber: '12', postalCode: '52349', town: 'Düren' },
};

/** Brings a case in without a portal. */
export async function submitted(app: TestApp<Clock>, service: string, given: Partial<RoutableSubmission> = {}): Promise<Case> {
  const definition = app.app.get(Catalogue).current(service);
  if (!definition) throw new Error(`no service ${service}`);
  return app.asSystem(() =>
    app.app.get(CommandGate).send(
      new SubmitCase({
        submissionId: newSecretId(),
        definition,
        externalReference: null,
        channel: 'portal',
        receivedAt: app.clock.nowIso(),
        identification: { method: 'bundid', trustLevel: 'substantial' },
        replyChannel: { kind: 'post' },
        applicant,
        form: dogForm(),
        attachments: [],
        payment: null,
        ...given,
      }),
    ),
  );
}

/** Ticks every required check that is open, as a clerk would. */
export async function checkEverything(clerk: Caller, caseId: string): Promise<void> {
  const { body } = await clerk.get(`/api/v1/cases/${caseId}`);
  for (const check of body.checks.filter(
    (c: { kind: string; required: boolean; status: string }) => c.kind === 'manual' && c.required && c.status === 'open',
  )) {
    const { version } = (await clerk.get(`/api/v1/cases/${caseId}`)).body;
    const answer = await clerk.post(`/api/v1/cases/${caseId}/checks/${check.key}`, { version, status: 'passed', finding: 'geprüft' });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }
}

/** The case's version as the caller sees it now. */
export async function versionOf(caller: Caller, caseId: string): Promise<number> {
  return (await caller.get(`/api/v1/cases/${caseId}`)).body.version as number;
}

/** Claimed, checked and ready for a proposal. */
export async function checkedCase(
  app: TestApp<Clock>,
  clerk: Caller,
  given: Partial<RoutableSubmission> = {},
): Promise<{ id: string; version: number }> {
  const kase = await submitted(app, dogTax, given);
  await clerk.post(`/api/v1/cases/${kase.id}/claim`);
  await checkEverything(clerk, kase.id);
  return { id: kase.id, version: await versionOf(clerk, kase.id) };
}
