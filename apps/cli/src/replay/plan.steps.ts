import type { ReplayStep } from './plan.types.js';

/** An activity of one case, in milliseconds since 1970. */
export interface LogActivity {
  activity: string;
  person: string | null;
  at: number;
}

/** When a case comes in, when the log says that it was received, and when it ends. */
export interface CaseTimes {
  submitAt: number;
  receivedAt: number;
  end: number | null;
}

/**
 * The steps of one case, in their order; times never go back. `activities` are in order of time.
 * Who closes at the end date the log does not tell: the clerk responsible, else who worked on it last;
 * after that, whoever did the late activity.
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

/** All cases in one order of time. Stable, so that steps at one instant keep the order they have in their case. */
export function inOrderOfTime(steps: readonly ReplayStep[]): ReplayStep[] {
  // ISO strings in UTC with four-digit years sort as the instants do.
  return [...steps].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
