import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Config } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signInName } from '../people/staff/sign-in-name.js';

/** The cookie with proofs that people have signed in with this browser: one for each person, the newest first. */
export const knownBrowserCookie = 'vorgang_known';

/** How many people a browser can be known to (a shared desk), and for how long without a sign-in. */
const mostPeople = 5;
const days = 180;

/** `<mark>.<mac>`: a mark of this browser, and a keyed hash of mark and name that only the account's password hash makes. */
type Proof = string;

function macOf(mark: string, userName: string, key: string): Buffer {
  return createHmac('sha256', key)
    .update(`known browser\n${mark}\n${signInName(userName)}`)
    .digest();
}

/** Replaces the password hash of an unknown name, so that the check takes the same time. */
const nobody = randomBytes(64).toString('base64');

/**
 * The mark under which this browser is known to this account, if it is. The key is the stored password hash, so a new password
 * ends every proof, and nothing has to be stored.
 * @param passwordHash null where there is no such account
 */
export function markOfKnown(cookie: string | undefined, userName: string, passwordHash: string | null): string | undefined {
  let known: string | undefined;
  for (const proof of proofsIn(cookie)) {
    const [mark = '', mac = ''] = proof.split('.');
    const expected = macOf(mark, userName, passwordHash ?? nobody);
    const given = Buffer.from(mac, 'base64url');
    if (given.length === expected.length && timingSafeEqual(given, expected) && passwordHash !== null) known ??= mark;
  }
  return known;
}

/** Makes the browser known to one more account, and forgets the person whose last sign-in here is the oldest. */
export function sendKnownBrowser(
  request: FastifyRequest,
  reply: FastifyReply,
  userName: string,
  passwordHash: string,
  config: Config,
): void {
  const before = request.cookies[knownBrowserCookie];
  const former = markOfKnown(before, userName, passwordHash);
  const mark = former ?? randomBytes(12).toString('base64url');
  const own = `${mark}.${macOf(mark, userName, passwordHash).toString('base64url')}`;
  const proofs = [own, ...proofsIn(before).filter((proof) => !proof.startsWith(`${mark}.`))].slice(0, mostPeople);
  void reply.setCookie(knownBrowserCookie, proofs.join('~'), {
    // Only signing in needs it.
    path: '/api/v1/session',
    httpOnly: true,
    sameSite: 'strict',
    secure: config.http.publicUrl.startsWith('https:'),
    maxAge: days * 24 * 60 * 60,
  });
}

function proofsIn(cookie: string | undefined): readonly Proof[] {
  return (cookie ?? '')
    .slice(0, 1000)
    .split('~')
    .filter((proof) => /^[\w-]{8,32}\.[\w-]{43}$/.test(proof))
    .slice(0, mostPeople);
}
