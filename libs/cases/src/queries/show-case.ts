import { Controller, Injectable } from '@nestjs/common';
import { currentPrincipal, Policy, TeamDirectory } from '@vorgang/access';
import { checksOfPayment, wordsOf, type ServiceDefinition } from '@vorgang/catalogue';
import { Clock, defineEndpoint, Endpoint, Input, localDateOf, OfficeCalendar, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk, caseParams, rightFor } from '../case-desk.js';
import { actionsFor, caseAttributes } from '../case.policy.js';
import { Colleagues } from '../colleagues.js';
import { checkOf, listNames, type Case, type CaseLists, type Decision } from '../domain/case.js';
import { accountOf, awaitsPayment } from '../domain/case.money.js';
import { clockEverStopped, explainClock, kindsOfClock } from '../domain/clock-explanation.js';
import type { StaffAction } from '../domain/case.actions.js';
import type { RecordedCaseEvent } from '../domain/case.events.js';
import { CasePayments } from './case-payments.js';
import { CaseStore } from '../persistence/case.store.js';
import { caseDetail, shownEntries, type CaseDetail } from '../case-detail.js';
import { person } from '../shapes.js';
import { IfSigned } from './if-signed.js';
import { mutable } from './mutable.js';
import { shownCase } from './shown-case.js';

/** Reads everything about one case, and what the current person can do with it now. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
    private readonly policy: Policy,
    private readonly teams: TeamDirectory,
    private readonly clock: Clock,
    private readonly colleagues: Colleagues,
    private readonly calendar: OfficeCalendar,
    private readonly ifSigned: IfSigned,
    private readonly payments: CasePayments,
  ) {}

  /** @throws NotFound */
  async show(caseId: string): Promise<CaseDetail> {
    const kase = await this.store.load(caseId);
    this.desk.check(kase, 'read');
    const definition = this.desk.definitionOf(kase);
    const who = currentPrincipal();
    const attributes = caseAttributes(kase);
    // Actions on a whole print batch are not offered on a single case.
    const offered = (action: StaffAction) => action !== 'batch-letter' && action !== 'confirm-posted';
    const permitted = (action: StaffAction) => offered(action) && this.policy.may(who, rightFor(action), 'Case', attributes);
    const { teamId, checks, clock } = kase;
    const lists = await this.shownLists(kase);
    const team = (await this.teams.titles([teamId])).get(teamId);
    const today = localDateOf(this.clock.now());
    const events = clockEverStopped(kase) ? await this.store.events(caseId, kindsOfClock) : [];
    const [notices, reopened] =
      kase.reopenings > 0 ? [await this.store.notices(caseId), reopenedBy(await this.store.events(caseId, ['case.reopened']))] : [[], null];
    const ifSigned = await this.ifSigned.of(kase);
    const { deadline } = definition;
    const ability = this.policy.abilityOf(who);
    const actions = actionsFor(kase, {
      id: who.id,
      permitted,
      everPermitted: (action) => offered(action) && ability.can(rightFor(action), 'Case'),
      assigneeAway: await this.colleagues.isHolderAway(kase),
      decides: definition.decision !== null,
      signable: ifSigned?.problem === null,
    });
    // A rejected application costs no fee, so its payment checks do not matter.
    const unasked = new Set(kase.decision?.kind === 'reject' ? checksOfPayment(definition).map(({ key }) => key) : []);
    const explanation = {
      ...mutable(explainClock(kase, events, deadline?.unit ?? null, today, this.calendar)),
      period: deadline && { amount: deadline.amount, unit: deadline.unit, source: deadline.source ?? null, note: deadline.note ?? null },
    };
    return {
      ...shownCase(kase, lists),
      service: serviceOf(definition),
      team: { id: teamId, key: team?.key ?? '', title: team?.title ?? '' },
      clock: {
        ...clock,
        officeDaysLeft:
          clock.dueOn && !clock.stoppedOn && kase.status !== 'closed' && kase.status !== 'decided'
            ? this.calendar.officeDaysBetween(today, clock.dueOn)
            : null,
        explanation,
      },
      checks: definition.checks.flatMap((check) => {
        const state = checkOf({ checks }, check.key);
        if (!state) return [];
        const { version: _v, ...rest } = unlessSettled(state, unasked.has(check.key));
        return [
          {
            ...mutable(rest),
            title: check.title,
            help: check.help ?? null,
            severity: check.severity,
            contradictedBy: check.contradictedBy ?? [],
          },
        ];
      }),
      awaitsPayment: awaitsPayment(kase),
      account: accountOf(kase),
      ifSigned,
      notices: earlierNotices(kase, notices),
      reopened,
      allowedActions: actions.allowed,
      offActions: actions.off,
    };
  }

  /** The latest entries of each list; and whatever their age, what still has to be dealt with, and what a signature depends on. */
  private async shownLists(kase: Case): Promise<CaseLists> {
    const { first, lists } = await this.store.latest(kase.id, listNames, shownEntries);
    const older = kase.lettersUnderWay.filter(({ number }) => number < (first.letters ?? 0)).map(({ number: _, ...letter }) => letter);
    const olderTasks = (kase.openTasks ?? []).filter(({ number }) => number < (first.tasks ?? 0)).map(({ number: _, ...task }) => task);
    return {
      ...lists,
      letters: [...older, ...lists.letters],
      tasks: [...olderTasks, ...lists.tasks],
      corrections: (first.corrections ?? 1) > 1 ? await this.store.listOf(kase.id, 'corrections') : lists.corrections,
      payments: await this.payments.of(kase.id, lists.payments),
    };
  }
}

/** A check as it stands. A failed check that does not matter any more gets no advice on how to put it right. */
function unlessSettled<T extends { readonly status: string; readonly reason: unknown }>(state: T, unasked: boolean): T {
  return unasked && state.status === 'failed' ? { ...state, status: 'not-applicable', reason: null } : state;
}

/** The last reopening among these events. */
export function reopenedBy(events: readonly RecordedCaseEvent[]): CaseDetail['reopened'] {
  const last = events.findLast((event) => event.kind === 'case.reopened');
  return last ? { at: last.at, by: { id: last.by.id, name: last.by.name }, reason: last.personal.reason } : null;
}

/** The decisions before the case was reopened. @param notices all decisions of the case */
export function earlierNotices(kase: Pick<Case, 'decision'>, notices: readonly Decision[]): CaseDetail['notices'] {
  return notices
    .filter(({ id }) => id !== kase.decision?.id)
    .map(({ id: decisionId, kind, decidedOn, kassenzeichen, feeCents }) => ({ decisionId, kind, decidedOn, kassenzeichen, feeCents }));
}

/** The reasons, with the usual one marked: where the service presets none for a granting kind, it is the first. A rejection has none. */
function reasonsOf({ decision }: ServiceDefinition): CaseDetail['service']['reasons'] {
  const reasons = decision?.reasons ?? [];
  const usual = (kind: Decision['kind']): boolean => kind !== 'reject' && !reasons.some((one) => one.kind === kind && one.preset);
  return reasons.map(({ key, kind, title, text, preset }) => {
    const first = reasons.find((one) => one.kind === kind)?.key === key;
    return { key, kind, title, text, preset: preset || (first && usual(kind)) };
  });
}

/** What a page about a case needs of its service. */
export function serviceOf(definition: ServiceDefinition): CaseDetail['service'] {
  return {
    key: definition.key,
    version: definition.version,
    title: definition.title,
    form: definition.form,
    decides: definition.decision !== null,
    decisionKinds: definition.decision?.kinds ?? [],
    reasons: reasonsOf(definition),
    conditions: definition.decision?.conditions.map(({ key, title, text }) => ({ key, title, text })) ?? [],
    procedure: definition.procedure,
    requestItems: definition.informationRequest.items.map(({ key, title }) => ({ key, title })),
    words: wordsOf(definition),
    decisionTitles: definition.decision?.titles ?? {},
    hasValidity: definition.decision?.validity !== undefined,
    attachmentPurposes: definition.attachments.purposes.map(({ key, title }) => ({ key, title })),
    checks: definition.checks.map(({ key, title }) => ({ key, title })),
  };
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId',
  audience: 'staff',
  tag: 'cases',
  summary: 'One case, with what the person who asks can do now',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: caseDetail,
  problems: ['case.not-found'],
});

const colleaguesAnswer = z.object({
  colleagues: z.array(
    person.extend({ absentUntil: z.string().nullable().describe('The last day of the absence that they are in'), openCases: z.int() }),
  ),
});
const colleaguesEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/colleagues',
  audience: 'staff',
  tag: 'cases',
  summary: 'Who could take this case',
  permission: ['assign', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: colleaguesAnswer,
  problems: ['case.not-found'],
});

const readersEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/readers',
  audience: 'staff',
  tag: 'cases',
  summary: 'Colleagues of the case’s team who may read it, to be mentioned in a note',
  permission: ['add-note', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: z.object({ people: z.array(person) }),
  problems: ['case.not-found'],
});

@Controller()
export class ShowCaseController {
  constructor(
    private readonly reader: CaseReader,
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
    private readonly colleagues: Colleagues,
    private readonly calendar: OfficeCalendar,
  ) {}

  @Endpoint(endpoint)
  show(@Input() { params }: InputOf<typeof endpoint>): Promise<CaseDetail> {
    return this.reader.show(params.caseId);
  }

  @Endpoint(colleaguesEndpoint)
  async whoElse(@Input() { params }: InputOf<typeof colleaguesEndpoint>): Promise<z.infer<typeof colleaguesAnswer>> {
    const kase: Case = await this.store.load(params.caseId);
    this.desk.check(kase, 'assign');
    return { colleagues: await this.colleagues.allWhoCanWorkOn(kase) };
  }

  @Endpoint(readersEndpoint)
  async readers(@Input() { params }: InputOf<typeof readersEndpoint>): Promise<z.infer<typeof readersEndpoint.response>> {
    const kase: Case = await this.store.load(params.caseId);
    this.desk.check(kase, 'add-note');
    return { people: await this.colleagues.allWhoCanRead(kase) };
  }
}
