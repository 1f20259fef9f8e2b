import type { QueryClient } from '@tanstack/react-query';
import { matchPath } from 'react-router-dom';
import { pageOf, type Page } from '../../kit/resource/page';
import { caseAhead, listAhead } from '../../work/cases/ahead';
import { loadResource } from './resources';

interface Place {
  /** The address as a route pattern. */
  readonly path: string;
  readonly page: Page;
  /** Starts the page's first requests early. For pages that people open first all day. */
  readonly ahead?: (client: QueryClient, search: URLSearchParams, id: string) => readonly Promise<unknown>[];
}

/** Every page with an address of its own, except the start and the pages of resources. The code of each is loaded when it is opened. */
export const pages: readonly Place[] = [
  { path: '/cases', page: pageOf(() => import('../../work/cases/CaseList')), ahead: listAhead },
  { path: '/applications', page: pageOf(() => import('../../work/intake/ChoosePage')) },
  { path: '/applications/:id', page: pageOf(() => import('../../work/intake/IntakePage')) },
  { path: '/list-exports', page: pageOf(() => import('../../work/list-exports/ListExports')) },
  { path: '/search', page: pageOf(() => import('../finder/SearchPage')) },
  { path: '/cases/:id', page: pageOf(() => import('../../work/cases/CasePage')), ahead: caseAhead },
  { path: '/notifications', page: pageOf(() => import('../notifications/NotificationsPage')) },
  { path: '/payments', page: pageOf(() => import('../../work/payments/PaymentList')) },
  { path: '/refunds', page: pageOf(() => import('../../work/payments/RefundList')) },
  { path: '/figures', page: pageOf(() => import('../../oversight/figures/Figures')) },
  { path: '/events', page: pageOf(() => import('../../oversight/events/EventSearch')) },
  { path: '/cases/:id/history', page: pageOf(() => import('../../oversight/events/CaseHistory')) },
  { path: '/system', page: pageOf(() => import('../../oversight/system/SystemPage')) },
  { path: '/competences', page: pageOf(() => import('../../administration/staff/CompetenceMatrix')) },
  { path: '/calendar', page: pageOf(() => import('../../work/calendar/CalendarPage')) },
  { path: '/own-figures', page: pageOf(() => import('../../work/own-figures/OwnFiguresPage')) },
  { path: '/team', page: pageOf(() => import('../../work/absence/TeamPage')) },
  { path: '/settings', page: pageOf(() => import('../settings/SettingsPage')) },
];

/** Fetches the code of the page at this address, if it is not there yet. */
export function loadPage(path: string): Promise<unknown> {
  return pages.find((place) => matchPath(place.path, path))?.page.load() ?? loadResource(path) ?? Promise.resolve();
}

/** Starts the first requests of the page at this address. */
export function readAhead(client: QueryClient, { pathname, search }: Pick<Location, 'pathname' | 'search'>): readonly Promise<unknown>[] {
  for (const { path, ahead } of pages) {
    const match = matchPath(path, pathname);
    if (match) return ahead?.(client, new URLSearchParams(search), match.params['id'] ?? '') ?? [];
  }
  return [];
}
