/** A mail to somebody of the staff. */
export interface StaffMailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly locale?: 'de' | 'en';
  readonly attachments?: readonly { readonly filename: string; readonly content: Buffer; readonly contentType: string }[];
  /** The same mail has the same id: whoever gets it twice after a crash can tell. With angle brackets. */
  readonly messageId: string;
}

/** How mails reach colleagues. The composition binds it to the room that has the city's mail server. */
export abstract class StaffMail {
  /** Returns once the mail server has taken the mail. @throws MailNotTaken */
  abstract send(mail: StaffMailMessage): Promise<void>;
}

/**
 * The mail server did not take a mail. `reason` holds codes only: what servers write beside them often quotes the
 * address, and reasons are kept in the log for good.
 */
export class MailNotTaken extends Error {
  override readonly name = 'MailNotTaken';

  constructor(
    /** Whether it will never be taken: the address is unknown, the mailbox is full, … */
    readonly forGood: boolean,
    readonly reason: string,
  ) {
    super(reason);
  }
}
