import { rightWords, subjectWords } from '@vorgang/words';
import { de } from '../i18n/de';
import { named } from './problemText';

/** The German words by their dotted key, as the pages look them up. */
const translate = (key: string, options?: { _?: string }): string => {
  const found = key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], de);
  return typeof found === 'string' ? found : (options?._ ?? key);
};

describe('a refusal', () => {
  it('calls the right that lacks by its name', () => {
    expect(named({ action: 'approve', subject: 'Case' }, translate)).toEqual({ action: 'Zeichnen', subject: 'Vorgang' });
  });

  it('calls action and status of a case by their names', () => {
    expect(named({ action: 'reopen', caseStatus: 'open' }, translate)).toEqual({ action: 'Wieder aufnehmen', caseStatus: 'Offen' });
  });

  it('finds the word of every right under its subject', () => {
    for (const [subject, rights] of Object.entries(rightWords))
      for (const action of Object.keys(rights)) {
        const said = named({ action, subject }, translate);
        expect(said).toEqual({
          action: rights[action as keyof typeof rights]['de'],
          subject: subjectWords[subject as keyof typeof subjectWords].de,
        });
      }
  });

  it('leaves alone what it does not know, and what is no text', () => {
    expect(named({ action: 'dance', caseStatus: 7, subject: { name: 'x' } }, translate)).toEqual({ action: 'dance' });
  });
});
