import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '@vorgang/platform';
import { fontFiles } from './fonts.js';
import { withTitleInWindow } from './title-in-window.js';
import { LetterNotRendered } from './models.js';

/** A job for the thread: the name of a template, and its data as JSON. */
export interface TypstJob {
  template: string;
  data: string;
}

/** Where the thread finds the templates (a folder) and the fonts (files of packages). */
export interface TypstPlace {
  readonly templates: string;
  readonly fonts: readonly string[];
}

/** The thread's answer: a document and the bytes of memory that Typst has now, or why there is none. */
export type TypstOutcome = { pdf: Uint8Array; memory: number } | { diagnostics: string };

/**
 * Typst caches everything that it has laid out (about 2 MB for each letter), and its WebAssembly build cannot free that. Beyond
 * this limit it gets a new thread, and the old one's memory is freed.
 */
const MEMORY_LIMIT_BYTES = 256 * 1024 * 1024;

/** A letter takes a twentieth of a second, so a document that takes this long never ends. */
const PATIENCE_MS = 60_000;

/**
 * Typst in its own thread, so that typesetting does not block the process. The compiler is not re-entrant, so documents are
 * typeset one after the other, in the order of the requests.
 */
export class Typst {
  private worker: Promise<Worker> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  /** @param templates folder with the `.typ` files and what they include */
  constructor(private readonly templates: string = join(packageRoot(), 'libs', 'notices', 'templates')) {}

  /** Starts the thread now, so that the first document does not wait for it. */
  async start(): Promise<void> {
    await this.running();
  }

  /**
   * Renders a template with its data as tagged PDF.
   * @throws LetterNotRendered with Typst's diagnostics
   */
  pdf(template: string, data: unknown): Promise<Uint8Array> {
    const rendered = this.queue.then(() => this.render({ template, data: JSON.stringify(data) }));
    this.queue = rendered.catch(() => undefined);
    return rendered;
  }

  /** Ends the thread; the next document would start a new one. */
  async close(): Promise<void> {
    await this.queue;
    await this.retire();
  }

  private async render(job: TypstJob): Promise<Uint8Array> {
    const worker = await this.running();
    worker.ref();
    try {
      const outcome = await answer(worker, job);
      if ('diagnostics' in outcome) throw new LetterNotRendered(job.template, outcome.diagnostics);
      if (outcome.memory > MEMORY_LIMIT_BYTES) await this.retire();
      return withTitleInWindow(outcome.pdf);
    } catch (error) {
      if (error instanceof LetterNotRendered) throw error;
      // A compiler that crashed is not used again.
      await this.retire();
      throw new LetterNotRendered(job.template, error instanceof Error ? error.message : String(error));
    } finally {
      worker.unref();
    }
  }

  private running(): Promise<Worker> {
    this.worker ??= this.launch();
    return this.worker;
  }

  private async launch(): Promise<Worker> {
    const file = join(packageRoot(), 'libs', 'notices', 'src', 'render', 'typst-worker.ts');
    const worker = new Worker(file, { workerData: { templates: this.templates, fonts: fontFiles } satisfies TypstPlace, execArgv: [] });
    try {
      await once(worker, 'message');
    } catch (error) {
      this.worker = undefined;
      throw error;
    }
    // If a thread dies between two documents, the next document starts a new one.
    worker.on('error', () => (this.worker = undefined));
    worker.unref();
    return worker;
  }

  private async retire(): Promise<void> {
    const worker = await this.worker?.catch(() => undefined);
    this.worker = undefined;
    await worker?.terminate();
  }
}

async function answer(worker: Worker, job: TypstJob): Promise<TypstOutcome> {
  const reply: Promise<unknown[]> = once(worker, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
  worker.postMessage(job);
  const [outcome] = await reply;
  if (!isOutcome(outcome)) throw new Error('Typst gave no answer that we know');
  return outcome;
}

function isOutcome(value: unknown): value is TypstOutcome {
  return typeof value === 'object' && value !== null && ('pdf' in value || 'diagnostics' in value);
}
