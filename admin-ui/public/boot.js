// Before anything is drawn: the language and the look that this browser remembers (src/app/preferences.ts writes them).
try {
  const { locale, theme } = JSON.parse(localStorage.getItem('vorgang.preferences') ?? '{}');
  if (locale === 'en') document.documentElement.lang = 'en';
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // What cannot be read is as if nothing had been chosen.
}
