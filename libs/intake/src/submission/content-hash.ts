import { hashOf } from '@vorgang/platform';

/**
 * A hash of what was received, which the portal can compute as well: SHA-256 over the canonical JSON (RFC 8785) of
 * `{"attachments": [hash of each file as it came, in the order announced], "submission": the JSON as it was sent}`.
 */
export function contentHash(json: unknown, attachmentHashes: readonly string[]): string {
  return hashOf({ attachments: [...attachmentHashes], submission: json });
}
