import type { Word } from '@vorgang/words';
import { readFileSync } from 'node:fs';
import '../../../../test/support/policy.js';
import { subjectTerms } from './matrix/terms.js';
import { abilityOf, asSubject } from './ability.js';
import { Policy } from './check.js';
import { effectiveRights } from './explain.js';
import { actionsOn, subjectTypes } from './in-force.js';
import { roles, type PolicyPrincipal, type Role } from './roles.js';
import type { ActionOn, AttributesOf, SubjectType } from './subject.js';

/** Ida, of the tax office and of the youth office, signs parking permits up to 50 € where they are granted. */
const as = (...given: readonly Role[]): PolicyPrincipal => ({
  id: 'ida',
  roles: given,
  teamIds: ['steueramt', 'jugendamt'],
  competences: [
    { serviceKey: 'hundesteuer', may: 'work', maxFeeCents: null, decisionKinds: null },
    { serviceKey: 'bewohnerparken', may: 'approve', maxFeeCents: 5000, decisionKinds: ['grant'] },
    { serviceKey: 'zweitwohnung', may: 'approve', maxFeeCents: null, decisionKinds: null },
  ],
});

type Thing = {
  [A in 'teamId' | 'serviceKey' | 'proposedBy' | 'proposalKind' | 'staffId' | 'ownerId' | 'toStaffId' | 'toTeamId']?: string | null;
} & {
  feeCents?: number | null;
};

const ownTeam = ({ teamId }: Thing) => teamId === 'steueramt' || teamId === 'jugendamt';
const works = (thing: Thing) => ownTeam(thing) && thing.serviceKey === 'hundesteuer';
const signs = (thing: Thing) => ownTeam(thing) && (thing.serviceKey === 'bewohnerparken' || thing.serviceKey === 'zweitwohnung');
const withinLimits = ({ serviceKey, feeCents, proposalKind }: Thing) =>
  serviceKey === 'zweitwohnung' || ((feeCents ?? 0) <= 5000 && proposalKind === 'grant');

/** What the conditions of the published table mean for Ida. */
const meaning: Readonly<Record<string, (thing: Thing) => boolean>> = {
  '': () => true,
  'of the own teams': ownTeam,
  'of the own teams, or of no team': (thing) => ownTeam(thing) || thing.teamId === null,
  'of the own teams, for services with competence to work (Sachbearbeitung)': works,
  'of the own teams, for services with competence to work (Sachbearbeitung); and whatever has no team yet': (thing) =>
    works(thing) || thing.teamId === null,
  'of the own teams, for services with competence to approve (Zeichnungsbefugnis)': signs,
  'of the own teams, for services with competence to approve (Zeichnungsbefugnis), up to its fee and for its kinds of decision': (thing) =>
    signs(thing) && withinLimits(thing),
  'proposals of one’s own': ({ proposedBy }) => proposedBy === 'ida',
  'proposals of one’s own, of the own teams, for services with competence to work (Sachbearbeitung)': (thing) =>
    works(thing) && thing.proposedBy === 'ida',
  'one’s own': ({ staffId }) => staffId === 'ida',
  'given to oneself, or to an own team': ({ toStaffId, toTeamId }) => toStaffId === 'ida' || ownTeam({ teamId: toTeamId ?? null }),
  'one’s own, of the own teams': (thing) => ownTeam(thing) && thing.ownerId === 'ida',
};

const teams = ['steueramt', 'jugendamt', 'bauamt'];
const services = ['hundesteuer', 'bewohnerparken', 'zweitwohnung', 'fischerei'];
const people = ['ida', 'anna'];
/** Every combination of these values. */
const all = <T>(values: { readonly [A in keyof T]: readonly T[A][] }): T[] =>
  Object.entries<readonly unknown[]>(values).reduce<unknown[]>(
    (found, [name, each]) => found.flatMap((one) => each.map((value) => Object.assign({}, one, { [name]: value }))),
    [{}],
  ) as T[];

const records: { readonly [S in SubjectType]: readonly AttributesOf<S>[] } = {
  Case: all<AttributesOf<'Case'>>({
    teamId: [...teams, null],
    serviceKey: services,
    status: ['proposed'],
    assigneeId: [null],
    proposedBy: [...people, null],
    proposalKind: ['grant', 'reject', null],
    feeCents: [0, 5000, 5001, null],
    channel: ['portal'],
  }),
  Task: all<AttributesOf<'Task'>>({ toStaffId: [...people, null], toTeamId: [...teams, null] }),
  Quarantine: all<AttributesOf<'Quarantine'>>({ teamId: [...teams, null], serviceKey: [...services, null] }),
  Intake: all<AttributesOf<'Intake'>>({ teamId: [...teams, null], serviceKey: services }),
  PrintBatch: all<AttributesOf<'PrintBatch'>>({ teamId: [...teams, null] }),
  Figures: all<AttributesOf<'Figures'>>({ teamId: [...teams, null] }),
  Session: all<AttributesOf<'Session'>>({ staffId: people }),
  Desk: all<AttributesOf<'Desk'>>({ staffId: people }),
  TeamView: all<AttributesOf<'TeamView'>>({ ownerId: people, teamId: teams }),
  TextBlock: all<AttributesOf<'TextBlock'>>({ ownerId: people, teamId: teams }),
  Absence: all<AttributesOf<'Absence'>>({ staffId: people, teamId: [...teams, null] }),
  Payment: [{}],
  TreasuryList: [{}],
  AuditTrail: [{}],
  Staff: [{}],
  Team: [{}],
  ApiKey: [{}],
  Service: [{}],
  Operations: [{}],
};

interface Published {
  readonly subject: SubjectType;
  readonly words: Word;
  readonly roles: readonly string[];
  /** The conditions for each role, by action: no condition means never, an empty one always. */
  readonly rights: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly names: ReadonlyMap<string, Word>;
  readonly never: { readonly actions: readonly string[]; readonly when: string; readonly code: string } | null;
}

const cellsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const [, roleSection = '', ...sections] = readFileSync('docs/permissions.md', 'utf8').split('\n## ');
const namesOfRoles = new Map(cellsOf(roleSection).map(([role = '', de = '', en = '']) => [role, { de, en }]));

/** The tables of docs/permissions.md. */
const published: readonly Published[] = sections.map((section) => {
  const [, title = '', en = '', de = ''] = /^((.+?) \((.+)\))\n/.exec(section) ?? [];
  const subject = subjectTypes().find((key) => title === `${subjectTerms[key].en} (${subjectTerms[key].de})`);
  if (!subject) throw new Error(`docs/permissions.md tells of ${title}`);
  const [head = [], , ...rows] = cellsOf(section);
  const notes = new Map([...section.matchAll(/^(\d+)\. (.+)$/gm)].map(([, note, words]) => [note, words]));
  const conditions = (cell: string) =>
    cell === '–' ? [] : cell === 'yes' ? [''] : cell.split(', ').map((note) => notes.get(note) ?? note);
  const never = /\*\*Never\*\*, whatever else one may: (.+) on (.+) \(`(.+)`\)/.exec(section);
  return {
    subject,
    words: { de, en },
    roles: head.slice(3),
    rights: new Map(rows.map(([action = '', , , ...cells]) => [action, cells.map(conditions)])),
    names: new Map(rows.map(([action = '', de = '', en = '']) => [action, { de, en }])),
    never: never ? { actions: (never[1] ?? '').split(', '), when: never[2] ?? '', code: never[3] ?? '' } : null,
  };
});

const policy = new Policy();

it('the published tables tell of every kind of thing, every action and every role', () => {
  expect(published.map(({ subject }) => subject)).toEqual(subjectTypes());
  for (const table of published) {
    expect(table.roles).toEqual(roles);
    expect([...table.rights.keys()]).toEqual(actionsOn(table.subject));
  }
});

describe.each(published)('what is published of $subject', ({ subject, words, rights, names, never }) => {
  const meant = (conditions: readonly string[], thing: Thing) =>
    conditions.some((words) =>
      (
        meaning[words] ??
        (() => {
          throw new Error(`what does “${words}” mean?`);
        })
      )(thing),
    );
  const permitted = (action: string, ...given: readonly Role[]) => {
    const ability = abilityOf(as(...given));
    return records[subject].filter((record) => ability.can(action, asSubject(subject, record)));
  };
  const forbidden = (action: string, thing: Thing) => never !== null && never.actions.includes(action) && meant([never.when], thing);

  it('is what each role may do, on any record', () => {
    for (const [action, cells] of rights) {
      for (const [at, role] of roles.entries()) {
        expect([action, role, permitted(action, role)]).toEqual([
          action,
          role,
          records[subject].filter((record) => meant(cells[at] ?? [], record) && !forbidden(action, record)),
        ]);
      }
    }
  });

  it('adds up where somebody has several roles, except for what is never permitted', () => {
    for (const [action, cells] of rights) {
      expect([action, permitted(action, ...roles)]).toEqual([
        action,
        records[subject].filter((record) => meant(cells.flat(), record) && !forbidden(action, record)),
      ]);
    }
  });

  it('is what a person is told of their rights, in the words of the house and in both languages', () => {
    const told = effectiveRights(as(...roles)).filter((right) => right.subject.key === subject);
    expect(told.map(({ action }) => action)).toEqual([...names].map(([key, name]) => ({ key, words: name })));
    for (const { subject: thing, action, from, never: limits } of told) {
      for (const [at, role] of roles.entries()) {
        const conditions = from.filter((one) => one.role === role).map(({ when }) => when.en);
        // If something is always permitted, the table has no further conditions for it.
        expect([action.key, role, conditions.includes('') ? [''] : conditions]).toEqual([action.key, role, rights.get(action.key)?.[at]]);
      }
      expect(thing.words).toEqual(words);
      for (const { role, words: named } of from) expect(named).toEqual(namesOfRoles.get(role));
      for (const { when } of [...from, ...limits]) expect([when.en, when.de === '']).toEqual([when.en, when.en === '']);
      expect(limits.map(({ code, when }) => ({ code, when: when.en }))).toEqual(
        never?.actions.includes(action.key) ? [{ code: never.code, when: never.when }] : [],
      );
    }
  });
});

it('what is never permitted is refused by the published code', () => {
  const limited = published.filter(({ never }) => never);
  expect(limited.map(({ subject }) => subject)).toEqual(['Case']);
  for (const action of limited[0]?.never?.actions ?? []) {
    const own = {
      teamId: 'steueramt',
      serviceKey: 'zweitwohnung',
      status: 'proposed',
      assigneeId: null,
      proposedBy: 'ida',
      proposalKind: 'grant',
      feeCents: 0,
      channel: 'portal',
    };
    expect(() => {
      policy.mayOrRefuse(as(...roles), action as ActionOn<'Case'>, 'Case', own);
    }).toBreak(limited[0]?.never?.code ?? '');
  }
});
