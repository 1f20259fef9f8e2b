import type { ErrorObject } from 'ajv';
import type { Locale } from '../definition.schema.js';
import type { FormFaultCode } from '../facts.js';
import { asObject, choiceTitle } from './form-schema.js';
import type { FieldSchema } from './form-schema.js';

/** The code and the sentence for input that is refused before the form's schema is applied. */
export function doorFault(code: string, title: string, locale: Locale): { code: FormFaultCode; message: string } {
  const words = doorWords(code, locale === 'de' ? `„${title}“` : `“${title}”`);
  return { code: words.code, message: words[locale] };
}

function doorWords(code: string, t: string): Words {
  switch (code) {
    case 'input.not-text':
      return { code: 'not-text', de: `${t} enthält Zeichen, die nicht lesbar sind.`, en: `${t} holds signs that cannot be read.` };
    case 'input.line-break':
      return { code: 'line-break', de: `${t} muss in einer Zeile stehen.`, en: `${t} has to stand on one line.` };
    case 'input.too-long':
      return { code: 'too-long', de: `${t} ist zu lang.`, en: `${t} is too long.` };
    case 'input.bad-name':
      return {
        code: 'unknown-field',
        de: 'Ein Feld hat einen Namen, der nicht erlaubt ist.',
        en: 'A field has a name that is not permitted.',
      };
    default:
      return {
        code: 'too-much',
        de: 'Der Antrag hat mehr Angaben, als ein Formular haben kann.',
        en: 'The application holds more than a form can.',
      };
  }
}

interface Words {
  code: FormFaultCode;
  de: string;
  en: string;
}

/** The code and the sentence for one fault that ajv found. */
export function describeFault(
  error: ErrorObject,
  field: FieldSchema | undefined,
  title: string,
  locale: Locale,
): { code: FormFaultCode; message: string } {
  const words = wordsFor(error, field, title, locale);
  return { code: words.code, message: words[locale] };
}

function wordsFor(error: ErrorObject, field: FieldSchema | undefined, title: string, locale: Locale): Words {
  const limit = Number(error.params['limit']);
  const t = locale === 'de' ? `„${title}“` : `“${title}”`;
  switch (error.keyword) {
    case 'required':
      return required(t);
    case 'minLength':
      if (limit === 1) return required(t);
      return { code: 'too-short', de: `${t} braucht mindestens ${limit} Zeichen.`, en: `${t} needs at least ${limit} characters.` };
    case 'maxLength':
      return { code: 'too-long', de: `${t} darf höchstens ${limit} Zeichen haben.`, en: `${t} may have at most ${limit} characters.` };
    case 'minimum':
    case 'exclusiveMinimum':
      return { code: 'too-small', ...bound(error, t, limit) };
    case 'maximum':
    case 'exclusiveMaximum':
      return { code: 'too-large', ...bound(error, t, limit) };
    case 'minItems':
      if (limit === 1) return { code: 'too-few', de: `Bei ${t} ist mindestens eine Angabe nötig.`, en: `${t} needs at least one entry.` };
      return { code: 'too-few', de: `Bei ${t} sind mindestens ${limit} Angaben nötig.`, en: `${t} needs at least ${limit} entries.` };
    case 'maxItems':
      if (limit === 1) return { code: 'too-many', de: `Bei ${t} ist höchstens eine Angabe möglich.`, en: `${t} takes at most one entry.` };
      return { code: 'too-many', de: `Bei ${t} sind höchstens ${limit} Angaben möglich.`, en: `${t} takes at most ${limit} entries.` };
    case 'uniqueItems':
      return { code: 'duplicate', de: `Bei ${t} ist eine Angabe doppelt.`, en: `${t} has an entry twice.` };
    case 'enum':
    case 'const':
      return notAllowed(error, field, t, locale);
    case 'type':
      return wrongType(String(error.params['type']), t);
    case 'format':
      return wrongFormat(String(error.params['format']), t);
    case 'pattern':
      return wrongPattern(field, t);
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { code: 'unknown-field', de: `Das Feld ${t} gibt es in diesem Antrag nicht.`, en: `This application has no field ${t}.` };
    default:
      return { code: 'not-valid', de: `Die Angabe bei ${t} ist so nicht möglich.`, en: `The entry for ${t} is not possible.` };
  }
}

function required(t: string): Words {
  return { code: 'required', de: `Bitte füllen Sie ${t} aus.`, en: `Please fill in ${t}.` };
}

function bound(error: ErrorObject, t: string, limit: number): { de: string; en: string } {
  const words = {
    minimum: { de: 'mindestens', en: 'at least' },
    exclusiveMinimum: { de: 'größer als', en: 'greater than' },
    maximum: { de: 'höchstens', en: 'at most' },
    exclusiveMaximum: { de: 'kleiner als', en: 'less than' },
  };
  const word = Object.entries(words).find(([keyword]) => keyword === error.keyword)?.[1] ?? words.minimum;
  return { de: `${t} muss ${word.de} ${limit} sein.`, en: `${t} must be ${word.en} ${limit}.` };
}

function notAllowed(error: ErrorObject, field: FieldSchema | undefined, t: string, locale: Locale): Words {
  if (error.keyword === 'const' && error.params['allowedValue'] === true) {
    return { code: 'not-allowed', de: `Bitte bestätigen Sie ${t}.`, en: `Please confirm ${t}.` };
  }
  const allowed = [error.params['allowedValues'] ?? error.params['allowedValue']].flat();
  const shown = allowed
    .slice(0, 20)
    .map((value) => choiceTitle(field, value, locale) ?? String(value))
    .join(', ');
  return {
    code: 'not-allowed',
    de: `Bei ${t} ist nur möglich: ${shown}.`,
    en: `${t} can only be: ${shown}.`,
  };
}

function wrongType(type: string, t: string): Words {
  const names: Record<string, { de: string; en: string }> = {
    string: { de: 'ein Text', en: 'a text' },
    integer: { de: 'eine ganze Zahl', en: 'a whole number' },
    number: { de: 'eine Zahl', en: 'a number' },
    boolean: { de: 'Ja oder Nein', en: 'yes or no' },
    array: { de: 'eine Liste', en: 'a list' },
    object: { de: 'eine Gruppe von Angaben', en: 'a group of fields' },
  };
  const name = names[type] ?? { de: `vom Typ ${type}`, en: `of type ${type}` };
  return { code: 'type', de: `${t} muss ${name.de} sein.`, en: `${t} must be ${name.en}.` };
}

function wrongFormat(format: string, t: string): Words {
  if (format === 'date') {
    return {
      code: 'format',
      de: `Bitte geben Sie bei ${t} ein Datum an, das es gibt (JJJJ-MM-TT, zum Beispiel 2026-03-31).`,
      en: `Please give ${t} as a date that exists (YYYY-MM-DD, for example 2026-03-31).`,
    };
  }
  if (format === 'iban') {
    return {
      code: 'format',
      de: `Bitte prüfen Sie ${t}: Länderkennung, Länge oder Prüfziffern stimmen nicht.`,
      en: `Please check ${t}: country, length or check digits are wrong.`,
    };
  }
  if (format === 'email' || format === 'idn-email') {
    return {
      code: 'format',
      de: `Bitte geben Sie bei ${t} eine gültige E-Mail-Adresse an.`,
      en: `Please give a valid e-mail address for ${t}.`,
    };
  }
  return { code: 'format', de: `${t} hat nicht die richtige Form (${format}).`, en: `${t} does not have the right form (${format}).` };
}

/** A pattern is for machines; the form explains it in `x-pattern-message`. */
function wrongPattern(field: FieldSchema | undefined, t: string): Words {
  const message = asObject(field?.['x-pattern-message']);
  const [de, en] = [message?.['de'], message?.['en']];
  return {
    code: 'pattern',
    de: typeof de === 'string' ? `${t}: ${de}` : `${t} hat nicht die richtige Form.`,
    en: typeof en === 'string' ? `${t}: ${en}` : `${t} does not have the right form.`,
  };
}
