import { Inject, Injectable } from '@nestjs/common';
import { FileStore, type StagedFile } from '@vorgang/documents';
import { CONFIG, newId, Refusal, type Config } from '@vorgang/platform';
import { received, type ReceivedAttachment } from '../submission/attachments.js';
import type { AnnouncedAttachment } from '../submission/submission.shape.js';
import type { HandedIn } from './handed-in.js';

/** Takes the files that come with a submission or an answer. */
@Injectable()
export class ArrivingFiles {
  constructor(
    private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Stores the files as they come and hands them on. The caller calls `keepFiles` in the unit of work that saves what names them.
   * Files that were not kept are removed afterwards, so nothing of a refused submission stays.
   * @throws Refusal `document.too-large`
   */
  async take<T>(
    handedIn: HandedIn,
    announced: readonly AnnouncedAttachment[],
    work: (files: ReceivedAttachment[], keepFiles: () => Promise<void>) => Promise<T>,
  ): Promise<T> {
    const maxBytes = this.config.limits.attachmentBytes;
    if (announced.some(({ size }) => size > maxBytes)) {
      throw new Refusal('too-large', 'document.too-large', `a file is announced with more than ${maxBytes} bytes`, { maxBytes });
    }
    const staged: StagedFile[] = [];
    try {
      const files = await handedIn.files(announced, async (content, announcement) => {
        const one = await this.files.stage(content, { maxBytes });
        staged.push(one);
        return received(newId(), announcement, one.file);
      });
      return await work(files, async () => {
        for (const file of staged) await file.keep();
      });
    } finally {
      for (const file of staged) await file.discard();
    }
  }
}
