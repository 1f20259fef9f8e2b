import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { looks, type Seen } from '../browser/support/round.js';
import { slowdown, type FirstLoad, type Timing } from './timings.js';

export interface Report {
  readonly machine: string;
  readonly timings?: readonly Timing[];
  readonly load?: FirstLoad;
  readonly seen?: readonly Seen[];
}

const file = 'docs/measurements.md';
const begin = '<!-- measured by npm run measure: begin -->';
const end = '<!-- measured by npm run measure: end -->';

/** Writes what was measured into the docs, and all of it beside the other artifacts of the tests. */
export async function writeReport(report: Report): Promise<void> {
  await mkdir('test/.artifacts', { recursive: true });
  await writeFile('test/.artifacts/measure.json', JSON.stringify(report, null, 2));
  const text = [`Machine: ${report.machine}. ${new Date().toISOString().slice(0, 10)}.`, '', ...timingLines(report), ...pageLines(report)]
    .join('\n')
    .trimEnd();
  console.log(text);
  // Half a measurement does not take the place of a whole one.
  if (!report.timings || !report.seen) return;
  const before = await readFile(file, 'utf8');
  const [head, rest] = before.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`${file} has no place for it: ${begin} … ${end}`);
  await writeFile(file, `${head}${begin}\n${text}\n${end}${tail}`);
}

function timingLines({ timings, load }: Report): string[] {
  if (!timings || !load) return [];
  return [
    `On a processor slowed down ${slowdown} ×, 1366 × 768, signed in as a clerk, on the demo's data:`,
    '',
    '| what | median | worst | runs | wanted |',
    '|---|---|---|---|---|',
    ...timings.map(({ what, wanted, median, worst, runs }) => `| ${what} | ${median} ms | ${worst} ms | ${runs} | ${wanted} ms |`),
    '',
    `First load of the queue page, with nothing in the cache: ${Math.round(load.bytes / 1000)} KB over the wire in ${load.requests} requests (wanted: at most 500 KB).`,
    '',
  ];
}

function pageLines({ seen }: Report): string[] {
  if (!seen) return [];
  const troubles = seen.filter(
    ({ barriers, faults, words, sideways, shift }) =>
      barriers.length > 0 || faults.length > 0 || words.length > 0 || sideways > 0 || shift >= 0.05,
  );
  const worst = [...seen].sort((a, b) => b.shift - a.shift).slice(0, 3);
  return [
    `${seen.length / looks.length} pages and states in ${looks.length} looks (light and dark, German and English): ${seen.reduce((sum, { barriers }) => sum + barriers.length, 0)} violations of WCAG 2.1 AA found by axe,`,
    `${seen.filter(({ sideways }) => sideways > 0).length} pages to be scrolled sideways, ${seen.filter(({ faults }) => faults.length > 0).length} with an error in the browser.`,
    `Largest layout shift while loading: ${worst.map(({ stop, shift }) => `${shift.toFixed(3)} (${stop.name})`).join(', ')}.`,
    ...(troubles.length > 0
      ? [
          '',
          ...troubles.map(
            ({ stop, look, barriers, faults, words, sideways, shift }) =>
              `- ${stop.name}, ${look.theme}, ${look.locale}: ${[...barriers, ...faults, ...words, ...(sideways > 0 ? [`${sideways} px sideways`] : []), ...(shift >= 0.05 ? [`shift ${shift.toFixed(3)}`] : [])].join('; ')}`,
          ),
        ]
      : []),
  ];
}
