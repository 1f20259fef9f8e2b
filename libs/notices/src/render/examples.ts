import type { LetterModel, LetterSender, PermitModel } from './models.js';

/** Typical documents of a municipality, for tests and to look at a changed template. */
const taxOffice: LetterSender = {
  authority: 'Stadt Düren – Der Bürgermeister',
  office: 'Amt für Finanzen, Abteilung Steuern',
  street: 'Kaiserplatz 2–4',
  town: '52349 Düren',
  phone: '02421 25-0',
  mail: 'steuern@dueren.example',
  contact: 'Jörg Weiß',
};

export const exampleLetter: LetterModel = {
  locale: 'de',
  title: 'Hundesteuerbescheid 2026 für Frau Müller-Lüdenscheidt',
  sender: taxOffice,
  recipient: ['Frau', 'Änne Müller-Lüdenscheidt', 'Große Straße 12', '52349 Düren'],
  references: [
    { label: 'Aktenzeichen', value: 'HS-2026-000123' },
    { label: 'Kassenzeichen', value: '7000000012345' },
  ],
  place: 'Düren',
  date: '2026-11-22',
  subject: 'Bescheid über die Festsetzung der Hundesteuer',
  salutation: 'Sehr geehrte Frau Müller-Lüdenscheidt,',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Sie haben am 15. November 2026 die Haltung eines Hundes in Düren angemeldet. Auf Grund der Hundesteuersatzung der Stadt Düren setze ich die Hundesteuer wie folgt fest.',
    },
    { kind: 'heading', text: 'Festsetzung' },
    {
      kind: 'table',
      head: ['Hund', 'Zeitraum', 'Betrag'],
      rows: [
        ['„Bello“, Labrador-Mischling, Chip 276 0981 0123 4567', '1.12.2026–31.12.2026', '7,00 €'],
        ['„Süßer“, Dackel, Chip 276 0981 7654 3210', '1.12.2026–31.12.2026', '8,00 €'],
      ],
      total: ['Zu zahlen', '', '15,00 €'],
    },
    {
      kind: 'payment',
      payee: 'Stadtkasse Düren',
      iban: 'DE89370400440532013000',
      bic: 'COBADEFFXXX',
      bank: 'Sparkasse Düren',
      reference: '7000000012345',
      amount: { cents: 1500, currency: 'EUR' },
      dueOn: '2026-12-28',
    },
    { kind: 'heading', text: 'Begründung' },
    {
      kind: 'paragraph',
      text: 'Wer einen Hund aufgenommen hat, ist steuerpflichtig. Die Steuer beträgt bei zwei oder mehr Hunden 96 € jährlich für jeden Hund.\n\nBitte beachten Sie außerdem:',
    },
    {
      kind: 'list',
      items: [
        'Änderungen melden Sie bitte innerhalb von 14 Tagen.',
        'Die Steuer ist am 15. Februar, 15. Mai, 15. August und 15. November fällig.',
        'Hundesteuermarken gibt die Stadt Düren nicht aus.',
      ],
    },
    {
      kind: 'remedy',
      title: 'Rechtsbehelfsbelehrung',
      text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist bei der Stadt Düren, Kaiserplatz 2–4, 52349 Düren, schriftlich, in elektronischer Form oder zur Niederschrift einzulegen.',
    },
  ],
  closing: 'Mit freundlichen Grüßen\nIm Auftrag',
  signatory: 'Weiß',
  draft: false,
};

export const examplePermit: PermitModel = {
  locale: 'de',
  title: 'Bewohnerparkausweis BPA-2026-000077',
  city: 'Stadt Düren',
  office: 'Bürgerbüro',
  officeAddress: ['Markt 2', '52349 Düren', '02421 25-0'],
  number: 'BPA-2026-000077',
  zone: 'C',
  plates: ['DN-ÄB 123E'],
  validFrom: '2026-12-01',
  validTo: '2027-11-30',
  issuedOn: '2026-11-22',
  caseNumber: 'BP-2026-000077',
  holder: ['Änne Müller-Lüdenscheidt', 'Große Straße 12', '52349 Düren'],
  conditions: ['Der Ausweis gibt keinen Anspruch auf einen bestimmten Stellplatz.'],
  token: 'see the specs',
  draft: false,
};
