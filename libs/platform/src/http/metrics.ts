import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { SharedMetrics } from './shared-metrics.js';

/** Prometheus metrics, of this process and those that share its port. Labels are routes and codes, never ids. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  readonly registry = new Registry();
  readonly #shared = new SharedMetrics(this.registry);
  readonly #requests = new Histogram({
    name: 'vorgang_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'vorgang_' });
  }

  /** All of them in the form that Prometheus reads. */
  text(): Promise<string> {
    return this.#shared.text();
  }

  onApplicationShutdown(): void {
    this.#shared.stop();
  }

  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** A counter of this process; the name gets the prefix `vorgang_`. */
  counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name: `vorgang_${name}`, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  /** A value that is read whenever the metrics are read. */
  gauge(name: string, help: string, read: () => Promise<number>): void {
    new Gauge({
      name: `vorgang_${name}`,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await read());
      },
    });
  }
}
