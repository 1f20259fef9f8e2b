import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareLogs, main } from './compare-logs.mjs';
import { tracesIn } from './read-log.mjs';

type Done = [activity: string, person: string | null, at: string, transition?: string];
const escaped = (text: string): string => text.replace(/[&<"\n]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[one] ?? '&#10;');
const event = ([activity, person, at, transition = 'complete']: Done): string =>
  `<event><string key="concept:name" value="${escaped(activity)}"/>` +
  (person === null ? '' : `<string key="org:resource" value="${escaped(person)}"/>`) +
  `<date key="time:timestamp" value="${at}"/><string key="lifecycle:transition" value="${transition}"/></event>`;
const log = (cases: [string, Done[]][]): string =>
  `<?xml version="1.0"?><log>${cases
    .map(([name, done]) => `<trace><string key="concept:name" value="${escaped(name)}"/>${done.map(event).join('')}</trace>`)
    .join('')}</log>`;

const nine = '2011-10-11T09:00:00.001+02:00';
const ten = '2011-10-11T10:00:00.002+02:00';
const eleven = '2011-10-11T11:00:00.003+02:00';
const original: [string, Done[]][] = [
  [
    'case-1',
    [
      ['Prüfen', 'test', nine],
      ['Schließen', 'TEST', ten],
      ['Prüfen', 'test', eleven],
    ],
  ],
  ['case-2', [['Prüfen', 'Ünal', nine]]],
];
const changed = (change: (cases: [string, Done[]][]) => void): [string, Done[]][] => {
  const copy = structuredClone(original);
  change(copy);
  return copy;
};
const kinds = (exported: [string, Done[]][], from = original): string[] =>
  compareLogs(tracesIn(log(from)), tracesIn(log(exported))).differences.map((difference) => `${difference.kind} ${difference.case}`);

describe('comparing an export with the log that was replayed', () => {
  it('finds nothing where nothing differs, whatever the zone, the order of cases and what else the export has', () => {
    const exported = changed((cases) => {
      cases.reverse();
      cases[0]![1][0]![2] = '2011-10-11T07:00:00.001Z';
      cases[0]![1].push(['vorgang:closed', 'System', ten]);
    });
    expect(compareLogs(tracesIn(log(original)), tracesIn(log(exported)))).toEqual({
      cases: 2,
      events: 4,
      activities: 2,
      people: 3,
      exportedCases: 2,
      exportedEvents: 4,
      resorted: 0,
      differences: [],
    });
  });

  it.each<[string, (cases: [string, Done[]][]) => void, string[]]>([
    ['a missing event', (cases) => cases[0]![1].pop(), ['missing-event case-1']],
    ['an additional event', (cases) => cases[1]![1].push(['Prüfen', 'Ünal', ten]), ['additional-event case-2']],
    ['an event done twice', (cases) => cases[0]![1].push(['Prüfen', 'test', eleven]), ['additional-event case-1']],
    ['another person', (cases) => (cases[1]![1][0]![1] = 'Unal'), ['person case-2']],
    ['TEST for test', (cases) => (cases[0]![1][0]![1] = 'TEST'), ['person case-1']],
    ['an umlaut in two code points', (cases) => (cases[1]![1][0]![1] = 'U\u0308nal'), ['person case-2']],
    ['a space at the end of a name', (cases) => (cases[1]![1][0]![1] = 'Ünal '), ['person case-2']],
    ['no person', (cases) => (cases[1]![1][0]![1] = null), ['person case-2']],
    ['a time that is a millisecond off', (cases) => (cases[1]![1][0]![2] = nine.replace('001', '002')), ['time case-2']],
    ['the same clock time in another zone', (cases) => (cases[1]![1][0]![2] = nine.replace('+02', '+01')), ['time case-2']],
    ['swapped order', (cases) => cases[0]![1].splice(0, 2, cases[0]![1][1]!, cases[0]![1][0]!), ['order case-1']],
    ['another activity', (cases) => (cases[1]![1][0]![0] = 'Schließen'), ['missing-event case-2', 'additional-event case-2']],
    ['a missing case', (cases) => cases.pop(), ['missing-case case-2']],
    ['an additional case', (cases) => cases.push(['case-3', []]), ['additional-case case-3']],
    ['a case by another name', (cases) => (cases[1]![0] = 'CASE-2'), ['missing-case case-2', 'additional-case CASE-2']],
    ['an event in another case', (cases) => cases[1]![1].push(cases[0]![1].pop()!), ['missing-event case-1', 'additional-event case-2']],
    ['an empty export', (cases) => cases.splice(0), ['missing-case case-1', 'missing-case case-2']],
  ])('finds %s', (_what, change, found) => {
    expect(kinds(changed(change))).toEqual(found);
  });

  it('finds swapped order at one instant too', () => {
    const twins: [string, Done[]][] = [
      [
        'a',
        [
          ['B', 'x', nine],
          ['A', 'x', nine],
        ],
      ],
    ];
    expect(
      kinds(
        [
          [
            'a',
            [
              ['A', 'x', nine],
              ['B', 'x', nine],
            ],
          ],
        ],
        twins,
      ),
    ).toEqual(['order a']);
    expect(kinds(twins, twins)).toEqual([]);
  });

  it('takes an original that is not in order of time in order of time, and says how many cases', () => {
    const wild: [string, Done[]][] = [
      [
        'a',
        [
          ['B', 'x', ten],
          ['A', 'x', nine],
        ],
      ],
    ];
    const sorted: [string, Done[]][] = [
      [
        'a',
        [
          ['A', 'x', nine],
          ['B', 'x', ten],
        ],
      ],
    ];
    expect(compareLogs(tracesIn(log(wild)), tracesIn(log(sorted)))).toMatchObject({ resorted: 1, differences: [] });
  });

  it('matches cases that share a name, by what they hold', () => {
    const two: [string, Done[]][] = [
      ['a', [['A', 'x', nine]]],
      ['a', [['B', 'x', nine]]],
    ];
    expect(kinds([two[1]!, two[0]!], two)).toEqual([]);
    expect(kinds([two[0]!, two[0]!], two)).toEqual(['missing-event a', 'additional-event a']);
    expect(kinds([two[0]!], two)).toEqual(['missing-case a']);
  });

  it('names nobody in the export where the original does not', () => {
    const nobody: [string, Done[]][] = [
      [
        'a',
        [
          ['A', null, nine],
          ['B', 'x', ten],
        ],
      ],
    ];
    expect(kinds(nobody, nobody)).toEqual([]);
    expect(
      kinds(
        [
          [
            'a',
            [
              ['A', 'unknown', nine],
              ['B', 'x', ten],
            ],
          ],
        ],
        nobody,
      ),
    ).toEqual(['person a']);
    expect(
      kinds(
        [
          [
            'a',
            [
              ['A', 'x', nine],
              ['B', 'x', ten],
            ],
          ],
        ],
        nobody,
      ),
    ).toEqual(['person a']);
  });

  it('counts completions only, where there are any', () => {
    const both: [string, Done[]][] = [
      [
        'a',
        [
          ['A', 'x', nine, 'start'],
          ['A', 'x', ten],
        ],
      ],
    ];
    expect(kinds([['a', [['A', 'x', ten]]]], both)).toEqual([]);
    const started: [string, Done[]][] = [['a', [['A', 'x', nine, 'start']]]];
    expect(kinds([['a', [['A', 'x', nine]]]], started)).toEqual([]);
    expect(kinds([['a', []]], started)).toEqual(['missing-event a']);
  });

  it('exits with 0, 1 or 2, and prints counts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'compare-'));
    try {
      const write = (name: string, content: string | Uint8Array): string => {
        const path = join(folder, name);
        writeFileSync(path, content);
        return path;
      };
      const one = write('one.xes', log(original));
      const packed = write('one.xes.gz', gzipSync(log(original)));
      const other = write('other.xes', log(changed((cases) => (cases[1]![1][0]![1] = 'Unal'))));
      const lines: string[] = [];
      const print = (line: string): void => void lines.push(line);
      expect(main([one, packed], print)).toBe(0);
      expect(lines).toEqual([
        'original: 2 cases, 4 events, 2 activities, 3 people',
        'export:   2 cases, 4 events of these activities',
        'differences: 0',
      ]);
      expect(main([one, other], print)).toBe(1);
      expect(lines).toContain('person: 1');
      expect(main([write('empty.xes', '<log/>'), one], print)).toBe(1);
      expect(main([one, write('cut.xes', log(original).slice(0, -10))], print)).toBe(2);
      expect(main([one, write('odd.xes', '<log><trace <event/></trace></log>')], print)).toBe(2);
      expect(main([one, join(folder, 'none.xes')], print)).toBe(2);
      expect(main([one], print)).toBe(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
