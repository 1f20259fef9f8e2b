import { spawn, type ChildProcess } from 'node:child_process';
import type { Orders, Report } from './messages.js';

/** What has not stopped by then is killed; it holds nothing that is not in the database. */
const longestStopMs = 5_000;

export interface Listener {
  readonly onReport: (report: Report) => void;
  /** The server has ended by itself: it did not start, or it broke. */
  readonly onEnd: () => void;
}

/** A server in a process of its own that can be started anew. What it knew is then gone, but for the database. */
export class Restarting {
  #child: ChildProcess;
  #orders: Orders | undefined;
  #settled = Promise.withResolvers<void>();
  #changing: Promise<void> = Promise.resolve();
  #isChanging = false;
  #isStopped = false;
  /** A history is being told, and whether to start anew after it. */
  #telling: { again: boolean } | undefined;

  /**
   * Starts the process, which reads its sources and waits.
   * @param command arguments for Node
   */
  constructor(
    private readonly command: readonly string[],
    private readonly environment: NodeJS.ProcessEnv,
    private readonly listener: Listener,
  ) {
    this.#child = this.spawn();
  }

  /** Lets it serve, and all that come after it. */
  begin(orders: Orders): void {
    this.#orders = orders;
    this.give(orders);
  }

  /** Starts it anew: once for all that comes while the old one stops, and not before a history has been told to its end. */
  restart(): void {
    if (this.#isStopped || this.#isChanging) return;
    if (this.#telling) {
      this.#telling.again = true;
      return;
    }
    this.#isChanging = true;
    this.#settled.resolve();
    this.#settled = Promise.withResolvers();
    this.#changing = this.end().then(() => {
      this.#isChanging = false;
      if (this.#isStopped) return;
      this.#child = this.spawn();
      if (this.#orders) this.give(this.#orders);
    });
  }

  /** Waits until the server answers, or has ended without. */
  settled(): Promise<void> {
    return this.#settled.promise;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#changing;
    await this.end();
    this.#settled.resolve();
  }

  private spawn(): ChildProcess {
    const child = spawn(process.execPath, this.command, { env: this.environment, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (report: Report) => {
      this.listener.onReport(report);
      if (report.kind === 'serves') this.#settled.resolve();
      if (report.kind === 'telling') this.#telling ??= { again: false };
      if (report.kind === 'told') this.isTold();
    });
    child.on('exit', () => {
      if (child !== this.#child || this.#isChanging || this.#isStopped) return;
      this.#telling = undefined;
      this.#settled.resolve();
      this.listener.onEnd();
    });
    return child;
  }

  private isTold(): void {
    const again = this.#telling?.again === true;
    this.#telling = undefined;
    if (again) this.restart();
  }

  private give(orders: Orders): void {
    if (this.#child.connected) this.#child.send(orders);
  }

  private end(): Promise<void> {
    const child = this.#child;
    return new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      const impatient = setTimeout(() => child.kill('SIGKILL'), longestStopMs);
      child.once('exit', () => {
        clearTimeout(impatient);
        done();
      });
      child.kill('SIGTERM');
    });
  }
}
