import { isIPv4 } from 'node:net';
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { atDoor, fault } from './shape.js';
import { tidied, withoutUnseen } from './signs.js';

/** RFC 5322 atext, and letters beyond ASCII as RFC 6531 adds them. */
const dotAtom = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The signs of a domain. Beyond ASCII, `domainToASCII` knows which letters domains may have (RFC 5890). In ASCII it reads like a
 * browser: it skips line breaks, stops at `/`, `?` and `#`, and takes `%61` for `a`, so these signs are excluded here.
 */
const domainSigns = /^[a-z0-9.\-\u0080-\u{10ffff}]*$/iu;

/** RFC 5321, 4.5.3.1: the length of the local part in octets, and that of the whole as in a path without its brackets. */
const maxLocal = 64;
const maxWhole = 254;

/**
 * A mail address: a dot-atom, `@`, a domain of two or more labels (RFC 5321, 5322). Domains with letters beyond ASCII are kept as
 * typed and sent as punycode. Local parts with such letters are accepted: a server without SMTPUTF8 refuses the mail, and the
 * letter then goes by post. Quoted local parts and addresses by number are refused, since no provider gives them to people, and
 * most of them are slips. Fault: `input.not-a-mail-address`.
 */
export function mailAddress(): z.ZodString {
  return atDoor(
    'mailAddress',
    z
      .string()
      .overwrite((value) => tidied(value))
      .max(maxWhole)
      .superRefine((value, context) => {
        if (!isMailAddress(value)) fault(context, 'input.not-a-mail-address', 'not a mail address');
      })
      .meta({ format: 'idn-email' }),
  );
}

/** Whether mail can be sent to it, as far as its form tells. */
export function isMailAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || !dotAtom.test(local) || Buffer.byteLength(local) > maxLocal) return false;
  const typed = address.slice(at + 1);
  if (!domainSigns.test(typed) || withoutUnseen(typed) !== typed) return false;
  const domain = domainToASCII(typed);
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((part) => label.test(part)) || isIPv4(domain)) return false;
  return Buffer.byteLength(local) + 1 + domain.length <= maxWhole;
}

/** The address as mail servers read it: its domain in ASCII (RFC 5890). Text that is no mail address stays as it is. */
export function addressOnWire(address: string): string {
  if (!isMailAddress(address)) return address;
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}
