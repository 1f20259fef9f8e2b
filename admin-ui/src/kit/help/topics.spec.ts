import { readdirSync, readFileSync } from 'node:fs';
import { glossary } from '../i18n/glossary.generated';
import { guides as german } from './guides.de';
import { guides as english } from './guides.en';
import { partsOf } from './parts';
import { helpTopics, topicOf } from './topics';

describe('help where one is', () => {
  it('finds the guide by the address', () => {
    expect(topicOf('/', '')).toBe('home');
    expect(topicOf('/cases', '?queue=mine')).toBe('queue');
    expect(topicOf('/cases', '?queue=to-approve')).toBe('approve');
    expect(topicOf('/cases', '?queue=all&q=Meier')).toBe('search');
    expect(topicOf('/cases/0190-abc', '?from=queue%3Dto-approve')).toBe('case');
    expect(topicOf('/treasury-lists', '')).toBe('treasury');
    expect(topicOf('/tasks', '?list=mine')).toBe('tasks');
    expect(topicOf('/calendar', '?view=week')).toBe('calendar');
    expect(topicOf('/own-figures', '')).toBe('own-figures');
    expect(topicOf('/nowhere', '')).toBe('home');
  });

  it('has every guide in both languages, with as many steps', () => {
    for (const topic of helpTopics) {
      expect([german[topic].title, german[topic].intro]).not.toContain('');
      expect(english[topic].steps).toHaveLength(german[topic].steps.length);
    }
  });

  it('has a picture for each guide in both languages, with words for whoever does not see it, small enough for any line', () => {
    for (const [locale, guides] of Object.entries({ de: german, en: english })) {
      for (const topic of helpTopics) {
        const picture = readFileSync(`admin-ui/public/help/${topic}.${locale}.webp`);
        expect([topic, picture.subarray(0, 4).toString('latin1'), picture.subarray(8, 12).toString('latin1')]).toEqual([
          topic,
          'RIFF',
          'WEBP',
        ]);
        expect(picture.length).toBeLessThan(40_000);
        expect(guides[topic].picture).toMatch(/^\S.{20,}\.$/);
      }
    }
    expect(readdirSync('admin-ui/public/help')).toHaveLength(2 * helpTopics.length);
  });

  it('explains only words that the glossary has', () => {
    const texts = [german, english].flatMap((guides) =>
      Object.values(guides).flatMap(({ intro, steps, hints = [] }) => [intro, ...steps, ...hints]),
    );
    const terms = texts.flatMap(partsOf).flatMap((part) => (part.kind === 'term' ? [part.term] : []));
    expect(terms.length).toBeGreaterThan(10);
    expect(terms.filter((term) => !(term in glossary))).toEqual([]);
  });

  it('tells words, keys and text apart', () => {
    expect(partsOf('Die [[follow-up|Wiedervorlage]] kommt mit {n} wieder.')).toEqual([
      { kind: 'text', text: 'Die ' },
      { kind: 'term', term: 'follow-up', text: 'Wiedervorlage' },
      { kind: 'text', text: ' kommt mit ' },
      { kind: 'key', text: 'n' },
      { kind: 'text', text: ' wieder.' },
    ]);
    expect(partsOf('Nur Text')).toEqual([{ kind: 'text', text: 'Nur Text' }]);
  });
});
