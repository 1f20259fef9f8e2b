import { Injectable } from '@nestjs/common';
import { currentPrincipal, type StaffPrincipal } from '@vorgang/access';
import { CommandGate, newId, Refusal, unreachable, type LocalDate } from '@vorgang/platform';
import { CaseDesk } from './case-desk.js';
import { Colleagues } from './colleagues.js';
import type { CaseCommand } from './domain/case.commands.js';
import { decide } from './domain/case.decide.js';
import { undelivered, type Case, type Letter, type Priority } from './domain/case.js';
import { CaseChangedMeanwhile, NoLetterToDeliver } from './domain/case.rules.js';
import { commandFor } from './changes/plain.js';

/** The actions that can be done to many cases, one after the other. Signing is not one of them, since each signature is deliberate. */
export type Errand =
  | { readonly action: 'assign'; readonly to: string; readonly comment: string }
  | { readonly action: 'claim' }
  | { readonly action: 'release'; readonly comment: string }
  | { readonly action: 'set-priority'; readonly priority: Priority }
  | { readonly action: 'set-follow-up'; readonly on: LocalDate | null; readonly note: string }
  | { readonly action: 'add-note'; readonly text: string }
  | { readonly action: 'retry-delivery' }
  | { readonly action: 'deliver-by-post' };

export type KnownPeople = Map<string, StaffPrincipal | undefined>;

/**
 * Sends the ordinary commands of a case where one action is done to many. It can rehearse them, which writes nothing, and run
 * them. Both happen with the rights of the current actor.
 */
@Injectable()
export class Errands {
  constructor(
    private readonly gate: CommandGate,
    private readonly desk: CaseDesk,
    private readonly colleagues: Colleagues,
  ) {}

  /**
   * The code with which the errand would be refused on this case as it is; null where it would be done.
   * @param known people who were looked up before, where many cases are rehearsed at once
   */
  async rehearse(kase: Case, errand: Errand, known?: KnownPeople): Promise<string | null> {
    try {
      for (const command of await this.commandsOf(kase, errand, known)) {
        this.desk.check(kase, command.action);
        decide(kase, command, this.desk.occasion());
      }
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }

  /**
   * Does it, in the open unit of work or in one of its own.
   * @param kase the case as it is now
   * @throws the refusals of the command
   */
  async run(kase: Case, errand: Errand): Promise<void> {
    switch (errand.action) {
      case 'assign':
        await this.gate.send(commandFor('assign', kase.id, { to: errand.to, comment: errand.comment }));
        return;
      case 'claim':
        await this.gate.send(commandFor('claim', kase.id, {}));
        return;
      case 'release':
        // People put their own cases back. Another person's case is taken off the desk by those who oversee the team.
        await this.gate.send(
          releasesOwn(kase) ? commandFor('release', kase.id, {}) : commandFor('assign', kase.id, { to: null, comment: errand.comment }),
        );
        return;
      case 'set-priority':
        await this.gate.send(commandFor('set-priority', kase.id, { version: kase.version, priority: errand.priority }));
        return;
      case 'set-follow-up':
        await this.gate.send(commandFor('set-follow-up', kase.id, { version: kase.version, on: errand.on, note: errand.note }));
        return;
      case 'add-note':
        await this.gate.send(commandFor('add-note', kase.id, { text: errand.text, mentions: [] }));
        return;
      case 'retry-delivery':
        for (const letter of failedLetters(kase)) await this.gate.send(commandFor('retry-delivery', kase.id, { letterId: letter.id }));
        return;
      case 'deliver-by-post':
        for (const letter of failedLetters(kase)) await this.gate.send(commandFor('deliver-by-post', kase.id, { letterId: letter.id }));
        return;
      default:
        unreachable(errand);
    }
  }

  private async commandsOf(kase: Case, errand: Errand, known?: KnownPeople): Promise<CaseCommand[]> {
    switch (errand.action) {
      case 'assign':
        this.desk.check(kase, 'assign');
        return [
          {
            action: 'assign',
            to: await this.colleagues.whoCanWorkOn(kase, errand.to, known),
            comment: errand.comment,
            overseeing: oversees(),
          },
        ];
      case 'claim':
        return [{ action: 'claim' }];
      case 'release':
        return [
          releasesOwn(kase) ? { action: 'release' } : { action: 'assign', to: null, comment: errand.comment, overseeing: oversees() },
        ];
      case 'add-note':
        return [{ action: 'add-note', noteId: newId(), text: errand.text }];
      case 'retry-delivery':
      case 'deliver-by-post': {
        const { action } = errand;
        return failedLetters(kase).map((letter) => ({ action, letterId: letter.id }));
      }
      case 'set-priority':
      case 'set-follow-up':
        return [errand];
      default:
        return unreachable(errand);
    }
  }
}

/** Refuses where somebody changed the case after the errand was agreed to. @throws CaseChangedMeanwhile */
export function mustBeAsSeen(kase: Case, seen: { readonly version: number; readonly assigneeId: string | null }): void {
  if (kase.version !== seen.version || (kase.assignee?.id ?? null) !== seen.assigneeId)
    throw new CaseChangedMeanwhile(seen.version, kase.version);
}

function oversees(): boolean {
  return currentPrincipal().roles.includes('supervisor');
}

function releasesOwn(kase: Case): boolean {
  return kase.assignee?.id === currentPrincipal().id;
}

/** @throws NoLetterToDeliver where none has failed */
function failedLetters(kase: Case): readonly Letter[] {
  const failed = undelivered(kase);
  if (failed.length === 0) throw new NoLetterToDeliver();
  return failed;
}
