/** Started things, to be stopped in the opposite order. */
export class Stack {
  readonly #running: { readonly name: string; readonly stop: () => Promise<void> }[] = [];

  /** Adds something that is stopped before everything added earlier. */
  add<T extends { stop(): Promise<void> }>(name: string, started: T): T {
    this.#running.push({ name, stop: () => started.stop() });
    return started;
  }

  /** Stops everything, the newest first. A failure does not prevent the other stops. @returns what failed */
  async stopAll(): Promise<readonly string[]> {
    const failed: string[] = [];
    for (let one = this.#running.pop(); one; one = this.#running.pop()) {
      const { name, stop } = one;
      await stop().catch((error: unknown) => failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`));
    }
    return failed;
  }
}
