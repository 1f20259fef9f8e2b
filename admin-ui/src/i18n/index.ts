import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useCallback } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { LocalizedText } from '../api/types';
import { speak } from '../api/http';
import { de, type Messages } from './de';
import { en } from './en';
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

function asLocale(locale: string): UiLocale {
  return locale === 'en' ? 'en' : 'de';
}

/** German unless the person has chosen English before; both are loaded, so switching is instant. */
export function createI18nProvider() {
  const provider = polyglotI18nProvider(
    (locale) => {
      const chosen = asLocale(locale);
      speak(chosen);
      document.documentElement.lang = chosen;
      return chosen === 'en' ? en : de;
    },
    'de',
    locales,
    { allowMissing: true },
  );
  return provider;
}

/** The language the page speaks now. */
export function useUiLocale(): UiLocale {
  const [locale] = useLocaleState();
  return asLocale(locale);
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
