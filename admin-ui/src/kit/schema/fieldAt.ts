import type { JsonSchema } from '../api/types';
import type { UiLocale } from '../i18n/format';
import { titleOf } from './fields';

/** The name of the place in a form that a pointer leads to (“Hund – Rasse”), and the schema there. */
export function fieldAt(form: JsonSchema, pointer: string, locale: UiLocale): { readonly label: string; readonly schema: JsonSchema } {
  const names: string[] = [];
  let schema = form;
  for (const key of pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    const child: JsonSchema | undefined = schema.properties?.[key];
    if (child) names.push(titleOf(child, key, locale));
    // Entries of a list have no name, so they are numbered.
    else if (/^\d+$/.test(key) && names.length > 0) names.push(String(Number(key) + 1));
    else names.push(key);
    schema = child ?? schema.items ?? {};
  }
  return { label: names.join(' – '), schema };
}
