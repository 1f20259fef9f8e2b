import { isMet, median, type Finding } from './frame.js';
import type { Machine } from './machine.js';

/** A finding of a measurement, held against its goal. */
export interface Judged extends Finding {
  readonly measurement: string;
  readonly reached: number;
  readonly met: boolean;
}

export interface Report {
  readonly at: string;
  readonly scale: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly built: boolean;
  readonly machine: Machine;
  readonly findings: readonly Judged[];
}

/** The findings as a table for people. */
export function tableOf({ at, scale, rounds, seconds, built, machine, findings }: Report): string {
  const { load, cores, processor, others } = machine;
  const lines = [
    `\`npm run bench\`, ${at.slice(0, 10)}: ${scale.toLocaleString('en')} cases, ${rounds} rounds of ${seconds} s, durable PostgreSQL` +
      `${built ? '' : '; the programs ran from their sources, so start and memory are those of a developer'}.`,
    `Machine: ${cores} × ${processor}, load ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after; beside it ${others.length > 0 ? others.join(', ') : 'nothing'}.`,
    '',
    '| what | goal | floor | ours | reached (from – to) | |',
    '|---|---|---|---|---|---|',
  ];
  for (const one of findings) {
    const goal = 'atLeast' in one.goal ? `≥ ${one.goal.atLeast}` : `≤ ${one.goal.atMost}`;
    const side = (values: readonly number[]) => (values.length > 0 ? `${told(median(values))} ${one.of}` : '–');
    const spread = one.rounds.length > 1 ? ` (${told(Math.min(...one.rounds))} – ${told(Math.max(...one.rounds))})` : '';
    const unit = one.unit === '' ? '' : ` ${one.unit}`;
    lines.push(
      `| ${one.what} | ${goal}${unit} | ${side(one.floor)} | ${side(one.ours)} | ${told(one.reached)}${unit}${spread} | ${one.met ? 'met' : '**missed**'}${one.note ? `; ${one.note}` : ''} |`,
    );
  }
  return `${lines.join('\n')}\n`;
}

export function judged(measurement: string, findings: readonly Finding[]): Judged[] {
  return findings.map((one) => ({ measurement, ...one, reached: median(one.rounds), met: isMet(one) }));
}

function told(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
