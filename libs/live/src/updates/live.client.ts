import { rulesOf, type StaffPrincipal } from '@vorgang/access';
import { streamMessage, type EventStream } from '@vorgang/platform';
import type { LiveEndReason, LiveMessages } from './live.shapes.js';

/** The text of a message, made once for all receivers. */
export function liveMessage<K extends keyof LiveMessages>(event: K, data: LiveMessages[K]): string {
  return streamMessage(event, JSON.stringify(data));
}

/** One connected browser. */
export class LiveClient {
  #rules: string;
  stream!: EventStream;

  constructor(
    public principal: StaffPrincipal,
    readonly sessionId: string,
  ) {
    this.#rules = JSON.stringify(rulesOf(principal));
  }

  send(text: string): boolean {
    return this.stream.send(text);
  }

  end(reason: LiveEndReason): void {
    this.stream.end(liveMessage('end', { reason }));
  }

  /** Updates the person. @returns whether their rights have changed */
  becomes(principal: StaffPrincipal): boolean {
    const rules = JSON.stringify(rulesOf(principal));
    const changed = rules !== this.#rules;
    this.principal = principal;
    this.#rules = rules;
    return changed;
  }
}
