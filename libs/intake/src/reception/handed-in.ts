import type { AnnouncedAttachment } from '../submission/submission.shape.js';

/** What a source hands in: JSON, and the files that it announces. */
export interface HandedIn {
  readonly json: unknown;
  /**
   * Hands each file to `take`, in the order in which they come, and returns the results in the order of the announcement.
   * @throws InvalidInput where the files do not fit the announcement; Refusal where the transmission breaks off
   */
  files<T>(
    announced: readonly AnnouncedAttachment[],
    take: (content: AsyncIterable<Uint8Array>, announced: AnnouncedAttachment) => Promise<T>,
  ): Promise<T[]>;
}
