import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { applicantName, CaseDesk, CaseStore, fold, noticesOf, type Case, type RecordedCaseEvent } from '@vorgang/cases';
import { streetLine } from '@vorgang/catalogue';
import {
  Clock,
  CommandGate,
  EventRecorder,
  JobRegistry,
  KeyedCommand,
  localDateOf,
  UnitOfWork,
  type FollowedEvent,
  type NewJob,
} from '@vorgang/platform';
import { z } from 'zod';
import { bookingsOf, type Booking, type Notice, type Recall } from './bookings.js';
import { receivableBooked } from '../payments.events.js';

const task = 'payments:book-receivable';
const payload = z.object({ caseId: z.string(), decisionId: z.string() });
const decided = z.union([
  z.object({ proposalId: z.string(), payment: z.literal('on-account'), feeCents: z.int().min(1) }),
  // It may ask for less than the notice that it replaces, or for nothing.
  z.object({ proposalId: z.string(), replaces: z.string() }),
]);

const recalled = z.object({ recallId: z.string() });

/** The treasury only collects fees on account, never one that is paid before the permit is issued. */
function jobsOf(event: FollowedEvent): NewJob[] {
  const decisionId =
    event.kind === 'case.decision-recalled'
      ? recalled.safeParse(event.data).data?.recallId
      : decided.safeParse(event.data).data?.proposalId;
  if (decisionId === undefined) return [];
  return [{ task, payload: { caseId: event.stream.id, decisionId }, key: `receivable:${decisionId}` }];
}

/**
 * Books the receivable (Sollstellung) of a decision, once for each decision: the first one of a case in full, a later one only by
 * its difference. A recall is booked in the same way: back to what stood before.
 */
export class BookReceivable extends KeyedCommand<void> {
  readonly commandKey = 'book-receivable';

  constructor(
    readonly caseId: string,
    readonly decisionId: string,
  ) {
    super();
  }
}

@CommandHandler(BookReceivable)
export class BookReceivableHandler implements ICommandHandler<BookReceivable> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseStore,
    private readonly desk: CaseDesk,
    private readonly recorder: EventRecorder,
    private readonly clock: Clock,
  ) {}

  async execute({ caseId, decisionId }: BookReceivable): Promise<void> {
    // It uses the decision as made: a case that was reopened meanwhile has none any more, but its notice was sent.
    const events = await this.cases.events(caseId);
    const known = events.slice(0, events.findIndex((event) => stepOf(event) === decisionId) + 1);
    const kase = fold(known);
    if (!kase) throw new Error('the decision is not in the log');
    const booking = bookingsOf(stepsOf(known)).find(({ decision }) => decision.id === decisionId);
    if (!booking) return;
    const row = this.rowOf(kase, booking);
    const inserted: unknown[] = await this.unitOfWork.manager.query(
      `insert into receivable select r.* from jsonb_populate_record(null::receivable, $1::jsonb) r on conflict (id) do nothing returning id`,
      [JSON.stringify(row)],
    );
    if (inserted.length === 0) return;
    const { kassenzeichen, amount_cents: cents, booked_on: bookedOn } = row;
    const difference = booking.replaces ? { booking: booking.kind, replaces: booking.replaces, refersTo: booking.refersTo } : {};
    await this.recorder.append(
      { kind: 'receivable', id: decisionId },
      [receivableBooked.of({ kassenzeichen, cents, bookedOn, ...difference })],
      { caseId },
    );
  }

  private rowOf(kase: Case, { decision, kind, kassenzeichen, cents, instalments, replaces, refersTo }: Booking) {
    const { address } = kase.applicant;
    // It is never booked in the list of a past day, since the treasury may have fetched that one already.
    const today = localDateOf(this.clock.now());
    return {
      id: decision.id,
      case_id: kase.id,
      case_number: kase.caseNumber,
      service_key: kase.service.key,
      kassenzeichen,
      // Family name first, as treasuries sort.
      debtor_name: applicantName(kase.applicant),
      debtor_street: streetLine(address),
      debtor_postal_code: address.postalCode,
      debtor_town: address.country ? `${address.town} (${address.country})` : address.town,
      purpose: this.desk.definitionOf(kase).fee?.label.de ?? '',
      amount_cents: cents,
      instalments,
      due_on: instalments[0]?.dueOn ?? null,
      decided_on: decision.decidedOn,
      booked_on: today > decision.decidedOn ? today : decision.decidedOn,
      booking: kind,
      replaces,
      refers_to: refersTo,
    };
  }
}

function stepOf(event: RecordedCaseEvent): string | null {
  if (event.kind === 'case.decided') return event.data.proposalId;
  return event.kind === 'case.decision-recalled' ? event.data.recallId : null;
}

/** All decisions of the case and their recalls, in order. */
function stepsOf(events: readonly RecordedCaseEvent[]): (Notice | Recall)[] {
  return events.flatMap((event, index): (Notice | Recall)[] => {
    if (event.kind === 'case.decided') return noticesOf(events.slice(0, index + 1)).slice(-1);
    if (event.kind !== 'case.decision-recalled') return [];
    const { recallId: id, proposalId: recalls, on: decidedOn } = event.data;
    return [{ id, recalls, decidedOn }];
  });
}

/** Books receivables after decisions, and books them back after a recall. */
@Injectable()
export class BookReceivableJob {
  constructor(registry: JobRegistry, gate: CommandGate) {
    registry.register({
      rules: [{ on: ['case.decided', 'case.decision-recalled'], jobs: jobsOf }],
      tasks: {
        [task]: async (given) => {
          const { caseId, decisionId } = payload.parse(given);
          await gate.send(new BookReceivable(caseId, decisionId));
        },
      },
    });
  }
}
