import type { ReactNode } from 'react';
import { I18nContext } from 'react-admin';
import { providerFor, useUiLocale } from './index';

/** What is inside speaks the person's language, and changes it at once without losing what is open or typed. */
export function Language({ children }: { children: ReactNode }) {
  return <I18nContext.Provider value={providerFor(useUiLocale())}>{children}</I18nContext.Provider>;
}
