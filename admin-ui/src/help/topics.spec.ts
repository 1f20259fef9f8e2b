import { guides as german } from './guides.de';
import { guides as english } from './guides.en';
import { partsOf } from './parts';
import { helpTopics, topicOf } from './topics';
import { glossary } from './glossary.generated';

describe('help where one is', () => {
  it('finds the guide by the address', () => {
    expect(topicOf('/', '')).toBe('home');
    expect(topicOf('/cases', '?queue=mine')).toBe('queue');
    expect(topicOf('/cases', '?queue=to-approve')).toBe('approve');
    expect(topicOf('/cases', '?queue=all&q=Meier')).toBe('search');
    expect(topicOf('/cases/0190-abc', '?from=queue%3Dto-approve')).toBe('case');
    expect(topicOf('/treasury-lists', '')).toBe('treasury');
    expect(topicOf('/nowhere', '')).toBe('home');
  });

  it('has every guide in both languages, with as many steps', () => {
    for (const topic of helpTopics) {
      expect([german[topic].title, german[topic].intro]).not.toContain('');
      expect(english[topic].steps).toHaveLength(german[topic].steps.length);
      expect(Boolean(english[topic].picture)).toBe(Boolean(german[topic].picture));
    }
  });

  it('explains only words that the glossary has', () => {
    const texts = [german, english].flatMap((guides) => Object.values(guides).flatMap(({ intro, steps, hints = [] }) => [intro, ...steps, ...hints]));
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
