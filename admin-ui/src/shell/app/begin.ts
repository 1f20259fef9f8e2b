import type { QueryClient } from '@tanstack/react-query';
import { loadDrafts } from '../../kit/components/draft';
import { queuesQuery } from '../../kit/data/queries';
import { loadLanguage } from '../../kit/i18n';
import { loadPreferences, preferences } from '../../kit/session/preferences';
import { look } from '../../kit/session/session';
import { loadPage, readAhead } from '../places/pages';

/** How long the first drawing waits, in ms. Within a town hall everything is there by then, and the page is drawn once. */
const patience = 250;

/**
 * Before anything is drawn: who is here, the code of the page at this address, and what it will show, all at the same
 * time. Drawing frame, placeholder and page one after the other, each with a request behind it, took half as long again.
 * On a slow line the frame is drawn meanwhile, as it always was; what fails here is asked for again by whoever needs it.
 */
export async function begin(client: QueryClient, place: Location): Promise<void> {
  const code = loadPage(place.pathname);
  const person = await look().catch(() => null);
  if (!person) return;
  // React-admin's own question (`useAuthState`) is answered.
  client.setQueryData(['auth', 'checkAuth', {}], true);
  const { staff, mustChangePassword } = person.session;
  if (mustChangePassword) return;
  const all = [
    code,
    loadDrafts(staff.id),
    loadPreferences(staff.id).then(() => loadLanguage(preferences().locale)),
    client.prefetchQuery(queuesQuery),
    ...readAhead(client, place),
  ];
  await Promise.race([Promise.allSettled(all), new Promise((over) => setTimeout(over, patience))]);
}
