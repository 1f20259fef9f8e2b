import { addressOnWire, isMailAddress, mailAddress } from './index.js';
import { codesOf, faultsIn } from './shapes.given.js';

/** A domain of this length, made of the longest labels (RFC 1035, 2.3.4). */
function domainOf(length: number): string {
  const labels = `${'d'.repeat(63)}.`.repeat(4);
  return `${labels.slice(0, length - 3)}.de`;
}

const longestLocal = 'l'.repeat(64);

describe('a mail address that comes in', () => {
  it.each([
    'erika@example.org',
    'erika.maria.mustermann@example.org',
    "o'brien+hund@example.org",
    'a&b@example.org',
    '{x}|y@sub.example.museum',
    "!#$%&'*+/=?^_`{|}~-@example.org",
    '1@2.example',
    'a@b.co',
    'erika@EXAMPLE.org',
    'erika@example.4you',
    'erika@example.a1',
    `erika@${'d'.repeat(63)}.de`,
    `${longestLocal}@example.org`,
  ])('is a dot-atom and a domain of RFC 5322: %s', (value) => {
    expect(mailAddress().parse(value)).toBe(value);
    expect(isMailAddress(value)).toBe(true);
  });

  it.each([
    ['an umlaut', 'jörg@example.org'],
    ['umlauts in the domain', 'erika@müller-düren.de'],
    ['Cyrillic', 'чебурашка@ящик-с-апельсинами.рф'],
    ['a domain in punycode', 'erika@xn--mller-dren-q5a9d.de'],
    ['a top domain in punycode', 'erika@example.xn--p1ai'],
    ['Devanagari with its signs', 'हिन्दी.डाक@उदाहरण.भारत'],
    ['the Catalan middle dot', 'anna@col·legi.cat'],
    ['a joiner that Persian needs', 'info@نامه\u200cای.com'],
  ])('may be of other letters (RFC 6531): %s', (_, value) => {
    expect(mailAddress().parse(value)).toBe(value);
    expect(isMailAddress(value)).toBe(true);
  });

  it.each([
    ['two dots', 'a..b@example.org'],
    ['a dot before', '.a@example.org'],
    ['a dot behind', 'a.@example.org'],
    ['quotes', '"a b"@example.org'],
    ['a space', 'a b@example.org'],
    ['two @', 'a@b@c.de'],
    ['a bracket', 'a(b)@example.org'],
    ['no local part', '@example.org'],
    ['no domain', 'a@'],
    ['no @', 'erika.example.org'],
    ['one sign', 'a'],
    ['nothing', ''],
    ['a name before it', 'Erika <a@example.org>'],
    ['two addresses', 'a@example.org,b@example.org'],
    ['half an emoji', 'a\ud83d@example.org'],
    ['65 signs', `${longestLocal}l@example.org`],
    ['66 octets, RFC 6532', `${'ü'.repeat(33)}@example.org`],
  ])('is refused for its local part: %s', (_, value) => {
    expect(isMailAddress(value)).toBe(false);
    expect(codesOf(mailAddress(), value)).toEqual(['input.not-a-mail-address']);
  });

  it.each([
    ['one label', 'a@localhost'],
    ['a hyphen behind', 'me@example-.org'],
    ['a hyphen before', 'me@-example.org'],
    ['a hyphen alone', 'me@-.org'],
    ['an empty label', 'a@example..org'],
    ['a dot behind', 'a@example.org.'],
    ['a low line', 'a@exa_mple.org'],
    ['a label of 64 signs', `a@${'b'.repeat(64)}.de`],
    ['a number', 'a@1.2.3.4'],
    ['a number of two digits', 'a@10.20.30.40'],
    ['a number in brackets', 'a@[1.2.3.4]'],
    ['a number in hexadecimal', 'a@0x7f.1'],
    ['digits for a top domain', 'a@example.123'],
    ['a port', 'a@example.org:25'],
    ['a path', 'a@example.org/path'],
    ['a query', 'a@example.org?cc=b'],
    ['a fragment', 'a@example.org#b'],
    ['a backslash', 'a@example.org\\b'],
    ['a sign of percent', 'a@ex%61mple.org'],
    ['a line break', 'a@exam\r\nple.org'],
    ['a tab', 'a@exam\tple.org'],
    ['another header', 'a@example.org\r\nBcc: x@y.de'],
    ['NUL', 'a@exa\u0000mple.org'],
    ['NEL', 'a@exa\u0085mple.org'],
    ['half an emoji', 'a@exa\ud83dmple.org'],
    ['a noncharacter', 'a@exa\ufdd0mple.org'],
    ['a slash of full width', 'a@example.org／b'],
    ['a space of full width', 'a@exa\u3000mple.org'],
  ])('is refused for its domain: %s', (_, value) => {
    expect(isMailAddress(value)).toBe(false);
    expect(codesOf(mailAddress(), value)).toEqual(['input.not-a-mail-address']);
  });

  it('has at most 254 octets, counted as it is sent (RFC 5321, 4.5.3.1.3)', () => {
    const longest = `${longestLocal}@${domainOf(189)}`;
    expect(longest).toHaveLength(254);
    expect(mailAddress().parse(longest)).toBe(longest);
    expect(isMailAddress(`${longestLocal}@${domainOf(190)}`)).toBe(false);
    expect(codesOf(mailAddress(), `${longestLocal}@${domainOf(190)}`)).toEqual(['input.too-big', 'input.not-a-mail-address']);
    // An umlaut is two octets of the local part (UTF-8), and some more in the domain (punycode).
    expect(isMailAddress(`ü${longestLocal.slice(2)}@${domainOf(189)}`)).toBe(true);
    expect(isMailAddress(`ü${longestLocal.slice(2)}@${domainOf(190)}`)).toBe(false);
    expect(isMailAddress(`${longestLocal}@ü.${domainOf(187)}`)).toBe(false);
  });

  it('is kept as typed, without what nobody sees', () => {
    expect(mailAddress().parse(' Erika@Müller-Düren.de\u200b\n')).toBe('Erika@Müller-Düren.de');
    expect(mailAddress().parse('erika@mu\u0308ller.de')).toBe('erika@müller.de');
    // Forms are checked first and then tidied, by their own rule.
    for (const untidy of ['erika@mül\u200bler.de', '\u202aerika@example.org']) expect(isMailAddress(untidy)).toBe(false);
  });

  it('is told from what is none in a sentence', () => {
    expect(faultsIn(mailAddress(), 'erika')).toEqual([{ pointer: '', code: 'input.not-a-mail-address', detail: 'not a mail address' }]);
  });
});

describe('a mail address that is sent to', () => {
  it.each([
    ['Erika@Müller-Düren.de', 'Erika@xn--mller-dren-9dbg.de'],
    ['jörg@example.org', 'jörg@example.org'],
    ['anna@faß.de', 'anna@xn--fa-hia.de'],
    ['чебурашка@ящик-с-апельсинами.рф', 'чебурашка@xn-----8kcayoeblonkwzf2jqc1b.xn--p1ai'],
    ['Erika@EXAMPLE.org', 'Erika@example.org'],
  ])('has its domain in ASCII (RFC 5891): %s', (typed, sent) => {
    expect(addressOnWire(typed)).toBe(sent);
  });

  it.each(['erika', 'erika@localhost', 'erika@exa mple.org', 'erika@Müller.de/path', ''])(
    'is none, and then stays as it is: %j',
    (typed) => {
      expect(addressOnWire(typed)).toBe(typed);
    },
  );
});
