import { notificationMail, type NotificationMailFacts } from './mail-text.js';

const kase = {
  id: '0198',
  caseNumber: 'HUA-2026-000012',
  applicant: 'Erika Müller',
  subject: 'Bello, Labrador',
  status: 'open',
  service: { de: 'Hundesteuer anmelden', en: 'Register a dog' },
};
const given = { kind: 'given-to-me' as const, case: kase, data: { by: { id: 'x', name: 'Boss' } }, inaccessible: false };
const facts: NotificationMailFacts = {
  items: [given],
  locale: 'de',
  publicUrl: 'https://vorgang.dueren.example',
  municipality: 'Stadt <b>&</b>',
  digest: false,
};

describe('the mail about notifications', () => {
  it('says the number, the service and what happened, and nothing else of the case', () => {
    const { subject, text, html } = notificationMail(facts);
    expect(subject).toBe('Vorgang HUA-2026-000012 (Hundesteuer anmelden) wurde Ihnen übergeben');
    expect(text).toContain('https://vorgang.dueren.example/cases/0198');
    expect(`${subject}${text}${html}`).not.toMatch(/Müller|Bello|Boss/);
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Stadt &lt;b&gt;&amp;&lt;/b&gt;');
  });

  it('tells nothing of a case that its reader may not read any more', () => {
    const { text, html } = notificationMail({ ...facts, items: [{ kind: 'taken-from-me', case: null, data: {}, inaccessible: true }] });
    expect(text).toContain('Ein Vorgang, der Ihnen nicht mehr zugänglich ist, hat sich geändert.');
    expect(`${text}${html}`).not.toMatch(/HUA|cases\//);
  });

  it('tells of a morning in the person’s language', () => {
    const due = {
      kind: 'due' as const,
      case: kase,
      data: { due: ['due-today', 'follow-up'] as const, dueOn: '2026-03-03' },
      inaccessible: false,
    };
    const { subject, text } = notificationMail({ ...facts, locale: 'en', digest: true, items: [given, due] });
    expect(subject).toBe('2 updates on your cases');
    expect(text).toContain('Case HUA-2026-000012 (Register a dog) is due today and is up for follow-up');
    expect(notificationMail({ ...facts, items: [due] }).text).toContain('ist heute fällig und liegt zur Wiedervorlage vor (03.03.2026).');
  });

  it('tells of many cases in one sentence', () => {
    expect(
      notificationMail({ ...facts, items: [{ kind: 'given-to-me', case: null, data: { count: 12 }, inaccessible: false }] }).subject,
    ).toBe('12 Vorgänge wurden Ihnen übergeben');
  });

  it('says why something came to somebody: the case that they had, or this one', () => {
    const kase = {
      id: 'c1',
      caseNumber: 'BPA-2026-000320',
      applicant: '',
      subject: '',
      status: 'open',
      service: { de: 'Ausweis', en: 'Permit' },
    };
    const told = (had: string, locale: 'de' | 'en') =>
      notificationMail({ ...facts, locale, items: [{ kind: 'continued', case: kase, data: { had }, inaccessible: false }] }).subject;
    expect(told('BPA-2026-000007', 'de')).toBe(
      'Vorgang BPA-2026-000320 (Ausweis) ist Ihnen zugeteilt, weil Sie Vorgang BPA-2026-000007 bearbeitet haben',
    );
    expect(told('BPA-2026-000320', 'en')).toBe('Case BPA-2026-000320 (Permit) is assigned to you because you had it');
  });
});
