import { Refusal } from '@vorgang/platform';

/** Somebody is away on some of these days already. */
export class AbsenceOverlaps extends Refusal {
  constructor() {
    super('conflict', 'absence.overlaps', 'an absence on some of these days is recorded already; change that one');
  }
}

/** An absence that has ended can be neither recorded afterwards nor changed. */
export class AbsenceIsOver extends Refusal {
  constructor() {
    super('conflict', 'absence.over', 'the last day has passed');
  }
}

/** How many days ago a new absence may begin. Absences are not kept longer either. */
export const absenceKeptDays = 365;

/** The absence would have begun longer ago than absences are kept. */
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
