import { Inject, Injectable } from '@nestjs/common';
import { StaffDirectory, StaffPreferences } from '@vorgang/access';
import { MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { CONFIG, LOGGER, MailNotTaken, Metrics, StaffMail, type Config, type Logger } from '@vorgang/platform';
import type { Told } from './kinds.js';
import { addressMail, notificationMail } from './mail-text.js';
import { NotificationStore } from './notification.store.js';

/** The mail server did not take a mail, so it has to be tried again. */
export class MailsLeft extends Error {
  override readonly name = 'MailsLeft';
}

/**
 * Mails notifications to those who want it. A notification counts as mailed once the mail server has taken the mail, and never
 * before. A mail that is sent twice after a crash has the same Message-ID.
 */
@Injectable()
export class NotificationMail {
  readonly #mails;

  constructor(
    private readonly store: NotificationStore,
    private readonly staff: StaffDirectory,
    private readonly preferences: StaffPreferences,
    private readonly mail: StaffMail,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
    metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#mails = metrics.counter('notification_mails_total', 'Mails about notifications', ['result']);
  }

  /**
   * Mails the notifications of one event to those who want them at once.
   * @throws MailsLeft where the job has to run again
   */
  async atOnce(told: readonly Told[], eventId: string): Promise<void> {
    const wanting = (await this.preferences.wantingMail([...new Set(told.map((one) => one.staffId))])).filter(
      (one) => one.mail === 'at-once',
    );
    await this.each(wanting, async ({ id, email, locale }) => {
      const causes = told.filter((one) => one.staffId === id).map((one) => one.cause);
      await this.send(id, email, locale, { causes }, `notification.${eventId}.${id}`, false);
    });
  }

  /**
   * Mails in the morning, to everybody who wants mails, what they have not read and what was not mailed yet.
   * @throws MailsLeft where the job has to run again
   */
  async morning(day: string, since: Date): Promise<void> {
    await this.each(await this.preferences.wantingMail(null), async ({ id, email, locale }) => {
      if (await this.store.hasDigest(id, day)) return;
      if (await this.send(id, email, locale, { since }, `digest.${day}.${id}`, true)) await this.store.noteDigest(id, day);
    });
  }

  /**
   * Tells the former address that the account has a new one, even if its owner wants no notifications by mail.
   * @throws MailNotTaken where the job has to run again
   */
  async toAddressBefore(staffId: string, to: string, eventId: string): Promise<void> {
    const locale = (await this.preferences.of([staffId])).get(staffId)?.locale ?? 'de';
    const text = addressMail({ locale, publicUrl: this.config.http.publicUrl, municipality: this.municipality.name });
    try {
      await this.mail.send({ to, locale, ...text, messageId: `<address.${eventId}@${this.municipality.issuer}>` });
    } catch (error) {
      if (!(error instanceof MailNotTaken && error.forGood)) throw error;
      this.logger.warn({ staffId, problem: error.reason }, 'a mail to the address of before was refused for good');
      this.#mails.inc({ result: 'refused' });
      return;
    }
    this.#mails.inc({ result: 'sent' });
  }

  /** Whether there was something to send. */
  private async send(
    staffId: string,
    to: string,
    locale: 'de' | 'en',
    of: { causes: readonly string[] } | { since: Date },
    name: string,
    digest: boolean,
  ): Promise<boolean> {
    const principal = await this.staff.principalOf(staffId);
    const items = principal ? await this.store.toMail(principal, of) : [];
    if (items.length === 0) return false;
    const ids = items.map((item) => item.id);
    const text = notificationMail({ items, locale, publicUrl: this.config.http.publicUrl, municipality: this.municipality.name, digest });
    try {
      await this.mail.send({ to, locale, ...text, messageId: `<${name}@${this.municipality.issuer}>` });
    } catch (error) {
      if (!(error instanceof MailNotTaken && error.forGood)) throw error;
      this.logger.warn({ staffId, problem: error.reason }, 'a mail about notifications was refused for good');
      await this.store.mailed(ids, error.reason);
      this.#mails.inc({ result: 'refused' });
      return true;
    }
    await this.store.mailed(ids, null);
    this.#mails.inc({ result: 'sent' });
    return true;
  }

  /** A failed mail does not stop the others, but the job counts as failed. */
  private async each<T extends { readonly id: string }>(people: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
    let left = 0;
    for (const one of people) {
      await work(one).catch((error: unknown) => {
        left++;
        this.#mails.inc({ result: 'postponed' });
        this.logger.warn(
          { staffId: one.id, problem: error instanceof MailNotTaken ? error.reason : error instanceof Error ? error.name : 'unknown' },
          'a mail about notifications could not be sent',
        );
      });
    }
    if (left > 0) throw new MailsLeft(`${left} mail(s) about notifications could not be sent`);
  }
}
