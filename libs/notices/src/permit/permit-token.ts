import { createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { dayAt, endOfDay, startOfDay } from './berlin-day.js';

/** What a warden must be able to read without a network. */
export interface PermitClaims {
  /** Number of the permit, as printed on it. */
  permitId: string;
  zone: string;
  plates: string[];
  /** First day of validity, `YYYY-MM-DD`, Europe/Berlin. */
  validFrom: string;
  /** Last day of validity, `YYYY-MM-DD`, Europe/Berlin. */
  validTo: string;
  /** The issuer: the domain of the municipality, e.g. `dueren.de`. */
  issuer: string;
}

/** An Ed25519 private key and the id under which its public half is published. */
export interface PermitSigningKey {
  kid: string;
  privateKey: KeyObject;
}

export type PermitFault = 'malformed' | 'unknown-key' | 'forged' | 'not-yet-valid' | 'expired';

/** The claims are given whenever the signature is right, so that an expired permit can still be named. */
export type PermitVerdict = { valid: true; claims: PermitClaims } | { valid: false; fault: PermitFault; claims?: PermitClaims };

/** RFC 8037: an Ed25519 public key. */
export interface PermitJwk {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  kid: string;
  use: 'sig';
  alg: 'EdDSA';
}

export interface PermitJwks {
  keys: PermitJwk[];
}

/** Longer than any of our tokens; longer ones are not examined. */
const LONGEST_TOKEN = 2000;

const headerSchema = z.strictObject({ alg: z.literal('EdDSA'), kid: z.string().min(1) });
const payloadSchema = z.object({
  iss: z.string(),
  jti: z.string(),
  nbf: z.int(),
  exp: z.int(),
  zone: z.string(),
  plates: z.array(z.string()),
});

/**
 * The text of a permit's QR code: a JWT (RFC 7519) as compact JWS (RFC 7515), signed with Ed25519
 * (RFC 8037). The format is published in docs/permit-qr.md. The same claims and key give the same token.
 * @throws RangeError if a day of validity does not exist, or the last is before the first
 */
export function signPermit(claims: PermitClaims, key: PermitSigningKey): string {
  const payload = {
    iss: claims.issuer,
    jti: claims.permitId,
    nbf: startOfDay(claims.validFrom),
    exp: endOfDay(claims.validTo),
    zone: claims.zone,
    plates: claims.plates,
  };
  if (payload.exp <= payload.nbf) {
    throw new RangeError(`permit ends (${claims.validTo}) before it begins (${claims.validFrom})`);
  }
  const signed = `${encode({ alg: 'EdDSA', kid: key.kid })}.${encode(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key.privateKey).toString('base64url')}`;
}

/**
 * Checks a permit's token with only the published keys.
 * @param at the moment of the check
 */
export function verifyPermit(token: string, jwks: PermitJwks, at: Date): PermitVerdict {
  const [header64, payload64, signature64, ...rest] = token.length > LONGEST_TOKEN ? [] : token.split('.');
  if (!header64 || !payload64 || !signature64 || rest.length > 0) return { valid: false, fault: 'malformed' };
  const header = headerSchema.safeParse(decode(header64));
  const payload = payloadSchema.safeParse(decode(payload64));
  const signature = bytes(signature64);
  if (!header.success || !payload.success || !signature) return { valid: false, fault: 'malformed' };

  const jwk = jwks.keys.find((key) => key.kid === header.data.kid && key.kty === 'OKP' && key.crv === 'Ed25519');
  if (!jwk) return { valid: false, fault: 'unknown-key' };
  const publicKey = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
  if (!verify(null, Buffer.from(`${header64}.${payload64}`), publicKey, signature)) {
    return { valid: false, fault: 'forged' };
  }

  const { iss, jti, nbf, exp, zone, plates } = payload.data;
  const claims = {
    permitId: jti,
    zone,
    plates,
    validFrom: dayAt(nbf),
    validTo: dayAt(exp - 1),
    issuer: iss,
  };
  const seconds = at.getTime() / 1000;
  if (seconds < nbf) return { valid: false, fault: 'not-yet-valid', claims };
  if (seconds >= exp) return { valid: false, fault: 'expired', claims };
  return { valid: true, claims };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(bytes(text)?.toString('utf8') ?? '');
    return parsed;
  } catch {
    return undefined;
  }
}

/** Strict base64url. Node accepts several spellings of the same bytes, but a signature must have only one. */
function bytes(text: string): Buffer | undefined {
  const decoded = Buffer.from(text, 'base64url');
  return decoded.toString('base64url') === text ? decoded : undefined;
}
