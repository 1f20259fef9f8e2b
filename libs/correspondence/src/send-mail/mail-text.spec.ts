import { mailText, messageIdOf } from './mail-text.js';

const facts = {
  caseNumber: 'HUA-2026-000012',
  municipality: 'Stadt Düren',
  statusUrl: 'https://portal.example/status/1?a=1&b="2"',
  attached: false,
};

describe('the mail about a letter', () => {
  it('says that there is one, for which case and where, and no more', () => {
    const { subject, text } = mailText(facts);
    expect(subject).toBe('Neues Schreiben zu Ihrem Vorgang HUA-2026-000012');
    expect(text).toContain(facts.statusUrl);
    expect(text).not.toMatch(/Hundesteuer|Bescheid|Gebühr|beigefügt/);
  });

  it('says so where the letter is attached', () => {
    expect(mailText({ ...facts, attached: true }).text).toContain('als PDF beigefügt, weil Sie dem zugestimmt haben');
  });

  it('is accessible and lets nothing act as markup', () => {
    const { html } = mailText({ ...facts, municipality: 'Stadt <b>&</b>' });
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<title>');
    expect(html).toContain('href="https://portal.example/status/1?a=1&amp;b=&quot;2&quot;"');
    expect(html).toContain('Stadt &lt;b&gt;&amp;&lt;/b&gt;');
  });

  it('has an id that follows from the letter alone', () => {
    expect(messageIdOf('0198', 'dueren.example')).toBe('<letter.0198@dueren.example>');
  });
});
