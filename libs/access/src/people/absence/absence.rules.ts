import { Refusal } from '@vorgang/platform';

/** Somebody is away on some of these days already. */
export class AbsenceOverlaps extends Refusal {
  constructor() {
    super('conflict', 'absence.overlaps', 'an absence on some of these days is recorded already; change that one');
  }
}

/** What has ended is history: it is neither recorded afterwards nor changed. */
export class AbsenceIsOver extends Refusal {
  constructor() {
    super('conflict', 'absence.over', 'the last day has passed');
  }
}

/** So far back may an absence begin that is recorded now; no longer are absences kept either. */
export const absenceKeptDays = 365;

/** It is said to have begun longer ago than absences are kept. */
export class AbsenceBeganTooLongAgo extends Refusal {
  constructor() {
    super('conflict', 'absence.too-long-ago', `the first day is more than ${absenceKeptDays} days ago`);
  }
}

export class AbsenceChangedMeanwhile extends Refusal {
  constructor() {
    super('conflict', 'absence.changed-meanwhile', 'somebody changed this absence meanwhile; load it again');
  }
}
