/** A mail to somebody of the staff. */
export interface StaffMailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly locale?: 'de' | 'en';
  readonly attachments?: readonly { readonly filename: string; readonly content: Buffer; readonly contentType: string }[];
  /**
   * The id of the mail, with angle brackets. If a mail is sent twice after a crash, both have the same id, so that the receiver
   * can tell.
   */
  readonly messageId: string;
}

/** Sends mails to colleagues. The program binds it to the room that has the city's mail server. */
export abstract class StaffMail {
  /** Returns once the mail server has taken the mail. @throws MailNotTaken */
  abstract send(mail: StaffMailMessage): Promise<void>;
}

/**
 * The mail server did not take a mail. `reason` holds codes only, because the texts of servers often quote the address, and
 * reasons stay in the log for good.
 */
export class MailNotTaken extends Error {
  override readonly name = 'MailNotTaken';

  constructor(
    /** Whether a retry is pointless: the address is unknown, the mailbox is full, … */
    readonly forGood: boolean,
    readonly reason: string,
  ) {
    super(reason);
  }
}
