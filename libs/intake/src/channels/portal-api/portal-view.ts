import { accountOf, awaitsPayment, type CaseLists, type CaseWith, type FiledDocument, type Letter } from '@vorgang/cases';
import type { LocalizedText } from '@vorgang/catalogue';
import { outcomeWords, type ServiceWords } from '@vorgang/words';
import type { PortalState } from './receipt.shape.js';

/** The case with the lists that the portal's view needs. */
type CaseForPortal = CaseWith<(typeof listsForPortal)[number]>;
export const listsForPortal = ['letters', 'corrections'] as const;

/** How far a case is, in the words of the federal status list. Pure. */
function portalStateOf(kase: CaseForPortal): PortalState {
  if (kase.status === 'closed') return 'COMPLETED';
  if (kase.status === 'waiting' || awaitsPayment(kase)) return 'ACTION_REQUIRED';
  return isUntouched(kase) ? 'RECEIVED' : 'PROCESSING';
}

/** Whether nobody has begun to work on it. Automatic checks do not count as work. */
function isUntouched(kase: CaseForPortal): boolean {
  // Corrections that belong to the making of the case, in one event.
  const corrected = kase.corrections.some(({ at }) => at === kase.submittedAt) ? 1 : 0;
  return (
    kase.status === 'open' &&
    kase.version === 1 + corrected + (kase.listed.post ?? 0) &&
    kase.assignee === null &&
    kase.request === null &&
    kase.listed.notes === undefined &&
    Object.values(kase.checks).every((check) => check.kind === 'automatic' || check.status === 'open')
  );
}

const left: ReadonlySet<Letter['state']> = new Set<Letter['state']>(['sent', 'posted', 'available']);

/** The documents that the portal may fetch: copies of what has been sent, and nothing before that. Pure. */
export function documentsFor({ letters }: Pick<CaseLists, 'letters'>): (FiledDocument & { readonly letter: string })[] {
  return letters
    .filter((letter) => left.has(letter.state))
    .flatMap((letter) => letter.documents.map((document) => ({ ...document, letter: letter.key })));
}

/** What the service calls what it can ask for, and why it rejects. */
export interface TitlesForPortal {
  readonly items: ReadonlyMap<string, LocalizedText>;
  readonly reasons: ReadonlyMap<string, LocalizedText>;
}

/** What the portal may know about a case: no addresses, and only the citizen's own words. Pure. */
export function portalView(kase: CaseForPortal, { items, reasons }: TitlesForPortal, words: ServiceWords, locale: 'de' | 'en') {
  const asked = kase.status === 'waiting' && kase.request?.state === 'open' ? kase.request : null;
  const told = kase.closed !== null || kase.letters.some((letter) => letter.key === 'notice' && left.has(letter.state));
  const decision = told ? kase.decision : null;
  const outcome = kase.closed?.outcome ?? null;
  return {
    state: portalStateOf(kase),
    request: asked && {
      id: asked.id,
      kind: asked.hearing ? ('hearing' as const) : ('missing' as const),
      text: asked.text,
      items: asked.items.map((key) => ({ key, title: items.get(key)?.[locale] ?? key })),
      reasons: (asked.hearing?.reasons ?? []).map((key) => ({ key, title: reasons.get(key)?.[locale] ?? key })),
      askedAt: asked.askedAt,
      answerBy: asked.answerBy,
    },
    payment:
      awaitsPayment(kase) && kase.decision
        ? { amountCents: accountOf(kase).missingCents, reference: kase.decision.kassenzeichen, label: words.fee[locale] }
        : null,
    decision: decision && { kind: decision.kind, title: words[decision.kind][locale], decidedOn: decision.decidedOn },
    outcome,
    outcomeTitle: outcome && { ...outcomeWords, granted: words.granted, rejected: words.rejected }[outcome][locale],
    closedOn: kase.closed?.on ?? null,
  };
}
