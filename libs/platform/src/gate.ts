import { Injectable } from '@nestjs/common';
import { Command, CommandBus } from '@nestjs/cqrs';
import type { CommandKey } from '@vorgang/words';
import { currentContext } from './context.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { Refusal } from './errors.js';
import { EventRecorder } from './events/events.js';

/** A command. Its key is its name in the log and in `libs/words`, so that the class can be renamed. */
export abstract class KeyedCommand<R> extends Command<R> {
  abstract readonly commandKey: CommandKey;
}

/** The kinds of refusals that somebody may want to look up later; typing mistakes are not among them. */
const recorded = new Set(['forbidden', 'conflict']);

/**
 * The one gate that commands pass: it opens the unit of work, lets the handler run, and commits. A command sent
 * inside another joins its transaction. A refused attempt is recorded in a transaction of its own.
 */
@Injectable()
export class CommandGate {
  readonly #preparations = new Map<unknown, (command: KeyedCommand<unknown>) => Promise<void>>();

  constructor(
    private readonly bus: CommandBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  /**
   * Prepares something before the transaction of each such command opens. Meant for work that takes long and needs no record,
   * such as the hash of a password. Such a command is never sent inside another one.
   * @returns a function that gives the command's handler what was prepared
   */
  prepare<C extends KeyedCommand<unknown>, T extends object>(
    type: abstract new (...given: never[]) => C,
    make: (command: C) => Promise<T>,
  ): (command: C) => T {
    const made = new WeakMap<C, T>();
    this.#preparations.set(type, async (command) => {
      if (command instanceof type) made.set(command, await make(command));
    });
    return (command) => {
      const value = made.get(command);
      if (value === undefined) throw new Error(`${type.name} is sent through the gate, and not inside another command`);
      return value;
    };
  }

  async send<R>(command: KeyedCommand<R>): Promise<R> {
    const nested = currentContext()?.manager !== undefined;
    try {
      if (!nested) await this.#preparations.get(command.constructor)?.(command);
      return await this.unitOfWork.run(() => this.bus.execute(command));
    } catch (error) {
      if (!nested && error instanceof Refusal && recorded.has(error.kind) && currentContext()?.actor) {
        await this.recorder.recordRefusal({
          command: command.commandKey,
          code: error.code,
          caseId: 'caseId' in command && typeof command.caseId === 'string' ? command.caseId : null,
        });
      }
      throw error;
    }
  }
}
