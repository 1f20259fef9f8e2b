import { Injectable } from '@nestjs/common';
import { Workload } from '@vorgang/access';
import { addDays, Clock, localDateOf, OfficeCalendar, startOfLocalDay, UnitOfWork, type LocalDate } from '@vorgang/platform';
import { Colleagues } from './colleagues.js';
import type { CaseCommand } from './domain/case.commands.js';
import { continuationOf, whoHad } from './domain/case.continuity.js';
import type { Continuation } from './domain/continued.js';
import { event, type CaseEvent } from './domain/case.events.js';
import type { Case, Person } from './domain/case.js';
import { isSameApplicant } from './domain/case.relations.js';
import { caseNumberOf } from './domain/case.number.js';
import { codeOf, searchedIn } from './domain/case.words.js';

/** Whoever has so many open cases gets no new application by continuity; what follows in a case of their own still comes to them. */
const fullDesk = 100;
/** What comes later than this in the day is for the next office day. */
const officeEndsMs = 18 * 3_600_000;
/** An application names few earlier cases. */
const mostNumbers = 5;

/** Gives what follows from a case to whoever had it, if they are there and can go on with it. Otherwise it is the team's, as everything. */
@Injectable()
export class Continuity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly colleagues: Colleagues,
    private readonly workload: Workload,
    private readonly clock: Clock,
    private readonly calendar: OfficeCalendar,
  ) {}

  /**
   * What follows from a change of a case: one event, or none.
   * @param before the case before the change, which tells who had it
   * @param after the case with the change
   */
  async ofChange(before: Case, after: Case, command: CaseCommand, events: readonly CaseEvent[]): Promise<CaseEvent[]> {
    const on = continuationOf(after, command, events);
    if (!on) return [];
    const to = await this.firstThere(after, whoHad(before));
    return to && to.id !== after.assignee?.id ? [this.continued(to, before, on, after)] : [];
  }

  /**
   * The same for a new case that names earlier ones. They count only if they are of the same applicant or thing: a number can be mistyped.
   * @param named what the application calls them, as it was typed
   */
  async ofNew(kase: Case, named: readonly string[]): Promise<CaseEvent[]> {
    const numbers = [...new Set(named.map(caseNumberOf))].slice(0, mostNumbers);
    if (numbers.length === 0) return [];
    // served by case_file_number
    const found: { kase: Case }[] = await this.unitOfWork.manager.query(
      'select application || state as kase from case_file where case_number = any($1) order by received_at desc',
      [numbers],
    );
    for (const { kase: earlier } of found) {
      if (!isOfOneMatter(kase, earlier)) continue;
      const to = await this.firstThere(kase, whoHad(earlier));
      if (to && !(await this.isFull(to))) return [this.continued(to, earlier, 'application', kase)];
    }
    return [];
  }

  private continued({ id, name }: Person, { id: caseId, caseNumber: number }: Case, on: Continuation, after: Case): CaseEvent {
    const ended = after.status === 'decided' || after.status === 'closed';
    const lookAtOn = ended ? { lookAtOn: localDateOf(this.clock.now()) } : {};
    return event('case.continued', { to: { id, name }, had: { caseId, number }, on, ...lookAtOn });
  }

  private async firstThere(kase: Case, ids: readonly string[]): Promise<Person | null> {
    const day = this.nextDayAtTheDesk();
    for (const id of ids) {
      const person = await this.colleagues.whoCanGoOn(kase, id, day);
      if (person) return person;
    }
    return null;
  }

  /** The day on which somebody will look at what comes now: at night, at the weekend and on a holiday, the next office day. */
  private nextDayAtTheDesk(): LocalDate {
    const now = this.clock.now();
    const today = localDateOf(now);
    const isOver = now.getTime() - startOfLocalDay(today).getTime() >= officeEndsMs;
    return this.calendar.nextOfficeDay(isOver ? addDays(today, 1) : today);
  }

  private async isFull({ id }: Person): Promise<boolean> {
    return ((await this.workload.openCases([id])).get(id) ?? 0) >= fullDesk;
  }
}

/** Whether two cases are of one applicant, or of one thing (a car, an animal). */
function isOfOneMatter(kase: Case, other: Case): boolean {
  if (isSameApplicant(kase.applicant, other.applicant)) return true;
  const things = new Set(thingsOf(kase));
  return thingsOf(other).some((thing) => things.has(thing));
}

function thingsOf(kase: Case): string[] {
  return searchedIn(kase).flatMap(({ field, text }) => (field === 'plate' || field === 'chip' ? [codeOf(text)] : []));
}
