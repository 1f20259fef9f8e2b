import { BlockList, isIP, isIPv4 } from 'node:net';

/** Whether the server at this address may name the client that it asks for. `hop` counts from 0, the sender of the connection. */
export type TrustsProxy = (address: string | undefined, hop: number) => boolean;

/** Whose `X-Forwarded-For` is trusted: nobody's, that of a number of proxies, or that of proxies in certain networks. */
export type TrustedProxies =
  | { readonly kind: 'none' }
  | { readonly kind: 'hops'; readonly count: number }
  | { readonly kind: 'networks'; readonly networks: readonly string[] };

const mostHops = 10;

const named: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

const howToWrite = 'write how many proxies stand before the server (1), or their addresses (10.20.0.5, 10.21.0.0/16, loopback)';

/**
 * Reads `TRUST_PROXY`.
 * @returns who is trusted, or a sentence that says what is wrong
 */
export function parseTrustedProxies(text: string): TrustedProxies | string {
  const value = text.trim();
  if (value === 'false' || value === '0') return { kind: 'none' };
  if (value === 'true') return `true would believe whatever a client says about its own address; ${howToWrite}`;
  if (/^\d+$/.test(value)) {
    const count = Number(value);
    return count <= mostHops ? { kind: 'hops', count } : `${value} proxies are more than anybody has; ${howToWrite}`;
  }
  const networks: string[] = [];
  for (const part of value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const known = named[part.toLowerCase()];
    if (known) networks.push(...known);
    else if (isNetwork(part)) networks.push(part);
    else return `"${part}" is neither an address nor a network; ${howToWrite}`;
    if (/\/0+$/.test(part)) return `${part} is every address there is, so any client could state its own; ${howToWrite}`;
  }
  return networks.length > 0 ? { kind: 'networks', networks } : howToWrite;
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

/** The function that the HTTP server calls for each address on the way, the nearest first. */
export function trustOf(proxies: TrustedProxies): TrustsProxy {
  if (proxies.kind === 'none') return () => false;
  // Fastify takes a number too, but then trusts nobody, so the hops are counted here.
  if (proxies.kind === 'hops') return (_address, hop) => hop < proxies.count;
  const list = new BlockList();
  for (const network of proxies.networks) {
    const [written = '', prefix] = network.split('/');
    const address = plainAddress(written) ?? written;
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    const bits = prefix === undefined ? undefined : Number(prefix) - (address === written ? 0 : 96);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Math.max(0, bits), family);
  }
  return (given) => {
    const address = plainAddress(given);
    return address !== undefined && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
  };
}

/**
 * The plain form of an address: IPv4 where it was mapped into IPv6, without zone, brackets and port (some proxies append the
 * client's port).
 * @returns undefined where it is no address
 */
export function plainAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(given)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(given)?.[1] ?? given;
  const address = bare.replace(/%.*$/, '');
  if (isIP(address) === 0) return undefined;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const hex = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
  if (!hex) return address.toLowerCase();
  const [high, low] = [parseInt(hex[1] ?? '', 16), parseInt(hex[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/**
 * The form of an address by which attempts are counted. IPv4 stays as it is. IPv6 counts by its first 64 bits, since one
 * subscriber has all addresses below these and could use a new one for each attempt.
 */
export function countedAddress(address: string): string {
  const plain = plainAddress(address) ?? 'unknown';
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
