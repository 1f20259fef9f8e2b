import { chmod, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readMail } from './caught-mail.js';
import type { CaughtMail, Envelope } from './caught-mail.js';

const envelopeFile = z.object({ id: z.uuid(), receivedAt: z.iso.datetime(), from: z.string(), to: z.array(z.string()) });

/**
 * The mails in a folder: `<id>.eml` as received, `<id>.json` with the envelope. The envelope is written last and by renaming, so
 * a mail exists completely or not at all.
 */
export class Mailbox {
  readonly #dir: string;
  /** oldest first; ids sort by the time they were made */
  #mails: CaughtMail[];

  private constructor(dir: string, mails: CaughtMail[]) {
    this.#dir = dir;
    this.#mails = mails;
  }

  /** Opens the folder with the mails of earlier runs, and makes it if it does not exist. */
  static async open(dir: string): Promise<Mailbox> {
    // These are letters to citizens, even if fictitious, so only this user may read them, also those of an older demo.
    await mkdir(dir, { recursive: true, mode: 0o700 });
    await chmod(dir, 0o700);
    const names = (await readdir(dir)).filter((name) => name.endsWith('.json')).sort();
    const mails: CaughtMail[] = [];
    for (const name of names) {
      const envelope = envelopeFile.parse(JSON.parse(await readFile(join(dir, name), 'utf8')));
      mails.push(await readMail(envelope, await readFile(join(dir, `${envelope.id}.eml`))));
    }
    return new Mailbox(dir, mails);
  }

  /** Newest first. */
  list(): CaughtMail[] {
    return this.#mails.toReversed();
  }

  find(id: string): CaughtMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  /** The mail as it came over the wire. */
  source(mail: CaughtMail): Promise<Buffer> {
    return readFile(this.#file(mail.id, 'eml'));
  }

  /** Saves a mail. When this resolves, the mail is in the folder. */
  async keep(envelope: Envelope, source: Buffer): Promise<void> {
    const mail = await readMail(envelope, source);
    await writeFile(this.#file(envelope.id, 'eml'), source, { mode: 0o600 });
    await writeFile(this.#file(envelope.id, 'part'), JSON.stringify(envelope), { mode: 0o600 });
    await rename(this.#file(envelope.id, 'part'), this.#file(envelope.id, 'json'));
    this.#mails.push(mail);
  }

  /** Removes all mails. */
  async clear(): Promise<void> {
    const mails = this.#mails;
    this.#mails = [];
    for (const { id } of mails) {
      await rm(this.#file(id, 'json'), { force: true });
      await rm(this.#file(id, 'eml'), { force: true });
    }
  }

  #file(id: string, ending: string): string {
    return join(this.#dir, `${id}.${ending}`);
  }
}
