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
  /** Who issued it: the domain of the municipality, e.g. `dueren.de`. */
  issuer: string;
}

export type PermitFault = 'malformed' | 'unknown-key' | 'forged' | 'not-yet-valid' | 'expired';

/** Claims are there as soon as the signature is right, so that an expired permit can still be named. */
export type PermitVerdict =
  | { valid: true; claims: PermitClaims }
  | { valid: false; fault: PermitFault; claims?: PermitClaims };

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
