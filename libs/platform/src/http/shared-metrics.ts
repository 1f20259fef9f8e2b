import cluster from 'node:cluster';
import { AggregatorRegistry, type MetricObject, type Registry } from 'prom-client';
import { newId } from '../ids.js';

/** How long the others may take; whoever keeps the processes waits for them a little shorter. */
const patienceMs = 3_000;

interface Told {
  readonly figures: 'told';
  readonly id: string;
  readonly answers: readonly MetricObject[][];
}

interface Wanted {
  readonly figures: 'wanted';
  readonly round: string;
}

/**
 * The metrics of all processes that share this one's port, as text for Prometheus: a scrape reaches any one of them. Counters and
 * histograms are summed; what a sum of makes no sense (start times, delays) has its own rule in prom-client. A process that does not
 * answer in time is left out. A process alone tells its own.
 */
export class SharedMetrics {
  readonly #waiting = new Map<string, (answers: readonly MetricObject[][]) => void>();
  readonly #hear = (message: unknown): void => {
    if (isTold(message)) this.#waiting.get(message.id)?.(message.answers);
    else if (isWanted(message)) void this.#give(message.round);
  };

  constructor(private readonly registry: Registry) {
    if (cluster.isWorker) process.on('message', this.#hear);
  }

  async text(): Promise<string> {
    if (!cluster.isWorker || !process.connected) return this.registry.metrics();
    const [own, others] = await Promise.all([this.registry.getMetricsAsJSON(), this.#askOthers()]);
    return AggregatorRegistry.aggregate([own, ...others]).metrics();
  }

  stop(): void {
    process.off('message', this.#hear);
  }

  #askOthers(): Promise<readonly MetricObject[][]> {
    const id = newId();
    return new Promise((resolve) => {
      const late = setTimeout(() => told([]), patienceMs);
      const told = (answers: readonly MetricObject[][]): void => {
        clearTimeout(late);
        this.#waiting.delete(id);
        resolve(answers);
      };
      this.#waiting.set(id, told);
      process.send?.({ figures: 'asked', id });
    });
  }

  async #give(round: string): Promise<void> {
    process.send?.({ figures: 'given', round, values: await this.registry.getMetricsAsJSON() });
  }
}

const isTold = (message: unknown): message is Told => hasFigures(message, 'told');
const isWanted = (message: unknown): message is Wanted => hasFigures(message, 'wanted');

function hasFigures(message: unknown, kind: string): boolean {
  return typeof message === 'object' && message !== null && Reflect.get(message, 'figures') === kind;
}
