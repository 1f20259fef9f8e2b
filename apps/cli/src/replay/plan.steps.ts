import type { ReplayStep } from './plan.types.js';

/** An activity of one case, in milliseconds since 1970. */
export interface LogActivity {
  activity: string;
  person: string | null;
  at: number;
}

/** The times at which a case comes in, was received by the log, and ends. */
export interface CaseTimes {
  submitAt: number;
  receivedAt: number;
  end: number | null;
}

/**
 * The steps of one case, in order; times never go back. `activities` are in order of time. The log does not tell who closes at
 * the end date, so it is the responsible clerk, else the one who worked on it last. After a late activity, it is the person who
 * did that.
 */
export function casesSteps(
  index: number,
  activities: readonly LogActivity[],
  { submitAt, end }: CaseTimes,
  responsible: string | null,
  unknownPerson: string,
): ReplayStep[] {
  const iso = (at: number): string => new Date(at).toISOString();
  const steps: ReplayStep[] = [{ kind: 'submit', at: iso(submitAt), case: index }];
  const check = ({ activity, person, at }: LogActivity): ReplayStep => ({
    kind: 'check',
    at: iso(at),
    case: index,
    activity,
    person: person ?? unknownPerson,
  });

  const until = activities.filter(({ at }) => end === null || at <= end);
  steps.push(...until.map(check));
  if (end === null) return steps;

  const closedBy = responsible ?? until.at(-1)?.person ?? unknownPerson;
  steps.push({ kind: 'close', at: iso(end), case: index, person: closedBy });
  for (const late of activities.slice(until.length)) {
    const person = late.person ?? unknownPerson;
    steps.push({ kind: 'reopen', at: iso(late.at), case: index, person }, check(late), {
      kind: 'close',
      at: iso(late.at),
      case: index,
      person,
    });
  }
  return steps;
}

/** The steps of all cases in order of time. The sort is stable, so that steps of one instant keep the order of their case. */
export function inOrderOfTime(steps: readonly ReplayStep[]): ReplayStep[] {
  // ISO strings in UTC with four-digit years sort as the instants do.
  return [...steps].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
