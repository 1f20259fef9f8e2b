import type { AnnouncedAttachment } from '../submission/submission.shape.js';

/** What a source hands in: JSON, and the files that it announces. */
export interface HandedIn {
  readonly json: unknown;
  /**
   * Hands each file to `take`, one after the other as they come, and gives the results in the order announced.
   * @throws InvalidInput where files and announcement do not fit together; Refusal where the transmission breaks off
   */
  files<T>(
    announced: readonly AnnouncedAttachment[],
    take: (content: AsyncIterable<Uint8Array>, announced: AnnouncedAttachment) => Promise<T>,
  ): Promise<T[]>;
}
