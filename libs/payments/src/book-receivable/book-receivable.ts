import { Injectable } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseDesk, CaseStore, type Case, type CaseApplicant } from '@vorgang/cases';
import { Clock, CommandGate, EventRecorder, JobRegistry, localDateOf, UnitOfWork, type FollowedEvent, type NewJob } from '@vorgang/platform';
import { z } from 'zod';

const task = 'payments:book-receivable';
const payload = z.object({ caseId: z.string(), decisionId: z.string() });
const decided = z.object({ proposalId: z.string(), payment: z.literal('on-account'), feeCents: z.int().min(1) });

export const receivableEvents = ['receivable.booked'] as const;

/** Only fees on account are called in by the treasury; one that is paid before the permit is issued never is. */
function jobsOf(event: FollowedEvent): NewJob[] {
  const given = decided.safeParse(event.data);
  if (!given.success) return [];
  const decisionId = given.data.proposalId;
  return [{ task, payload: { caseId: event.stream.id, decisionId }, key: `receivable:${decisionId}` }];
}

/** Books what follows from a decision as a receivable (Sollstellung). Done once for each decision. */
export class BookReceivable extends Command<void> {
  constructor(readonly caseId: string, readonly decisionId: string) {
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
    // As it was decided: a case that was reopened meanwhile has no decision any more, but the notice is out.
    const found = await this.cases.asOf(caseId, (event) => event.kind === 'case.decided' && event.data.proposalId === decisionId);
    const decision = found?.kase.decision;
    if (!found || !decision?.kassenzeichen) throw new Error('the decision, or its Kassenzeichen, is not in the log');
    const row = this.rowOf(found.kase, decision, decision.kassenzeichen);
    const inserted: unknown[] = await this.unitOfWork.manager.query(
      `insert into receivable select r.* from jsonb_populate_record(null::receivable, $1::jsonb) r on conflict (id) do nothing returning id`,
      [JSON.stringify(row)],
    );
    if (inserted.length === 0) return;
    const { kassenzeichen, amount_cents: cents, booked_on: bookedOn } = row;
    await this.recorder.append({ kind: 'receivable', id: decisionId }, [{ kind: 'receivable.booked', version: 1, data: { kassenzeichen, cents, bookedOn } }], { caseId });
  }

  private rowOf(kase: Case, decision: NonNullable<Case['decision']>, kassenzeichen: string) {
    const { address } = kase.applicant;
    // Never in the list of a day that is over: whoever has fetched that one would not see it.
    const today = localDateOf(this.clock.now());
    return {
      id: decision.id,
      case_id: kase.id,
      case_number: kase.caseNumber,
      service_key: kase.service.key,
      kassenzeichen,
      debtor_name: debtorName(kase.applicant),
      debtor_street: `${address.street} ${address.houseNumber}`,
      debtor_postal_code: address.postalCode,
      debtor_town: address.country ? `${address.town} (${address.country})` : address.town,
      purpose: this.desk.definitionOf(kase).fee?.label.de ?? '',
      amount_cents: decision.feeCents,
      instalments: decision.instalments,
      due_on: decision.instalments[0]?.dueOn ?? null,
      decided_on: decision.decidedOn,
      booked_on: today > decision.decidedOn ? today : decision.decidedOn,
    };
  }
}

/** Family name first, as treasuries sort. */
function debtorName(applicant: CaseApplicant): string {
  if (applicant.kind === 'organisation') return applicant.organisation ?? '';
  return [applicant.familyName, applicant.givenName].filter(Boolean).join(', ');
}

/** Books receivables after decisions. */
@Injectable()
export class BookReceivableJob {
  constructor(registry: JobRegistry, gate: CommandGate) {
    registry.register({
      rules: [{ on: ['case.decided'], jobs: jobsOf }],
      tasks: {
        [task]: async (given) => {
          const { caseId, decisionId } = payload.parse(given);
          await gate.send(new BookReceivable(caseId, decisionId));
        },
      },
    });
  }
}
