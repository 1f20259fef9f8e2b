import type { AuthProvider } from 'react-admin';
import { api } from '../../kit/api/endpoints';
import { flushDrafts, forgetDrafts } from '../../kit/components/draft';
import { loadLanguage } from '../../kit/i18n';
import { may } from '../../kit/session/permissions';
import { forgetPreferences, preferences, speakAs } from '../../kit/session/preferences';
import { begin, end, look, signedIn } from '../../kit/session/session';

/**
 * Sign-in with a server-side session in a cookie that scripts cannot read. `sessionGate.ts` handles a session that ends during work, so
 * here no refused request leads to the sign-in page.
 */
export const authProvider: AuthProvider = {
  async login({ username, password }: { username: string; password: string }) {
    const session = await api.session.signIn({ userName: username, password });
    speakAs(session.staff.locale);
    await loadLanguage(preferences().locale).catch(() => undefined);
    begin(session);
  },
  async logout() {
    await flushDrafts();
    if (signedIn()) await api.session.signOut().catch(() => undefined);
    end();
    forgetDrafts();
    forgetPreferences();
    sessionStorage.clear();
  },
  async checkAuth() {
    if (await look()) return;
    // React-admin asks again at once while it is on the way to the sign-in page. An answer without any delay keeps
    // interrupting that way: the page then stays empty for ten seconds.
    await new Promise((later) => setTimeout(later, 150));
    throw new Error('signed out');
  },
  checkError: () => Promise.resolve(),
  async getIdentity() {
    const person = await look();
    if (!person) throw new Error('signed out');
    return { id: person.session.staff.id, fullName: person.session.staff.displayName };
  },
  getPermissions: async () => (await look())?.session.staff.roles ?? [],
  canAccess: async ({ resource, action }) => (await look()) !== null && may(resource, action),
};
