import { createHash } from 'node:crypto';
import { contentHash } from '../submission/content-hash.js';
import type { AnnouncedAttachment } from '../submission/submission.shape.js';
import type { HandedIn } from './handed-in.js';
import { IdempotencyKeyReused } from './key-reused.js';

/**
 * Handles content that comes again under a known key. It only hashes the content and drops the files: the same content gets the
 * same receipt, and nothing is stored twice.
 * @throws IdempotencyKeyReused for another content
 */
export async function sameAgain<T extends { readonly contentHash: string }>(
  before: T,
  handedIn: HandedIn,
  announced: readonly AnnouncedAttachment[],
): Promise<T> {
  const hashes = await handedIn.files(announced, async (content) => {
    const hash = createHash('sha256');
    for await (const chunk of content) hash.update(chunk);
    return hash.digest('hex');
  });
  if (contentHash(handedIn.json, hashes) !== before.contentHash) throw new IdempotencyKeyReused();
  return before;
}
