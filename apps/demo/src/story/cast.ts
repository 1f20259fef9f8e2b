import type { Competence, Role } from '@vorgang/access';
import type { ServiceKey } from '../applications/application.js';

interface Member {
  readonly userName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** Keys of teams. */
  readonly teams: readonly string[];
  readonly competences: readonly Competence[];
  /** What the printed account is for; only one of each kind is printed. */
  readonly printedAs?: { readonly de: string; readonly en: string };
}

const work = (serviceKey: ServiceKey): Competence => ({ serviceKey, may: 'work', maxFeeCents: null, decisionKinds: null });
const approve = (serviceKey: ServiceKey, maxFeeCents: number | null = null): Competence => ({
  serviceKey,
  may: 'approve',
  maxFeeCents,
  decisionKinds: null,
});

const steuern = { teams: ['steuern'], competences: [work('hundesteuer-anmeldung')], roles: ['clerk'] } as const;
const parken = { teams: ['buergerbuero'], competences: [work('bewohnerparkausweis')], roles: ['clerk'] } as const;
const umwelt = { teams: ['umwelt'], competences: [work('umweltgenehmigung-eingang')], roles: ['clerk'] } as const;

/** The demo's staff. All are fictitious. */
export const cast = {
  krings: {
    userName: 's.krings',
    displayName: 'Sabine Krings',
    ...steuern,
    printedAs: { de: 'Sachbearbeitung Steuern', en: 'clerk, dog tax' },
  },
  weidenfeld: { userName: 'j.weidenfeld', displayName: 'Jörg Weidenfeld', ...steuern },
  yildiz: { userName: 'a.yildiz', displayName: 'Aylin Yıldız-Schröder', ...steuern },
  oeztuerk: {
    userName: 'm.oeztuerk',
    displayName: 'Mehmet Öztürk',
    ...parken,
    printedAs: { de: 'Sachbearbeitung Bewohnerparken', en: 'clerk, parking' },
  },
  esser: { userName: 'k.esser', displayName: 'Katrin Esser-Junghans', ...parken },
  rossbach: { userName: 't.rossbach', displayName: 'Tobias Roßbach', ...parken },
  vonderbank: { userName: 'a.vonderbank', displayName: 'Anneliese Vonderbank', ...umwelt },
  hoven: { userName: 'd.hoven', displayName: 'Dirk Hoven', ...umwelt },
  kaya: {
    userName: 'e.kaya',
    displayName: 'Emre Kaya',
    roles: ['clerk'],
    teams: ['ordnungsamt'],
    competences: [],
    printedAs: { de: 'Ordnungsamt (beantwortet Aufgaben)', en: 'public order office, answers tasks' },
  },
  pohl: { userName: 's.pohl', displayName: 'Svenja Pohl', roles: ['clerk'], teams: ['ordnungsamt'], competences: [] },
  huenerbein: {
    userName: 'p.huenerbein',
    displayName: 'Dr. Petra Hünerbein',
    roles: ['approver'],
    teams: ['steuern', 'buergerbuero'],
    competences: [approve('hundesteuer-anmeldung'), approve('bewohnerparkausweis')],
    printedAs: { de: 'Zeichnung (zweite Person)', en: 'approver' },
  },
  schoenau: {
    userName: 'u.schoenau',
    displayName: 'Ulrike Schönau',
    roles: ['clerk', 'approver'],
    teams: ['buergerbuero'],
    competences: [work('bewohnerparkausweis'), approve('bewohnerparkausweis', 10_000)],
  },
  breuer: {
    userName: 'w.breuer',
    displayName: 'Wolfgang Breuer',
    roles: ['supervisor'],
    teams: ['steuern', 'buergerbuero', 'umwelt'],
    competences: [],
    printedAs: { de: 'Leitung', en: 'supervisor' },
  },
  jansen: {
    userName: 'r.jansen',
    displayName: 'Renate Jansen-Küpper',
    roles: ['auditor'],
    teams: [],
    competences: [],
    printedAs: { de: 'Rechnungsprüfung', en: 'auditor' },
  },
  plum: {
    userName: 'm.plum',
    displayName: 'Monika Plum',
    roles: ['cashier'],
    teams: [],
    competences: [],
    printedAs: { de: 'Stadtkasse', en: 'cashier' },
  },
  fassbender: {
    userName: 'g.fassbender',
    displayName: 'Guido Fassbender',
    roles: ['administrator'],
    teams: [],
    competences: [],
    printedAs: { de: 'Administration', en: 'administrator' },
  },
  lennartz: {
    userName: 'h.lennartz',
    displayName: 'Heike Lennartz',
    roles: ['administrator'],
    teams: [],
    competences: [],
    printedAs: { de: 'Administration (zweite Person)', en: 'second administrator' },
  },
} as const satisfies Record<string, Member>;

export type StaffKey = keyof typeof cast;

/** The demo's people, to walk through. */
export const members: readonly (Member & { readonly key: StaffKey })[] = (Object.keys(cast) as StaffKey[]).map((key) => ({
  key,
  ...cast[key],
}));

/** An office that is only asked: it has no service of its own, so that no service’s definition brings its team. */
export const orderOffice = { key: 'ordnungsamt', title: 'Ordnungsamt' } as const;

/** One password for all, since the demo listens only on the loopback and has nobody's data. */
export const demoPassword = 'Rurtal-Demo-2026';

/** Which colleagues work on which service. */
export const clerksOf: Readonly<Record<ServiceKey, readonly StaffKey[]>> = {
  'hundesteuer-anmeldung': ['krings', 'weidenfeld', 'yildiz'],
  bewohnerparkausweis: ['oeztuerk', 'esser', 'rossbach'],
  'umweltgenehmigung-eingang': ['vonderbank', 'hoven'],
};
