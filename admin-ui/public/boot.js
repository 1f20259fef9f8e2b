// Before anything is drawn: the language and the look that this browser remembers (src/kit/session/preferences.ts writes them).
try {
  const { locale, theme } = JSON.parse(localStorage.getItem('vorgang.preferences') ?? '{}');
  if (locale === 'en') document.documentElement.lang = 'en';
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // What cannot be read is as if nothing had been chosen.
}

// What the first page needs is on its way before the code that asks for it: who is here (src/kit/session/session.ts takes the
// answer), and the files of the page at this address (vite.config.ts writes which).
window.vorgangSession = fetch('/api/v1/session', { headers: { accept: 'application/json, application/problem+json' } });
window.vorgangSession.catch(() => undefined);
for (const [pattern, files] of JSON.parse(document.getElementById('vorgang-pages')?.textContent ?? '[]')) {
  if (!new RegExp(pattern).test(location.pathname)) continue;
  for (const href of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
