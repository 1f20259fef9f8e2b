import type { PolicyPrincipal } from './roles.js';

type Value = string | number;

/**
 * A condition on one attribute. It has only operators that CASL and the translation to SQL both know and understand alike. An
 * attribute that is null is below every number, equal to no value, and in no list.
 */
export type AttributeCondition =
  | Value
  | null
  | {
      readonly $eq?: Value | null;
      readonly $ne?: Value | null;
      readonly $in?: readonly Value[];
      readonly $nin?: readonly Value[];
      readonly $lt?: number;
      readonly $lte?: number;
      readonly $gt?: number;
      readonly $gte?: number;
      readonly $exists?: boolean;
    };

/** The operators of a condition; a bare value, or no condition, has none. */
export function operatorsOf(condition: AttributeCondition | undefined): Extract<AttributeCondition, object> {
  return typeof condition === 'object' && condition !== null ? condition : {};
}

/** Conditions that must all hold. */
export type Conditions<Attributes = Readonly<Record<string, unknown>>> = {
  readonly [A in keyof Attributes]?: AttributeCondition;
};

/** When a right holds: the alternatives for a person (an empty list means never, `{}` always), and the same in words. */
export interface AnyWhen {
  readonly words: string;
  readonly german: string;
  readonly alternatives: (who: PolicyPrincipal) => readonly Conditions[];
}

/** Such a condition on records that have these attributes; the type excludes other records. */
export interface When<Attributes> extends AnyWhen {
  readonly appliesTo?: (record: Attributes) => void;
}

function when<Attributes>(
  words: string,
  german: string,
  alternatives: (who: PolicyPrincipal) => readonly Conditions<Attributes>[],
): When<Attributes> {
  return { words, german, alternatives };
}

/** The services for which somebody is competent. */
function services(who: PolicyPrincipal, may: 'work' | 'approve'): string[] {
  return who.competences.filter((c) => c.may === may).map((c) => c.serviceKey);
}

/** No condition. */
export const always = when<unknown>('', '', () => [{}]);

type InTeam = { teamId: unknown };
type OfService = InTeam & { serviceKey: unknown };
type Proposed = { proposedBy: unknown };
type Limited = OfService & { feeCents: unknown; proposalKind: unknown };

const inTeams = (who: PolicyPrincipal) => ({ $in: [...who.teamIds] });

const competent = (may: 'work' | 'approve', who: PolicyPrincipal) => ({
  teamId: inTeams(who),
  serviceKey: { $in: services(who, may) },
});

export const ownTeams = when<InTeam>('of the own teams', 'der eigenen Teams', (who) => [{ teamId: inTeams(who) }]);

export const ownTeamsOrNone = when<InTeam>('of the own teams, or of no team', 'der eigenen Teams oder ohne Team', (who) => [
  { teamId: inTeams(who) },
  { teamId: null },
]);

export const competentToWork = when<OfService>(
  'of the own teams, for services with competence to work (Sachbearbeitung)',
  'der eigenen Teams, für Leistungen mit Zuständigkeit zur Bearbeitung',
  (who) => [competent('work', who)],
);

export const competentOrUnroutable = when<OfService>(
  'of the own teams, for services with competence to work (Sachbearbeitung); and whatever has no team yet',
  'der eigenen Teams, für Leistungen mit Zuständigkeit zur Bearbeitung; und was noch kein Team hat',
  (who) => [competent('work', who), { teamId: null }],
);

export const competentToApprove = when<OfService>(
  'of the own teams, for services with competence to approve (Zeichnungsbefugnis)',
  'der eigenen Teams, für Leistungen mit Zeichnungsbefugnis',
  (who) => [competent('approve', who)],
);

/** Competences with the same limits become one alternative, so that the SQL stays short. */
export const withinLimits = when<Limited>(
  'of the own teams, for services with competence to approve (Zeichnungsbefugnis), up to its fee and for its kinds of decision',
  'der eigenen Teams, für Leistungen mit Zeichnungsbefugnis, bis zu deren Betrag und für deren Entscheidungsarten',
  (who) => {
    const approving = who.competences.filter((c) => c.may === 'approve');
    const byLimits = Map.groupBy(approving, (c) => JSON.stringify([c.maxFeeCents, c.decisionKinds]));
    return [...byLimits.values()].flatMap((alike) =>
      alike.slice(0, 1).map(({ maxFeeCents, decisionKinds }) => ({
        teamId: inTeams(who),
        serviceKey: { $in: alike.map((c) => c.serviceKey) },
        ...(maxFeeCents === null ? {} : { feeCents: { $lte: maxFeeCents } }),
        ...(decisionKinds === null ? {} : { proposalKind: { $in: [...decisionKinds] } }),
      })),
    );
  },
);

export const ownProposal = when<Proposed>('proposals of one’s own', 'eigene Vorschläge', (who) => [{ proposedBy: who.id }]);

export const ownProposalIfCompetent = when<OfService & Proposed>(
  'proposals of one’s own, of the own teams, for services with competence to work (Sachbearbeitung)',
  'eigene Vorschläge, der eigenen Teams, für Leistungen mit Zuständigkeit zur Bearbeitung',
  (who) => [{ ...competent('work', who), proposedBy: who.id }],
);

export const oneself = when<{ staffId: unknown }>('one’s own', 'das Eigene', (who) => [{ staffId: who.id }]);

type Asked = { toStaffId: unknown; toTeamId: unknown };

/** What was given to somebody, or to a team of theirs. */
export const askedOne = when<Asked>('given to oneself, or to an own team', 'an einen selbst oder ein eigenes Team gerichtet', (who) => [
  { toStaffId: who.id },
  { toTeamId: inTeams(who) },
]);

/** What people shared with a team stays there when they leave the team. */
export const ownOfOwnTeams = when<InTeam & { ownerId: unknown }>('one’s own, of the own teams', 'eigene, der eigenen Teams', (who) => [
  { teamId: inTeams(who), ownerId: who.id },
]);
