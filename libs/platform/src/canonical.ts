import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Writes a JSON value in its canonical form (RFC 8785): equal values give equal text, whatever the order of their keys. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** SHA-256 as 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of a JSON value in its canonical form. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** Random bytes as base64url, without padding: for session tokens, API keys and salts. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}
