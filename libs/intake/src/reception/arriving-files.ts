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
   * Receives the files and hands them on; they are durable then. The caller calls `keep` with those that arrived in the unit of
   * work that saves what names them. What was not kept is removed afterwards, so nothing of a refused submission stays.
   * @throws Refusal `document.too-large`
   */
  async take<T>(
    handedIn: HandedIn,
    announced: readonly AnnouncedAttachment[],
    work: (files: ReceivedAttachment[], arrived: readonly StagedFile[]) => Promise<T>,
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
      return await work(files, staged);
    } finally {
      for (const file of staged) await file.discard();
    }
  }

  /** Keeps what arrived, of one submission or of many. */
  async keep(arrived: readonly StagedFile[]): Promise<void> {
    if (arrived.length > 0) await this.files.keepAll(arrived);
  }
}
