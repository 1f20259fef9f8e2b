import { Injectable } from '@nestjs/common';
import { TeamDirectory } from '@vorgang/access';
import {
  accountOf,
  asCaseEvent,
  awaitsPayment,
  checkOf,
  CaseDesk,
  CaseStore,
  caseStream,
  earlierNotices,
  fold,
  goOn,
  mutable,
  noticesOf,
  reopenedBy,
  serviceOf,
  shownCase,
  timelineEntryOf,
  type RecordedCaseEvent,
  type WholeCase,
} from '@vorgang/cases';
import { EventLog, type RecordedEvent } from '@vorgang/event-log';
import { Refusal } from '@vorgang/platform';
import type { CaseAt } from './case-at.shape.js';
import { changesBetween } from './changes.js';

/** The end of a fold: an instant, or one of the case's events. */
export type Until = { readonly moment: Date } | { readonly eventId: string } | { readonly position: number };

/** Folds cases anew from their events, up to a moment. */
@Injectable()
export class CaseHistory {
  constructor(
    private readonly eventLog: EventLog,
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
    private readonly teams: TeamDirectory,
  ) {}

  /**
   * The case at a moment, and what its last event until then changed. People who may read the case may read its past.
   * @throws NotFound, or Refusal `case.not-yet` where there was no such case then
   */
  async at(caseId: string, until: Until): Promise<CaseAt> {
    this.desk.check(await this.store.load(caseId), 'read');
    // served by event_by_stream: some tens of events as a rule, no matter how large the log is
    const events = await this.eventLog.read({ kind: caseStream, id: caseId });
    const part = events.slice(0, lengthUntil(events, until));
    const last = part.at(-1);
    if (!last) throw new Refusal('not-found', 'case.not-yet', 'there was no such case then');
    const before = fold(part.slice(0, -1).map(asCaseEvent));
    const kase = goOn(before, [asCaseEvent(last)]);
    if (!kase) throw new Error('the log is broken: a case without its first event');
    return {
      moment: last.occurredAt.toISOString(),
      position: part.length,
      of: events.length,
      event: timelineEntryOf(last),
      changes: before ? changesBetween(before, kase).map((change) => ({ ...change, path: [...change.path] })) : [],
      erased: part.filter((event) => event.erased).length,
      case: await this.shown(kase, part.map(asCaseEvent)),
    };
  }

  private async shown(kase: WholeCase, events: readonly RecordedCaseEvent[]): Promise<CaseAt['case']> {
    const definition = this.desk.definitionOf(kase);
    const team = (await this.teams.titles([kase.teamId])).get(kase.teamId);
    const checks = definition.checks.flatMap((check) => {
      const state = checkOf(kase, check.key);
      if (!state) return [];
      const { title, help = null, severity, contradictedBy = [] } = check;
      return [{ ...mutable(state), title, help, severity, contradictedBy }];
    });
    return {
      ...shownCase(kase, kase),
      service: serviceOf(definition),
      team: { id: kase.teamId, key: team?.key ?? '', title: team?.title ?? '' },
      checks,
      awaitsPayment: awaitsPayment(kase),
      // The effect of a signature at that time does not matter any more.
      ifSigned: null,
      notices: earlierNotices(kase, noticesOf(events)),
      reopened: reopenedBy(events),
      account: accountOf(kase),
    };
  }
}

/** How many of the events are part of it; 0 where there was none. */
function lengthUntil(events: readonly RecordedEvent[], until: Until): number {
  if ('moment' in until) return events.filter(({ occurredAt }) => occurredAt <= until.moment).length;
  if ('eventId' in until) return events.findIndex(({ id }) => id === until.eventId) + 1;
  return until.position <= events.length ? until.position : 0;
}
