import type { QueryClient } from '@tanstack/react-query';
import { matchPath } from 'react-router-dom';
import { pageOf, type Page } from './app/page';
import { caseAhead, listAhead } from './cases/ahead';

interface Place {
  /** The address, as routes are written. */
  readonly path: string;
  readonly page: Page;
  /** Begins to read what the page will ask for; for pages on which people arrive all day. */
  readonly ahead?: (client: QueryClient, search: URLSearchParams, id: string) => readonly Promise<unknown>[];
}

/** Every page with an address of its own, but for the start. The code of each is loaded when somebody goes there. */
export const pages: readonly Place[] = [
  { path: '/cases', page: pageOf(() => import('./cases/CaseList')), ahead: listAhead },
  { path: '/search', page: pageOf(() => import('./finder/SearchPage')) },
  { path: '/cases/:id', page: pageOf(() => import('./cases/CasePage')), ahead: caseAhead },
  { path: '/quarantine', page: pageOf(() => import('./quarantine/QuarantineList')) },
  { path: '/quarantine/:id', page: pageOf(() => import('./quarantine/QuarantineShow')) },
  { path: '/notifications', page: pageOf(() => import('./notifications/NotificationsPage')) },
  { path: '/print-batches', page: pageOf(() => import('./print-batches/PrintBatchList')) },
  { path: '/payments', page: pageOf(() => import('./payments/PaymentList')) },
  { path: '/refunds', page: pageOf(() => import('./payments/RefundList')) },
  { path: '/treasury-lists', page: pageOf(() => import('./payments/TreasuryLists')) },
  { path: '/figures', page: pageOf(() => import('./figures/Figures')) },
  { path: '/events', page: pageOf(() => import('./events/EventSearch')) },
  { path: '/cases/:id/history', page: pageOf(() => import('./events/CaseHistory')) },
  { path: '/system', page: pageOf(() => import('./system/SystemPage')) },
  { path: '/competences', page: pageOf(() => import('./staff/CompetenceMatrix')) },
  { path: '/staff', page: pageOf(() => import('./staff/StaffList')) },
  { path: '/staff/:id', page: pageOf(() => import('./staff/StaffShow')) },
  { path: '/team', page: pageOf(() => import('./absence/TeamPage')) },
  { path: '/teams', page: pageOf(() => import('./teams/TeamList')) },
  { path: '/keys', page: pageOf(() => import('./api-keys/ApiKeyList')) },
  { path: '/services', page: pageOf(() => import('./services/ServiceList')) },
  { path: '/services/:key/:version', page: pageOf(() => import('./services/ServiceShow')) },
  { path: '/settings', page: pageOf(() => import('./settings/SettingsPage')) },
];

/** Fetches the code of the page at this address, if it is not there yet. */
export function loadPage(path: string): Promise<unknown> {
  return pages.find((place) => matchPath(place.path, path))?.page.load() ?? Promise.resolve();
}

/** Begins to read what the page at this address will ask for. */
export function readAhead(client: QueryClient, { pathname, search }: Pick<Location, 'pathname' | 'search'>): readonly Promise<unknown>[] {
  for (const { path, ahead } of pages) {
    const match = matchPath(path, pathname);
    if (match) return ahead?.(client, new URLSearchParams(search), match.params['id'] ?? '') ?? [];
  }
  return [];
}
