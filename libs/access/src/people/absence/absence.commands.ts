import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { addDays, Clock, EventRecorder, KeyedCommand, newId, UnitOfWork, violatedConstraint, type LocalDate } from '@vorgang/platform';
import { currentPrincipal } from '../../policy/principal.js';
import { AbsenceAccess } from './absence.access.js';
import { AbsenceDirectory } from './absence.directory.js';
import { AbsenceBeganTooLongAgo, AbsenceChangedMeanwhile, AbsenceIsOver, absenceKeptDays, AbsenceOverlaps } from './absence.rules.js';
import { absenceChanged, absenceEnded, absenceRecorded } from '../people.events.js';

/** The days are the erasable part of the event. The kept part says only that an absence was recorded, and whose. */
const stream = 'absence';

/** Records that somebody is away on these days, and never why. */
export class RecordAbsence extends KeyedCommand<string> {
  readonly commandKey = 'record-absence';

  constructor(
    readonly staffId: string,
    readonly from: LocalDate,
    readonly until: LocalDate,
  ) {
    super();
  }
}

/** Changes the days of an absence that has not ended. */
export class ChangeAbsence extends KeyedCommand<void> {
  readonly commandKey = 'change-absence';

  constructor(
    readonly id: string,
    readonly version: number,
    readonly from: LocalDate,
    readonly until: LocalDate,
  ) {
    super();
  }
}

/** The person is back, or does not go: today is the first day of their presence. */
export class EndAbsence extends KeyedCommand<void> {
  readonly commandKey = 'end-absence';

  constructor(
    readonly id: string,
    readonly version: number,
  ) {
    super();
  }
}

@CommandHandler(RecordAbsence)
export class RecordAbsenceHandler implements ICommandHandler<RecordAbsence> {
  constructor(
    private readonly access: AbsenceAccess,
    private readonly absences: AbsenceDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, from, until }: RecordAbsence): Promise<string> {
    this.access.demand(await this.absences.owner(staffId));
    if (until < this.absences.today()) throw new AbsenceIsOver();
    if (from < earliest(this.absences.today())) throw new AbsenceBeganTooLongAgo();
    const id = newId();
    await withoutOverlap(
      this.unitOfWork.manager.query(
        'insert into absence (id, staff_id, from_on, until_on, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6)',
        [id, staffId, from, until, currentPrincipal().id, this.clock.now()],
      ),
    );
    await this.recorder.append({ kind: stream, id }, [absenceRecorded.of({ staffId }, { from, until })], { expectedPosition: 0 });
    return id;
  }
}

@CommandHandler(ChangeAbsence)
export class ChangeAbsenceHandler implements ICommandHandler<ChangeAbsence> {
  constructor(
    private readonly access: AbsenceAccess,
    private readonly absences: AbsenceDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ id, version, from, until }: ChangeAbsence): Promise<void> {
    const absence = await this.absences.one(id);
    this.access.demand({ staffId: absence.staff.id, teamIds: absence.teamIds });
    const today = this.absences.today();
    if (absence.until < today || until < today) throw new AbsenceIsOver();
    // An absence that has lasted longer already may still get another last day.
    if (from < absence.from && from < earliest(today)) throw new AbsenceBeganTooLongAgo();
    const [, changed]: [unknown, number] = await withoutOverlap(
      this.unitOfWork.manager.query(
        'update absence set from_on = $3, until_on = $4, version = version + 1 where id = $1 and version = $2',
        [id, version, from, until],
      ),
    );
    if (changed !== 1) throw new AbsenceChangedMeanwhile();
    const personal = { from, until, before: { from: absence.from, until: absence.until } };
    await this.recorder.append({ kind: stream, id }, [absenceChanged.of({ staffId: absence.staff.id }, personal)]);
  }
}

@CommandHandler(EndAbsence)
export class EndAbsenceHandler implements ICommandHandler<EndAbsence> {
  constructor(
    private readonly access: AbsenceAccess,
    private readonly absences: AbsenceDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ id, version }: EndAbsence): Promise<void> {
    const absence = await this.absences.one(id);
    this.access.demand({ staffId: absence.staff.id, teamIds: absence.teamIds });
    const today = this.absences.today();
    if (absence.until < today) throw new AbsenceIsOver();
    // An absence that has not begun is removed; one that has begun ends yesterday.
    const [, changed]: [unknown, number] = await this.unitOfWork.manager.query(
      absence.from >= today
        ? 'delete from absence where id = $1 and version = $2 and $3::date is not null'
        : 'update absence set until_on = $3::date - 1, version = version + 1 where id = $1 and version = $2',
      [id, version, today],
    );
    if (changed !== 1) throw new AbsenceChangedMeanwhile();
    await this.recorder.append({ kind: stream, id }, [absenceEnded.of({ staffId: absence.staff.id }, { on: today })]);
  }
}

function earliest(today: LocalDate): LocalDate {
  return addDays(today, -absenceKeptDays);
}

async function withoutOverlap<T>(statement: Promise<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    if (violatedConstraint(error) === 'absence_once') throw new AbsenceOverlaps();
    throw error;
  }
}
