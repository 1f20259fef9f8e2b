import {
  letterBlocks,
  letterHeader,
  permitContent,
  validityPeriod,
  type Facts,
  type Municipality,
  type Office,
  type ServiceDefinition,
} from '@vorgang/catalogue';
import { addressLines, salutation, type Case, type CaseWith, type Person } from '@vorgang/cases';
import { formatLocalDate, localDateOf, type LocalDate } from '@vorgang/platform';
import type { PermitClaims } from '../permit/index.js';
import type { LetterModel, LetterSender, PermitModel } from '../render/index.js';

/** The German version is binding (VwVfG § 23), so letters are written in German. */
const locale = 'de';

/** Everything that a letter needs. */
export interface LetterMaterial {
  readonly kase: CaseWith<'attachments'>;
  readonly definition: ServiceDefinition;
  readonly municipality: Municipality;
  readonly office: Office;
  readonly facts: Facts;
  /** The key in the service's letters: a kind of decision, `information-request`, … */
  readonly letterKey: string;
  readonly on: LocalDate;
  /** Who signs. */
  readonly signatory: string;
  readonly draft: boolean;
}

/** @throws RuleNotEvaluable where the service has no such letter, or a rule in it has no answer */
export function letterModel(material: LetterMaterial): LetterModel {
  const { kase, definition, facts, letterKey, municipality, office } = material;
  const { title, subject } = letterHeader(definition, letterKey, facts, locale);
  return {
    locale,
    title,
    sender: senderOf(office),
    recipient: addressLines(kase.applicant),
    references: [
      { label: 'Aktenzeichen', value: kase.caseNumber },
      ...(facts.fee && facts.fee.cents > 0 && facts.paymentReference ? [{ label: 'Kassenzeichen', value: facts.paymentReference }] : []),
      { label: 'Ihr Antrag vom', value: formatLocalDate(facts.receivedOn) },
    ],
    place: municipality.place,
    date: material.on,
    subject,
    salutation: salutation(kase.applicant),
    blocks: letterBlocks(definition, letterKey, facts, locale),
    closing: 'Mit freundlichen Grüßen\nIm Auftrag',
    signatory: material.signatory,
    draft: material.draft,
  };
}

/**
 * The claims of the permit's code; null where the service or the decision grants none. The permit has the number of the case. A
 * reopened case that was granted again has a second permit, so its count is added.
 * @throws RuleNotEvaluable where the service's rules give no validity
 */
export function permitClaims({ kase, definition, facts, municipality }: LetterMaterial): PermitClaims | null {
  if (!facts.decision || facts.decision.kind === 'reject') return null;
  const content = permitContent(definition, facts);
  const period = validityPeriod(definition, facts);
  if (!content || !period) return null;
  return {
    permitId: kase.reopenings > 0 ? `${kase.caseNumber}-${kase.reopenings + 1}` : kase.caseNumber,
    zone: content.zone,
    plates: content.plates,
    validFrom: facts.decision.validFrom ?? period.from,
    validTo: facts.decision.validTo ?? period.to,
    issuer: municipality.issuer,
  };
}

/** The printable page of the permit. @param token the text of its code */
export function permitModel(material: LetterMaterial, claims: PermitClaims, token: string): PermitModel {
  const { kase, definition, facts, municipality, office } = material;
  const chosen = facts.decision?.conditions ?? [];
  return {
    locale,
    title: `${definition.permit?.title.de ?? definition.title.de} ${claims.permitId}`,
    city: municipality.name,
    office: office.office,
    officeAddress: [office.street, office.town, ...(office.phone ? [office.phone] : [])],
    number: claims.permitId,
    zone: claims.zone,
    plates: claims.plates,
    validFrom: claims.validFrom,
    validTo: claims.validTo,
    issuedOn: material.on,
    caseNumber: kase.caseNumber,
    holder: addressLines(kase.applicant),
    conditions: (definition.decision?.conditions ?? []).filter(({ key }) => chosen.includes(key)).map(({ text }) => text.de),
    token,
    draft: material.draft,
  };
}

/** The signatory of an ordered letter: the person who decided or asked, or the office where the system itself writes. */
export function signatoryOf(kase: Case, key: string, orderedBy: Person, office: Office): string {
  if (key === 'notice' && kase.decision) return (kase.decision.approvedBy ?? kase.decision.by).name;
  if (key === 'reminder' && kase.request) return kase.request.askedBy.name;
  return orderedBy.id === 'system' ? office.office : orderedBy.name;
}

/** The file name of a document on the reader's disk. */
export function documentName(title: string, kase: Pick<Case, 'caseNumber'>): string {
  return title.includes(kase.caseNumber) ? `${title}.pdf` : `${title} ${kase.caseNumber}.pdf`;
}

/** The day on which an event happened, in Europe/Berlin. */
export function dayOf(instant: string): LocalDate {
  return localDateOf(new Date(instant));
}

function senderOf({ authority, office, street, town, phone, mail, contact }: Office): LetterSender {
  return { authority, office, street, town, ...(phone ? { phone } : {}), ...(mail ? { mail } : {}), ...(contact ? { contact } : {}) };
}
