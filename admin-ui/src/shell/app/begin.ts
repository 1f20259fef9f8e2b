import type { QueryClient } from '@tanstack/react-query';
import { loadDrafts } from '../../kit/components/draft';
import { queuesQuery } from '../../kit/data/queries';
import { loadLanguage } from '../../kit/i18n';
import { loadPreferences, preferences, speakAs } from '../../kit/session/preferences';
import { look } from '../../kit/session/session';
import { loadPage, readAhead } from '../places/pages';

/** How long the first drawing waits, in ms. In a town hall's network everything has arrived by then, and the page is drawn once. */
const patience = 250;

/**
 * Loads the session, the code of the page at this address and its data at the same time, before anything is drawn. Drawing the frame, a
 * placeholder and the page one after the other, each after a request, took half as long again. On a slow line the frame is drawn meanwhile.
 * What fails here is requested again where it is needed.
 */
export async function begin(client: QueryClient, place: Location): Promise<void> {
  const code = loadPage(place.pathname);
  const person = await look().catch(() => null);
  if (!person) return;
  // Answers react-admin's own check (`useAuthState`).
  client.setQueryData(['auth', 'checkAuth', {}], true);
  const { staff, mustChangePassword } = person.session;
  // The drawing waits for the words however long they take: a page that changes its language jumps, and shows words that nobody asked for.
  speakAs(staff.locale);
  const words = loadLanguage(preferences().locale).catch(() => undefined);
  if (mustChangePassword) return words;
  const all = [
    code,
    loadDrafts(staff.id),
    loadPreferences(staff.id).then(() => loadLanguage(preferences().locale)),
    client.prefetchQuery(queuesQuery),
    ...readAhead(client, place),
  ];
  await Promise.all([words, Promise.race([Promise.allSettled(all), new Promise((over) => setTimeout(over, patience))])]);
}
