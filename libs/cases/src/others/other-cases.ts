import { Injectable } from '@nestjs/common';
import { currentPrincipal, type StaffPrincipal } from '@vorgang/access';
import { Catalogue, type ServiceDefinition } from '@vorgang/catalogue';
import { searchForm, UnitOfWork } from '@vorgang/platform';
import type { Case } from '../domain/case.js';
import { contactCodes, likenesses, likenessOf, ofOnePerson, type Likeness } from '../domain/case.likeness.js';
import type { SomeApplicant } from '../domain/case.person.js';
import { traitsOf, traitsOneSlipAway } from '../domain/case.traits.js';
import { codeOf, searchedIn } from '../domain/case.words.js';
import { readableCase } from '../reading/readable-case.js';
import { wordLists } from '../reading/readable-words.js';
import { ofState } from '../reading/published.js';
import type { Reason } from './other-case.shape.js';

/** What is known of a case, or of an application that somebody is typing. */
export interface Asked {
  readonly applicant: SomeApplicant;
  readonly replyEmail: string | null;
  /** The searched terms, as the case keeps them. */
  readonly search: Readonly<Record<string, string>>;
  readonly definition: ServiceDefinition | undefined;
  /** To tell whether one application was sent twice; null while it is typed. */
  readonly sent: Pick<Case, 'receivedAt' | 'subject'> | null;
  /** The case itself, which is no other one. */
  readonly except: string | null;
}

export interface OtherCase {
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** Of each trait so many cases are compared. An office's house, or a firm's telephone, says nothing of a person. */
const mostOfTrait = 60;
/** Of all birth dates that are one slip away. */
const mostOfSlips = 200;
/** At most so many days lie between two applications that count as the same one sent twice. */
const daysApart = 30;
/** A form that names more things than this is no application of one person. */
const mostCodes = 20;
const msOfDay = 86_400_000;

interface Candidate extends Pick<Case, 'applicant' | 'search' | 'replyChannel' | 'subject'> {
  readonly id: string;
  readonly serviceKey: string;
  readonly serviceVersion: number;
  readonly receivedAt: Date;
}

/**
 * Finds the cases of the same person, thing, house, mail address or telephone, among those that the current person may read. Cases that
 * share a trait (`case_trait`) or a code (`case_word`) are compared, so misspelled ones are found and strangers are not shown. The work is
 * bounded for each trait, so it does not grow with the number of cases.
 */
@Injectable()
export class OtherCases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogue: Catalogue,
  ) {}

  /** The surest first, and of equals the newest. */
  async of(asked: Asked): Promise<OtherCase[]> {
    const ids = await this.candidates(asked);
    if (ids.length === 0) return [];
    const compared = (await this.read(ids)).flatMap((candidate) => {
      const reasons = this.compare(asked, candidate);
      return reasons.length === 0 ? [] : [{ candidate, reasons }];
    });
    return compared
      .toSorted((a, b) => sureness(a.reasons) - sureness(b.reasons) || b.candidate.receivedAt.getTime() - a.candidate.receivedAt.getTime())
      .map(({ candidate: { id }, reasons }) => ({ id, reasons }));
  }

  private async candidates(asked: Asked): Promise<string[]> {
    const query = candidatesSql(asked, currentPrincipal());
    if (!query) return [];
    const rows: { case_id: string }[] = await this.unitOfWork.manager.query(query.sql, [...query.parameters]);
    return rows.map((row) => row.case_id).filter((id) => id !== asked.except);
  }

  private async read(ids: readonly string[]): Promise<Candidate[]> {
    const readable = readableCase(currentPrincipal(), 1);
    return this.unitOfWork.manager.query(
      `select c.id, c.service_key as "serviceKey", c.service_version as "serviceVersion", c.received_at as "receivedAt", c.subject,
              ${ofState('applicant')} as applicant, ${ofState('search')} as search, ${ofState('replyChannel')} as "replyChannel"
       from case_file c where c.id = any($1) and ${readable.sql}`,
      [ids, ...readable.parameters],
    );
  }

  private compare(asked: Asked, other: Candidate): Reason[] {
    const definition = this.catalogue.version(other.serviceKey, other.serviceVersion);
    const mine = thingsOf(asked.definition, asked.search);
    const theirs = new Set(thingsOf(definition, other.search).map(({ thing, code }) => `${thing} ${code}`));
    const things = mine
      .filter(({ thing, code }) => theirs.has(`${thing} ${code}`))
      .map(({ words, text }): Reason => ({ code: 'same-thing', words, text }));
    const found = likenessOf(
      { applicant: asked.applicant, mails: asked.replyEmail === null ? [] : [asked.replyEmail] },
      { applicant: other.applicant, mails: other.replyChannel.email === undefined ? [] : [other.replyChannel.email] },
    );
    const twice = found.some((one) => ofOnePerson.has(one)) && isSentTwice(asked, other);
    return [...(twice ? [plain('same-application')] : []), ...things, ...found.map(plain)];
  }
}

/**
 * The cases to compare; null where too little is known. Served by case_trait_traits and case_word_pkey. Each trait is a select of its own,
 * so that a common one does not hide the others, and the planner knows how rare it is.
 */
export function candidatesSql(
  { applicant, replyEmail, search, definition }: Asked,
  who: StaffPrincipal,
): { readonly sql: string; readonly parameters: readonly unknown[] } | null {
  const parameters: unknown[] = [];
  const value = (one: unknown) => `$${parameters.push(one)}`;
  const somebody = { applicant, mails: replyEmail === null ? [] : [replyEmail] };
  const codes = [...thingsOf(definition, search).map(({ code }) => code), ...contactCodes(somebody)];
  const traits = [...new Set(traitsOf(applicant).map(({ trait }) => trait))];
  const slips = traitsOneSlipAway(applicant).map(({ trait }) => trait);
  const selects = [
    ...[...new Set(codes)]
      .slice(0, mostCodes)
      .map(
        (code) =>
          `(select x.case_id from case_word x where x.word = ${value(code)} and ${wordLists(who, 'x', parameters)} limit ${mostOfTrait})`,
      ),
    ...traits.map((trait) => `(select x.case_id from case_trait x where x.traits @> array[${value(trait)}::integer] limit ${mostOfTrait})`),
    ...(slips.length > 0
      ? [
          // One after the other, so that the planner looks each of them up.
          `(select x.case_id from unnest(${value(slips)}::integer[]) slip cross join lateral (
             select t.case_id from case_trait t where t.traits @> array[slip] limit ${mostOfTrait}) x limit ${mostOfSlips})`,
        ]
      : []),
  ];
  return selects.length === 0 ? null : { sql: selects.join(' union '), parameters };
}

function plain(code: Likeness | 'same-application'): Reason {
  return { code, words: null, text: null };
}

/** The place of the surest reason in the list of likenesses; what was sent twice comes first. */
function sureness(reasons: readonly Reason[]): number {
  return Math.min(...reasons.map(({ code }) => (code === 'same-application' ? -1 : likenesses.indexOf(code))));
}

function isSentTwice({ definition, sent }: Asked, other: Candidate): boolean {
  if (!sent || sent.subject === '' || definition?.key !== other.serviceKey) return false;
  const apart = Math.abs(new Date(sent.receivedAt).getTime() - other.receivedAt.getTime());
  return apart <= daysApart * msOfDay && searchForm(sent.subject) === searchForm(other.subject);
}

/** A code shorter than this, or without a digit, names no thing ("keine", "0"). */
const shortestCode = 5;

interface Thing {
  readonly thing: string;
  readonly code: string;
  readonly text: string;
  readonly words: { readonly de: string; readonly en: string };
}

/** The things that a case is about, by what its service declares. */
function thingsOf(definition: ServiceDefinition | undefined, search: Readonly<Record<string, string>>): Thing[] {
  if (!definition) return [];
  const { things } = definition.subject;
  return searchedIn({ ...nothing, search }).flatMap(({ field, text }) => {
    const words = field === 'plate' || field === 'chip' ? things[field] : undefined;
    const code = codeOf(text);
    return words && code.length > shortestCode && /\d/.test(code) ? [{ thing: field, code, text, words }] : [];
  });
}

const nothing: Parameters<typeof searchedIn>[0] = {
  caseNumber: '',
  externalReference: null,
  applicant: { kind: 'person', address: { street: '', houseNumber: '', postalCode: '', town: '' } },
  search: {},
  replyChannel: { kind: 'post' },
  decision: null,
};
