import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useCallback, useSyncExternalStore } from 'react';
import { useTranslate, type I18nProvider } from 'react-admin';
import type { LocalizedText } from '../api/types';
import { onPreferences, preferences } from '../session/preferences';
import { de, type Messages } from './de';
import type { UiLocale } from './format';

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Every sentence the UI has, by its path; a wrong one does not compile. */
export type MessageKey = Leaves<Omit<Messages, 'ra' | 'problem'>>;

export const locales: { locale: UiLocale; name: string }[] = [
  { locale: 'de', name: 'Deutsch' },
  { locale: 'en', name: 'English' },
];

const german = polyglotI18nProvider(() => de, 'de', locales, { allowMissing: true });
const spoken: Partial<Record<UiLocale, I18nProvider>> = { de: german };
const listeners = new Set<() => void>();

/**
 * Fetches the sentences of a language unless they are here; the page speaks it from then on. German always is: it is most
 * people's, and what is spoken while another one comes, or does not.
 */
export async function loadLanguage(locale: UiLocale): Promise<void> {
  if (spoken[locale]) return;
  const { en } = await import('./en');
  spoken[locale] ??= polyglotI18nProvider(() => en, locale, locales, { allowMissing: true });
  for (const listener of listeners) listener();
}

// One who chooses it again asks for it again.
const load = (): void => void loadLanguage(preferences().locale).catch(() => undefined);
load();
onPreferences(load);

/** Each language's sentences, as react-admin takes them. */
export function providerFor(locale: UiLocale): I18nProvider {
  return spoken[locale] ?? german;
}

/** What is wanted, as soon as it can be spoken. */
function speaks(): UiLocale {
  const { locale } = preferences();
  return spoken[locale] ? locale : 'de';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const end = onPreferences(listener);
  return () => {
    listeners.delete(listener);
    end();
  };
}

/**
 * For react-admin's outermost frame, which would draw the whole page anew for another language, and lose what is open
 * and typed: it always speaks the language of now. Pages hear of a change from `Language`.
 */
export const outermostProvider: I18nProvider = {
  translate: (key, options) => providerFor(speaks()).translate(key, options),
  changeLocale: () => Promise.resolve(),
  getLocale: speaks,
  getLocales: () => locales,
};

/** The language the page speaks now. */
export function useUiLocale(): UiLocale {
  return useSyncExternalStore(subscribe, speaks);
}

export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Translates by a checked key. */
export function useT(): Translate {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}

/**
 * Translates what only the server knows (a status, a kind of event): the key's last part comes from data, so it may be
 * missing; then the fallback is shown.
 */
export function useOpenT(): (group: string, value: string, fallback?: string) => string {
  const translate = useTranslate();
  return useCallback((group, value, fallback) => translate(`${group}.${value}`, { _: fallback ?? value }), [translate]);
}

/** Picks the language of a text that comes in both. */
export function useLocalized(): (text: LocalizedText | null | undefined) => string {
  const locale = useUiLocale();
  return useCallback((text) => text?.[locale] ?? text?.de ?? '', [locale]);
}
