import { realNow } from '@vorgang/platform';

/** Prints numbered steps, with the time that each took. */
export class Progress {
  readonly #begun = realNow();
  #number = 0;

  constructor(
    private readonly out: NodeJS.WriteStream,
    private readonly total: number,
  ) {}

  /** Runs a step: prints its name first, and its time afterwards. @param work gets a function that shows the progress */
  async step<T>(name: string, work: (show: (text: string) => void) => Promise<T>): Promise<T> {
    const begun = realNow();
    const head = `[${(this.#number += 1)}/${this.total}] ${name}`;
    let shown = '';
    const show = (text: string) => {
      if (!this.out.isTTY || text === shown) return;
      shown = text;
      this.out.write(`\r${head} … ${text}\u001b[K`);
    };
    this.out.write(this.out.isTTY ? `${head} …` : `${head} …\n`);
    const result = await work(show);
    const line = `${head}: ${seconds(realNow() - begun)}`;
    this.out.write(this.out.isTTY ? `\r${line}\u001b[K\n` : `${line}\n`);
    return result;
  }

  say(text: string): void {
    this.out.write(`${text}\n`);
  }

  /** Time since the launcher began. */
  get elapsed(): string {
    return seconds(realNow() - this.#begun);
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
