import { Injectable } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { currentContext } from './context.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { Refusal } from './errors.js';
import { EventRecorder } from './events.js';

/** Refusals that somebody should be able to look up later; slips of the keyboard are not among them. */
const recorded = new Set(['forbidden', 'conflict']);

/**
 * The one gate that commands pass: it opens the unit of work, lets the handler run, and commits. A command sent
 * inside another joins its transaction. A refused attempt is recorded in a transaction of its own.
 */
@Injectable()
export class CommandGate {
  constructor(
    private readonly bus: CommandBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  async send<R>(command: Command<R>): Promise<R> {
    const nested = currentContext()?.manager !== undefined;
    try {
      return await this.unitOfWork.run(() => this.bus.execute(command));
    } catch (error) {
      if (!nested && error instanceof Refusal && recorded.has(error.kind) && currentContext()?.actor) {
        await this.recorder.recordRefusal({
          command: command.constructor.name,
          code: error.code,
          caseId: 'caseId' in command && typeof command.caseId === 'string' ? command.caseId : null,
        });
      }
      throw error;
    }
  }
}
