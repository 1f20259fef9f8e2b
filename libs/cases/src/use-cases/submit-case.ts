import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TeamDirectory } from '@vorgang/access';
import {
  applicableChecks,
  dueOn,
  earlierCases,
  runAutomaticChecks,
  searchTerms,
  subjectLine,
  type Facts,
  type ServiceDefinition,
} from '@vorgang/catalogue';
import { KeyedCommand, localDateOf, newId, OfficeCalendar } from '@vorgang/platform';
import { joinedTerms } from '../case.facts.js';
import { Continuity } from '../continuity.js';
import { submit } from '../domain/case.decide.js';
import { changesBetween } from '../domain/changes-between.js';
import type { Case } from '../domain/case.js';
import type { ReportedPayment, Submitted } from '../domain/case.commands.js';
import { CaseNumbers } from '../numbers.js';
import { CaseStore } from '../persistence/case.store.js';
import { NewCases, type NewCase } from '../persistence/new-cases.js';

/** A submission that was received and can be routed. Its `receivedAt` may be earlier than the time of its entry. */
export interface RoutableSubmission extends Submitted {
  /** The version that the case keeps. */
  readonly definition: ServiceDefinition;
  /** Where staff corrected the form before it became a case: the form as received, and why it was corrected. */
  readonly cameAs?: { readonly form: Record<string, unknown>; readonly reason: string };
  readonly payment: ReportedPayment | null;
  /** The number of an earlier case that it follows, as the applicant or the portal names it; the service’s form may name one, too. */
  readonly refersTo?: string | null;
}

/** The id and the number of a case. `CaseNumbers` draws them early where something has to store them before the case is made. */
export interface CaseName {
  readonly id: string;
  readonly caseNumber: string;
}

/** Makes a case of a submission, inside the sender's transaction. Submissions as they arrive are many at once: see intake's desk. */
export class SubmitCase extends KeyedCommand<Case> {
  readonly commandKey = 'submit-case';

  constructor(
    readonly submission: RoutableSubmission,
    readonly name?: CaseName,
  ) {
    super();
  }
}

/** Makes cases of submissions. */
@Injectable()
export class CasesOfSubmissions {
  constructor(
    private readonly store: CaseStore,
    private readonly cases: NewCases,
    private readonly teams: TeamDirectory,
    private readonly calendar: OfficeCalendar,
    private readonly continuity: Continuity,
  ) {}

  /** The case, ready to be written. Its events name the current actor and request, and have the current time. */
  async prepare({ definition, payment, cameAs, refersTo, ...given }: RoutableSubmission, { id, caseNumber }: CaseName): Promise<NewCase> {
    const corrections = cameAs ? changesBetween(cameAs.form, given.form) : [];
    const receivedOn = localDateOf(new Date(given.receivedAt));
    const teamId = await this.teamOf(definition);
    const occasion = this.store.occasion();
    const facts: Facts = {
      form: given.form,
      applicant: given.applicant as Facts['applicant'],
      channel: given.channel,
      receivedOn,
      today: occasion.today,
      attachments: given.attachments.map(({ purpose, name, mime, size }) => ({ purpose, name, mime, size })),
      payment: payment ? { status: 'reported', cents: payment.cents, reference: payment.reference } : { status: 'none' },
    };
    const events = submit({
      ...given,
      form: cameAs?.form ?? given.form,
      corrected: cameAs && corrections.length > 0 ? { corrections, reason: cameAs.reason } : null,
      caseNumber,
      service: { key: definition.key, version: definition.version },
      teamId,
      dueOn: dueOn(definition, receivedOn, this.calendar),
      subject: subjectLine(definition, facts),
      search: joinedTerms({ ...searchTerms(definition, facts) }),
      checks: applicableChecks(definition, facts).map(({ key, kind, required }) => ({ key, kind, required })),
      automatic: runAutomaticChecks(definition, facts).map(({ key, status, reason }) => ({ key, status, reason })),
      payment: payment && { id: newId(), ...payment },
    });
    // Few applications name an earlier case. Only for them is anything looked up.
    const named = [...(refersTo ? [refersTo] : []), ...earlierCases(definition, facts)];
    if (named.length === 0) return this.cases.prepare(id, events, occasion);
    const { kase } = this.cases.prepare(id, events, occasion);
    return this.cases.prepare(id, [...events, ...(await this.continuity.ofNew(kase, named))], occasion);
  }

  /** Writes them, all or none. @throws ReferencePaysAnotherCase */
  write(cases: readonly NewCase[]): Promise<void> {
    return this.cases.write(cases);
  }

  /** The server makes the catalogue's teams when it starts. Without a team nobody would see the case. */
  private async teamOf(definition: ServiceDefinition): Promise<string> {
    const id = await this.teams.idOf(definition.routing.team.key);
    if (!id) throw new Error(`there is no team ${definition.routing.team.key} for ${definition.key}`);
    return id;
  }
}

@CommandHandler(SubmitCase)
export class SubmitCaseHandler implements ICommandHandler<SubmitCase> {
  constructor(
    private readonly cases: CasesOfSubmissions,
    private readonly numbers: CaseNumbers,
  ) {}

  async execute({ submission, name }: SubmitCase): Promise<Case> {
    const made = await this.cases.prepare(submission, name ?? (await this.numbers.draw(submission.definition, submission.receivedAt)));
    await this.cases.write([made]);
    return made.kase;
  }
}
