import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { KeyedCommand, newId, OfficeCalendar, type LocalDate } from '@vorgang/platform';
import { CaseDesk, receiptOf, type CaseReceipt } from '../case-desk.js';
import { DecisionDraft } from '../decision-draft.js';
import type { Attachment, CaseLists, FiledDocument } from '../domain/case.js';
import { resumedDeadline } from './resumed-deadline.js';
import { referenceKey } from '../domain/case.reference.js';

/*
 * What portals and the system's own jobs do to a case. They have no endpoint here: the rooms that own the way in
 * (intake), the letters (notices) and their delivery (correspondence) send them.
 */

/** The citizen answers, or sends something unasked or after the end. All of it is kept, and somebody is told to look at it. */
export class AnswerRequest extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'answer-request';

  constructor(
    readonly caseId: string,
    readonly answer: { readonly answerId: string; readonly message: string; readonly attachments: Attachment[] },
  ) {
    super();
  }
}

@CommandHandler(AnswerRequest)
export class AnswerRequestHandler implements ICommandHandler<AnswerRequest> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly calendar: OfficeCalendar,
  ) {}

  async execute({ caseId, answer }: AnswerRequest): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'answer-request', null, ['attachments']);
    const automatic = this.desk.checksAnew(kase, { ...kase, attachments: [...kase.attachments, ...answer.attachments] });
    return this.desk.settle(kase, {
      action: 'answer-request',
      ...answer,
      automatic,
      dueOn: resumedDeadline(kase, this.desk.occasion().today, this.calendar),
    });
  }
}

/** The portal reports what was paid there. */
export class ReportPayment extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'report-payment';

  constructor(
    readonly caseId: string,
    readonly payment: { readonly cents: number; readonly method: string; readonly reference: string; readonly paidAt: string },
  ) {
    super();
  }
}

@CommandHandler(ReportPayment)
export class ReportPaymentHandler implements ICommandHandler<ReportPayment> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly draft: DecisionDraft,
    private readonly calendar: OfficeCalendar,
  ) {}

  /**
   * A payment that is booked for this case already, with the application or by the cashier, is not booked again. @throws
   * PaymentDiffers, ReferencePaysAnotherCase
   */
  async execute({ caseId, payment }: ReportPayment): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'report-payment', null, ['attachments', 'payments']);
    const bookedCents = bookedCentsOf(kase, payment.reference);
    if (bookedCents === payment.cents) return receiptOf(kase);
    const dueOn = resumedDeadline(kase, this.desk.occasion().today, this.calendar);
    return this.desk.settle(kase, {
      action: 'report-payment',
      ...payment,
      bookedCents,
      paymentId: newId(),
      letterId: newId(),
      dueOn,
      details: this.draft.atIssue(kase),
    });
  }
}

/** What is booked for the case under this reference, in cents; null where nothing is. */
export function bookedCentsOf({ payments }: Pick<CaseLists, 'payments'>, reference: string): number | null {
  const key = referenceKey(reference);
  return payments.find((payment) => referenceKey(payment.reference) === key)?.cents ?? null;
}

/** Reminds the citizen of an open request, once. */
export class RemindApplicant extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'remind';

  constructor(
    readonly caseId: string,
    readonly requestId: string,
  ) {
    super();
  }
}

@CommandHandler(RemindApplicant)
export class RemindApplicantHandler implements ICommandHandler<RemindApplicant> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, requestId }: RemindApplicant): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'remind', null);
    return this.desk.settle(kase, { action: 'remind', requestId, letterId: newId() });
  }
}

/** The time to answer is over: the case goes back to its clerk, with a follow-up for today. */
export class ExpireRequest extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'expire-request';

  constructor(
    readonly caseId: string,
    readonly requestId: string,
  ) {
    super();
  }
}

@CommandHandler(ExpireRequest)
export class ExpireRequestHandler implements ICommandHandler<ExpireRequest> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly calendar: OfficeCalendar,
  ) {}

  async execute({ caseId, requestId }: ExpireRequest): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'expire-request', null);
    return this.desk.settle(kase, {
      action: 'expire-request',
      requestId,
      dueOn: resumedDeadline(kase, this.desk.occasion().today, this.calendar),
    });
  }
}

/** Files the exact copy of a letter that was written. */
export class FileLetter extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'file-letter';

  constructor(
    readonly caseId: string,
    readonly letterId: string,
    readonly documents: FiledDocument[],
  ) {
    super();
  }
}

@CommandHandler(FileLetter)
export class FileLetterHandler implements ICommandHandler<FileLetter> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, letterId, documents }: FileLetter): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'file-letter', null);
    return this.desk.settle(kase, { action: 'file-letter', letterId, documents });
  }
}

/** Notes that the mail server took a mail, or that it failed for good. */
export class NoteDelivery extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'note-delivery';

  constructor(
    readonly caseId: string,
    readonly letterId: string,
    readonly result:
      { readonly sent: true; readonly messageId: string } | { readonly sent: false; readonly problem: string; readonly attempts: number },
  ) {
    super();
  }
}

@CommandHandler(NoteDelivery)
export class NoteDeliveryHandler implements ICommandHandler<NoteDelivery> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, letterId, result }: NoteDelivery): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'note-delivery', null);
    return this.desk.settle(kase, { action: 'note-delivery', letterId, result });
  }
}

/** Puts a letter into a print batch. */
export class BatchLetter extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'batch-letter';

  constructor(
    readonly caseId: string,
    readonly letterId: string,
    readonly batchId: string,
  ) {
    super();
  }
}

@CommandHandler(BatchLetter)
export class BatchLetterHandler implements ICommandHandler<BatchLetter> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, letterId, batchId }: BatchLetter): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'batch-letter', null);
    return this.desk.settle(kase, { action: 'batch-letter', letterId, batchId });
  }
}

/** A clerk confirms that the letter was posted; that day counts. */
export class ConfirmPosted extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'confirm-posted';

  constructor(
    readonly caseId: string,
    readonly letterId: string,
    readonly batchId: string,
    readonly on: LocalDate,
  ) {
    super();
  }
}

@CommandHandler(ConfirmPosted)
export class ConfirmPostedHandler implements ICommandHandler<ConfirmPosted> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, letterId, batchId, on }: ConfirmPosted): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'confirm-posted', null);
    return this.desk.settle(kase, { action: 'confirm-posted', letterId, batchId, on });
  }
}

export const systemHandlers = [
  AnswerRequestHandler,
  ReportPaymentHandler,
  RemindApplicantHandler,
  ExpireRequestHandler,
  FileLetterHandler,
  NoteDeliveryHandler,
  BatchLetterHandler,
  ConfirmPostedHandler,
];
