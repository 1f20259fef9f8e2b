import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { link, mkdir, open, readFile, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { PermitJwk, PermitJwks, PermitSigningKey } from './permit-token.js';

/** The keys of the permits. */
export interface PermitKeys {
  /** The key that signs permits issued on this day (`YYYY-MM-DD`). */
  signingKey(on: string): Promise<PermitSigningKey>;
  /** All public keys: present, future and former ones. */
  jwks(): Promise<PermitJwks>;
}

const FIRST = 'first';
const KEY_FILE = /^(first|\d{4}-\d{2}-\d{2})(\.pub)?\.pem$/;

interface KeyFile {
  /** `first` or the day from which the key signs; `first` sorts after digits, so it is mapped to ''. */
  signsFrom: string;
  publicKey: KeyObject;
  privateKey?: KeyObject;
}

/**
 * Keys as PEM files in a folder. They are read at each call, so that a rotation reaches running processes:
 *
 * - `first.pem`: made on first use, mode 0600. Two processes that start at once agree on one.
 * - `2027-01-01.pem`: signs from that day on; its public half is published as soon as the file is there,
 *   so that wardens' devices know it in time.
 * - `first.pub.pem`: a public key only; checks old permits, signs nothing.
 */
export function permitKeysIn(folder: string): PermitKeys {
  return {
    signingKey: async (on) => {
      const usable = (await keysOf(folder)).filter((key) => key.signsFrom <= on);
      for (const { publicKey, privateKey } of usable.reverse()) {
        if (privateKey) return { kid: kidOf(publicKey), privateKey };
      }
      throw new Error(`no private key in ${folder} signs permits of ${on}`);
    },
    jwks: async () => ({ keys: (await keysOf(folder)).map((key) => jwkOf(key.publicKey)) }),
  };
}

/**
 * Makes the next key. It is published at once, and used from a day that leaves wardens' devices time to fetch it. A second call
 * for the same day keeps the first key.
 * @throws RangeError if `signsFrom` is no calendar day
 */
export async function rotatePermitKey(folder: string, signsFrom: string): Promise<void> {
  if (!KEY_FILE.test(`${signsFrom}.pem`) || signsFrom === FIRST) throw new RangeError(`not a calendar day: ${signsFrom}`);
  await createKey(folder, signsFrom);
}

async function keysOf(folder: string): Promise<KeyFile[]> {
  const keys = await readKeys(folder);
  if (keys.length > 0) return keys;
  await createKey(folder, FIRST);
  return readKeys(folder);
}

async function readKeys(folder: string): Promise<KeyFile[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const keys: KeyFile[] = [];
  for (const name of names) {
    const match = KEY_FILE.exec(name);
    if (!match?.[1]) continue;
    const pem = await readFile(join(folder, name), 'utf8');
    const privateKey = match[2] ? undefined : createPrivateKey(pem);
    const publicKey = createPublicKey(pem);
    if (publicKey.asymmetricKeyType !== 'ed25519') throw new Error(`${join(folder, name)} is not an Ed25519 key`);
    keys.push({ signsFrom: match[1] === FIRST ? '' : match[1], publicKey, privateKey });
  }
  return keys.sort((a, b) => (a.signsFrom < b.signsFrom ? -1 : 1));
}

/**
 * Writes the whole key under another name first, then links it to its own. `link` refuses a name that is taken, so one of two
 * processes wins, and nobody ever reads half a key.
 */
async function createKey(folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${randomUUID()}`);
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(pem);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, join(folder, `${name}.pem`));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function jwkOf(publicKey: KeyObject): PermitJwk {
  return { kty: 'OKP', crv: 'Ed25519', x: rawPublic(publicKey), kid: kidOf(publicKey), use: 'sig', alg: 'EdDSA' };
}

/** The first eight characters of the key's thumbprint (RFC 7638). It is short because every QR code contains it. */
function kidOf(publicKey: KeyObject): string {
  const canonical = `{"crv":"Ed25519","kty":"OKP","x":"${rawPublic(publicKey)}"}`;
  return createHash('sha256').update(canonical).digest('base64url').slice(0, 8);
}

function rawPublic(publicKey: KeyObject): string {
  const { x } = publicKey.export({ format: 'jwk' });
  if (!x) throw new Error('not an Ed25519 key');
  return x;
}
