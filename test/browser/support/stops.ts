import type { Locator, Page } from 'playwright-core';

/** Whose desks are visited; the names of the tests' staff and of the demo's alike. */
export const roundOf = {
  clerk: 's.krings',
  parkingClerk: 'm.oeztuerk',
  approver: 'p.huenerbein',
  supervisor: 'w.breuer',
  auditor: 'r.jansen',
  cashier: 'm.plum',
  administrator: 'g.fassbender',
} as const;
export type Visitor = keyof typeof roundOf;

/** Asks the API as the person, for the address of something. */
export type Ask = (path: string) => Promise<Record<string, unknown>>;

/** A page, or a state of one, that everybody's eyes and every check should see once. */
export interface Stop {
  readonly name: string;
  readonly who: Visitor | null;
  readonly at: string | ((ask: Ask) => Promise<string>);
  readonly then?: Then;
  /** The page shows a refusal on purpose, and the browser logs it. */
  readonly refused?: boolean;
}

/** The state of a page that is meant, where it is not the one that it begins with. */
export interface Then {
  /** Brings the page into it, by means that work in both languages. */
  readonly reach: (page: Page) => Promise<void>;
  /** What can be seen in it and not before: without it the state was missed. */
  readonly shows: (page: Page) => Locator;
}

interface Item {
  readonly id: string;
}

/** The first of a list; the address without it where there is none. */
function first(list: string, toPath: (item: Item & Record<string, unknown>) => string, otherwise: string): (ask: Ask) => Promise<string> {
  return async (ask) => {
    const { items } = await ask(list);
    const one = Array.isArray(items) ? (items[0] as (Item & Record<string, unknown>) | undefined) : undefined;
    return one ? toPath(one) : otherwise;
  };
}

const firstCase = (query: string, more = '') =>
  first(
    `/api/v1/cases?${query}&limit=1`,
    ({ id }) => `/cases/${id}${more}${more.includes('?') ? '&' : '?'}from=${encodeURIComponent(query)}`,
    `/cases?${query}`,
  );
const keys = (page: Page, ...pressed: readonly string[]) =>
  pressed.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();
const press = (shows: Then['shows'], ...pressed: readonly string[]): Then => ({ reach: (page) => keys(page, ...pressed), shows });
const click = (name: RegExp, shows: Then['shows']): Then => ({ reach: (page) => button(page, name).click(), shows });

// Dialogues are loaded when they are first opened, so what they hold is waited for and not only their frame.
const dialog: Then['shows'] = (page) => page.getByRole('dialog').getByRole('button').first();
const ticked: Then['shows'] = (page) => page.getByRole('checkbox', { checked: true }).first();
const timeline: Then['shows'] = (page) =>
  page
    .getByRole('region', { name: /^(Verlauf|Timeline)$/ })
    .getByRole('listitem')
    .first();
// Its button waits for the reasons that somebody has to choose.
const sending: Then['shows'] = (page) => page.locator('button[type="submit"][aria-keyshortcuts="Control+Enter"]');

/** Walks the role's tour to its end by keys; each step has to point at something. */
const tour: Then = {
  reach: async (page) => {
    await page.locator('[data-tour="account"]').click();
    await page.getByRole('menuitem', { name: /^(Rundgang|Tour)$/ }).click();
    const card = page.locator('[role="dialog"][data-found="true"]');
    for (;;) {
      const said = await card.getByRole('heading').textContent();
      if ((await card.getByRole('button', { name: /^(Fertig|Done)$/ }).count()) > 0) return;
      await page.keyboard.press('ArrowRight');
      await card
        .getByRole('heading')
        .filter({ hasNotText: said ?? '' })
        .waitFor();
    }
  },
  shows: (page) => page.locator('[role="dialog"][data-found="true"]').getByRole('button', { name: /^(Fertig|Done)$/ }),
};

/** Every page of the user interface by role, and the states that are easily forgotten. */
export const stops: readonly Stop[] = [
  { name: 'sign-in', who: null, at: '/login' },
  // Clerks
  { name: 'home', who: 'clerk', at: '/' },
  { name: 'queue-mine', who: 'clerk', at: '/cases?queue=mine' },
  { name: 'queue-team', who: 'clerk', at: '/cases?queue=team' },
  { name: 'queue-chosen', who: 'clerk', at: '/cases?queue=team', then: press(ticked, 'j', 'x') },
  { name: 'queue-empty', who: 'clerk', at: '/cases?queue=all&q=zzzzqqqq' },
  { name: 'all-cases', who: 'clerk', at: '/cases?queue=all' },
  { name: 'case', who: 'clerk', at: firstCase('queue=mine') },
  { name: 'case-free', who: 'clerk', at: firstCase('queue=team') },
  { name: 'case-timeline', who: 'clerk', at: firstCase('queue=mine'), then: press(timeline, 't') },
  { name: 'case-actions', who: 'clerk', at: firstCase('queue=mine'), then: press((page) => page.getByRole('menuitem').first(), 'm') },
  { name: 'case-correct', who: 'clerk', at: firstCase('queue=mine'), then: press(dialog, 'b') },
  { name: 'case-ask', who: 'clerk', at: firstCase('queue=mine'), then: press(dialog, 'f') },
  { name: 'case-assign', who: 'clerk', at: firstCase('queue=mine'), then: press(dialog, 'a') },
  { name: 'case-proposal', who: 'clerk', at: firstCase('queue=mine'), then: press(sending, 'e') },
  { name: 'case-waiting', who: 'clerk', at: firstCase('queue=waiting') },
  { name: 'case-closed', who: 'clerk', at: firstCase('queue=all&status=closed') },
  { name: 'case-undelivered', who: 'clerk', at: firstCase('queue=delivery-failed') },
  { name: 'case-permit', who: 'parkingClerk', at: firstCase('queue=team') },
  {
    name: 'palette',
    who: 'clerk',
    at: '/cases?queue=mine',
    then: press((page) => page.getByRole('dialog').getByRole('option').first(), 'Control+k'),
  },
  { name: 'keys', who: 'clerk', at: '/cases?queue=mine', then: press((page) => page.getByRole('dialog').getByRole('searchbox'), '?') },
  {
    name: 'help',
    who: 'clerk',
    at: '/cases?queue=mine',
    then: click(/^(Hilfe zu dieser Seite|Help for this page)$/, (page) => page.locator('#help-panel').getByRole('listitem').first()),
  },
  { name: 'bell', who: 'clerk', at: '/cases?queue=mine', then: click(/Benachrichtigungen|Notifications/, dialog) },
  { name: 'search', who: 'clerk', at: '/search?q=Oberstr' },
  { name: 'search-nothing', who: 'clerk', at: '/search?q=zzzzqqqq' },
  { name: 'notifications', who: 'clerk', at: '/notifications' },
  {
    name: 'application',
    who: 'clerk',
    at: '/applications',
    then: press((page) => page.locator('[id="form/dog/name"]'), 'Enter'),
  },
  { name: 'quarantine', who: 'clerk', at: '/quarantine' },
  { name: 'quarantine-entry', who: 'clerk', at: first('/api/v1/quarantine?limit=1', ({ id }) => `/quarantine/${id}`, '/quarantine') },
  { name: 'print-batches', who: 'clerk', at: '/print-batches' },
  { name: 'calendar', who: 'clerk', at: '/calendar' },
  { name: 'own-figures', who: 'clerk', at: '/own-figures' },
  { name: 'team', who: 'clerk', at: '/team' },
  { name: 'settings', who: 'clerk', at: '/settings' },
  { name: 'password', who: 'clerk', at: '/password' },
  { name: 'forbidden', who: 'clerk', at: '/staff', refused: true },
  { name: 'gone', who: 'clerk', at: '/cases/01890a5d-ac96-774b-bcce-b302099a8057', refused: true },
  { name: 'not-found', who: 'clerk', at: '/gibt-es-nicht' },
  // Approvers
  { name: 'to-sign', who: 'approver', at: '/cases?queue=to-approve' },
  { name: 'case-to-sign', who: 'approver', at: firstCase('queue=to-approve') },
  { name: 'case-signing', who: 'approver', at: firstCase('queue=to-approve'), then: press(dialog, 'p') },
  // Supervisors
  { name: 'dashboard', who: 'supervisor', at: '/figures' },
  { name: 'team-supervisor', who: 'supervisor', at: '/team' },
  { name: 'calendar-team', who: 'supervisor', at: '/calendar?view=week' },
  { name: 'overdue', who: 'supervisor', at: '/cases?queue=overdue' },
  {
    name: 'bulk',
    who: 'supervisor',
    at: '/cases?queue=team',
    then: {
      reach: async (page) => {
        await keys(page, 'j', 'x');
        await button(page, /^(Übergeben|Hand over)$/).click();
      },
      shows: dialog,
    },
  },
  // Auditors
  { name: 'events', who: 'auditor', at: '/events' },
  {
    name: 'case-history',
    who: 'auditor',
    at: first('/api/v1/cases?queue=all&status=closed&limit=1', ({ id }) => `/cases/${id}/history`, '/events'),
  },
  // Cashier
  { name: 'payments', who: 'cashier', at: '/payments' },
  { name: 'treasury-lists', who: 'cashier', at: '/treasury-lists' },
  // Administrators
  { name: 'staff', who: 'administrator', at: '/staff' },
  { name: 'staff-member', who: 'administrator', at: first('/api/v1/staff?q=krings&limit=1', ({ id }) => `/staff/${id}`, '/staff') },
  { name: 'competences', who: 'administrator', at: '/competences' },
  { name: 'teams', who: 'administrator', at: '/teams' },
  { name: 'keys-of-portals', who: 'administrator', at: '/api-keys' },
  { name: 'services', who: 'administrator', at: '/services' },
  {
    name: 'service',
    who: 'administrator',
    at: first('/api/v1/services', ({ key, version }) => `/services/${String(key)}/${String(version)}`, '/services'),
  },
  { name: 'system', who: 'administrator', at: '/system' },
  // What is offered to whoever is new
  { name: 'tour-clerk', who: 'clerk', at: '/', then: tour },
  { name: 'tour-approver', who: 'approver', at: '/', then: tour },
  { name: 'tour-supervisor', who: 'supervisor', at: '/', then: tour },
  { name: 'tour-cashier', who: 'cashier', at: '/', then: tour },
  { name: 'tour-auditor', who: 'auditor', at: '/', then: tour },
  { name: 'tour-administrator', who: 'administrator', at: '/', then: tour },
  // Lists of one's own, and money that goes back
  { name: 'tasks', who: 'clerk', at: '/tasks' },
  { name: 'list-exports', who: 'clerk', at: '/list-exports' },
  { name: 'refunds', who: 'cashier', at: '/refunds' },
];
