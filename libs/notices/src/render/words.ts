import type { LetterAmount, LetterLocale } from './models.js';

const WORDS = {
  de: {
    page: 'Seite',
    pageOf: 'von',
    date: 'Datum',
    contact: 'Auskunft erteilt',
    phone: 'Telefon',
    mail: 'E-Mail',
    draft: 'ENTWURF',
    crest: 'Wappen',
    payment: 'Zahlung',
    payee: 'Empfänger',
    iban: 'IBAN',
    bic: 'BIC',
    bank: 'Bank',
    reference: 'Verwendungszweck',
    amount: 'Betrag',
    due: 'Fällig am',
    scanToPay: 'Mit der Banking-App scannen',
    scanToAnswer: 'Zum Antworten scannen',
    answerCodeAlt: 'QR-Code mit der nebenstehenden Adresse, unter der Sie online antworten können.',
    giroCodeAlt: 'GiroCode: QR-Code, der die Überweisung mit den nebenstehenden Angaben in einer Banking-App ausfüllt.',
    permit: 'Bewohnerparkausweis',
    zone: 'Zone',
    plate: 'Kennzeichen',
    plates: 'Kennzeichen',
    valid: 'Gültig',
    validFrom: 'Gültig ab',
    validTo: 'Gültig bis',
    until: 'bis',
    permitNumber: 'Ausweis-Nr.',
    holder: 'Inhaberin oder Inhaber',
    caseNumber: 'Aktenzeichen',
    issuedOn: 'Ausgestellt am',
    cut: 'Hier abtrennen – der obere Teil gehört hinter die Windschutzscheibe',
    holderPart: 'Für Ihre Unterlagen',
    howTo: 'So verwenden Sie den Ausweis',
    howToSteps: [
      'Drucken Sie diese Seite auf weißem Papier in Originalgröße (100 %) aus und trennen Sie sie an der Linie.',
      'Legen Sie den oberen Teil gut lesbar hinter die Windschutzscheibe. Zone, Kennzeichen, Gültigkeit und QR-Code müssen von außen zu sehen sein.',
      'Der QR-Code trägt die elektronische Signatur der Stadt. Knicken, beschriften oder überkleben Sie ihn nicht.',
      'Melden Sie uns Umzug, Fahrzeug- oder Kennzeichenwechsel und Verlust.',
    ],
    conditions: 'Nebenbestimmungen',
    issuer: 'Ausgestellt von',
    permitQrAlt:
      'QR-Code mit den signierten Angaben dieses Ausweises (Nummer, Zone, Kennzeichen, Gültigkeit) zur Prüfung durch die Verkehrsüberwachung.',
  },
  en: {
    page: 'Page',
    pageOf: 'of',
    date: 'Date',
    contact: 'Your contact',
    phone: 'Telephone',
    mail: 'E-mail',
    draft: 'DRAFT',
    crest: 'Coat of arms',
    payment: 'Payment',
    payee: 'Payee',
    iban: 'IBAN',
    bic: 'BIC',
    bank: 'Bank',
    reference: 'Payment reference',
    amount: 'Amount',
    due: 'Due on',
    scanToPay: 'Scan with your banking app',
    scanToAnswer: 'Scan to answer',
    answerCodeAlt: 'QR code with the address beside it, where you can answer online.',
    giroCodeAlt: 'GiroCode: QR code that fills in the transfer with the details beside it in a banking app.',
    permit: 'Resident parking permit',
    zone: 'Zone',
    plate: 'Number plate',
    plates: 'Number plates',
    valid: 'Valid',
    validFrom: 'Valid from',
    validTo: 'Valid until',
    until: 'to',
    permitNumber: 'Permit no.',
    holder: 'Holder',
    caseNumber: 'Case number',
    issuedOn: 'Issued on',
    cut: 'Cut here – the upper part goes behind the windscreen',
    holderPart: 'For your records',
    howTo: 'How to use the permit',
    howToSteps: [
      'Print this page on white paper in its original size (100 %) and cut it along the line.',
      'Put the upper part behind the windscreen. Zone, number plate, validity and QR code must be readable from outside.',
      'The QR code carries the electronic signature of the city. Do not fold, write on or cover it.',
      'Tell us if you move, change your vehicle or number plate, or lose the permit.',
    ],
    conditions: 'Conditions',
    issuer: 'Issued by',
    permitQrAlt: 'QR code with the signed details of this permit (number, zone, number plate, validity), for traffic wardens to check.',
  },
} as const;

export type Words = (typeof WORDS)[LetterLocale];

/** The fixed words of our documents. */
export function wordsOf(locale: LetterLocale): Words {
  return WORDS[locale];
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2026-11-22` as "22. November 2026" or "22 November 2026". @throws RangeError on anything but a calendar day */
export function longDate(day: string, locale: LetterLocale): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(utcMidnight(day));
}

/** `2026-11-22` as "22.11.2026" or "22/11/2026": for digits that are read from a distance. */
export function shortDate(day: string, locale: LetterLocale): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(utcMidnight(day));
}

/** "1.284,50 €" or "€1,284.50". */
export function amountText(amount: LetterAmount, locale: LetterLocale): string {
  return new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency: amount.currency,
  }).format(amount.cents / 100);
}

/** "DE89370400440532013000" in groups of four, as people read it. */
export function ibanText(iban: string): string {
  return iban.replace(/\s+/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}

function utcMidnight(day: string): number {
  const instant = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(instant)) throw new RangeError(`not a calendar day: ${day}`);
  return instant;
}
