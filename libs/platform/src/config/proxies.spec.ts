import { countedAddress, parseTrustedProxies, plainAddress, trustOf } from './proxies.js';

describe('whose word about a client is believed', () => {
  it.each([
    ['true', 'whatever a client says'],
    ['yes', 'neither an address nor a network'],
    ['10.0.0.0/33', 'neither'],
    ['10.0.0', 'neither'],
    ['10.0.0.1, nginx', '"nginx" is neither'],
    ['0.0.0.0/0', 'every address there is'],
    ['::/0', 'every address there is'],
    ['99', 'more than anybody has'],
    ['-1', 'neither'],
    ['1.5', 'neither'],
    [',', 'write how many'],
  ])('refuses %s', (text, said) => {
    expect(parseTrustedProxies(text)).toContain(said);
    // Each refusal says what to write instead.
    expect(parseTrustedProxies(text)).toContain('write how many proxies');
  });

  it.each([
    ['10.0.0.5', '10.0.0.5', true],
    ['10.0.0.5', '::ffff:10.0.0.5', true],
    ['10.0.0.5', '::ffff:a00:5', true],
    ['10.0.0.5', '10.0.0.6', false],
    ['::ffff:10.0.0.0/104', '10.9.9.9', true],
    ['fd00::/8', 'fd12:3456::1', true],
    ['fd00::/8', '2001:db8::1', false],
    ['loopback', '127.0.0.1', true],
    ['loopback', '::1', true],
    ['uniquelocal', '192.168.3.4', true],
    ['192.0.2.0/24, 2001:db8::1', '2001:db8::1', true],
    ['fe80::/10', 'fe80::1%eth0', true],
    ['loopback', 'rubbish', false],
  ])('%s believes %s: %s', (text, address, believed) => {
    const proxies = parseTrustedProxies(text);
    if (typeof proxies === 'string') throw new Error(proxies);
    expect(trustOf(proxies)(address, 0)).toBe(believed);
  });

  it('counts hops from the connection', () => {
    const trusts = trustOf({ kind: 'hops', count: 2 });
    expect([0, 1, 2].map((hop) => trusts('203.0.113.1', hop))).toEqual([true, true, false]);
  });

  it.each([
    ['198.51.100.7:51234', '198.51.100.7'],
    ['[2001:DB8::7]:443', '2001:db8::7'],
    ['::FFFF:198.51.100.7', '198.51.100.7'],
    ['unknown', undefined],
    ['_hidden', undefined],
    ['', undefined],
  ])('reads %s as %s', (given, address) => {
    expect(plainAddress(given)).toBe(address);
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['nothing', 'unknown'],
  ])('counts %s as %s', (given, counted) => {
    expect(countedAddress(given)).toBe(counted);
  });
});
