import { Controller, type Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { HeldPapers } from '@vorgang/documents';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, OfficeCalendar } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk, caseParams, caseReceipt, rightFor, type CaseReceipt } from '../case-desk.js';
import { Colleagues } from '../colleagues.js';
import { askOf, seenVersion, type InputOfAction, type PlainAction } from '../domain/case.actions.js';
import type { CaseCommand, CommandOf } from '../domain/case.commands.js';
import type { Case } from '../domain/case.js';
import { CaseStore } from '../persistence/case.store.js';

/** Adds what a command needs beyond the request's body: from the case, the calendar, the colleagues. */
export type Prepare<A extends PlainAction> = (kase: Case, input: InputOfAction<A>, tools: Tools) => Needed<A> | Promise<Needed<A>>;

/** What a preparation can ask. */
export interface Tools {
  readonly desk: CaseDesk;
  readonly colleagues: Colleagues;
  readonly store: CaseStore;
  readonly papers: HeldPapers;
  readonly calendar: OfficeCalendar;
}
type Needed<A extends PlainAction> = Omit<CommandOf<A>, 'action'>;

/** Actions whose command needs more than the request's body. */
type Unprepared = { [A in PlainAction]: InputOfAction<A> extends Needed<A> ? never : A }[PlainAction];

/** One preparation for each action that needs it, and for others that change what they are given. */
export type Preparations = { readonly [A in Unprepared]: Prepare<A> } & { readonly [A in PlainAction]?: Prepare<A> };

/** One action on a case as Nest takes it in, and as others send it. */
export interface ChangeOfCase<A extends PlainAction = PlainAction> {
  readonly action: PlainAction;
  /** The command that does it, for callers in code. */
  command(this: void, caseId: string, input: InputOfAction<A>): KeyedCommand<CaseReceipt>;
  readonly handler: Type;
  readonly controller: Type;
}

/**
 * Makes an action of the table work: its command, its handler (load, check, decide, save) and its endpoint. What the table
 * cannot say, because it takes code, is prepared here.
 */
export function changeOfCase<A extends PlainAction>(action: A, prepare?: Prepare<A>): ChangeOfCase<A> {
  const { path, summary, description, body = z.object({}), seen, problems = [] } = askOf(action);

  class Change extends KeyedCommand<CaseReceipt> {
    readonly commandKey = action;

    constructor(
      readonly caseId: string,
      readonly input: InputOfAction<A>,
    ) {
      super();
    }
  }

  @CommandHandler(Change)
  class ChangeHandler implements ICommandHandler<Change> {
    constructor(
      private readonly desk: CaseDesk,
      private readonly colleagues: Colleagues,
      private readonly store: CaseStore,
      private readonly papers: HeldPapers,
      private readonly calendar: OfficeCalendar,
    ) {}

    async execute({ caseId, input }: Change): Promise<CaseReceipt> {
      const { version, ...said } = { version: null, ...input };
      const kase = await this.desk.open(caseId, action, version);
      const needed: object = prepare
        ? await prepare(kase, input, {
            desk: this.desk,
            colleagues: this.colleagues,
            store: this.store,
            papers: this.papers,
            calendar: this.calendar,
          })
        : said;

      return this.desk.settle(kase, { action, ...needed } as CaseCommand);
    }
  }

  const endpoint = defineEndpoint({
    method: 'POST',
    path: `/api/v1/cases/:caseId/${path}`,
    audience: 'staff',
    tag: 'cases',
    summary,
    ...(description === undefined ? {} : { description }),
    permission: [rightFor(action), 'Case'],
    params: caseParams,
    ...(seen || askOf(action).body ? { body: seen ? body.extend({ version: seenVersion }) : body } : {}),
    response: caseReceipt,
    problems: ['case.action-not-possible', ...(seen ? ['case.changed-meanwhile'] : []), ...problems],
  });

  @Controller()
  class ChangeController {
    constructor(private readonly gate: CommandGate) {}

    @Endpoint(endpoint)
    change(@Input() { params, body: input }: { params: { caseId: string }; body: InputOfAction<A> }): Promise<CaseReceipt> {
      return this.gate.send(new Change(params.caseId, input));
    }
  }

  named(action, { Change, ChangeHandler, ChangeController });
  return { action, command: (caseId, input) => new Change(caseId, input), handler: ChangeHandler, controller: ChangeController };
}

/** Gives the classes the action's name, for error messages and the API's description: `set-priority` as `SetPriority`. */
function named(
  action: string,
  { Change, ChangeHandler, ChangeController }: Readonly<Record<'Change' | 'ChangeHandler' | 'ChangeController', Type>>,
): void {
  const name = action.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  Object.defineProperty(Change, 'name', { value: `${name}OfCase` });
  Object.defineProperty(ChangeHandler, 'name', { value: `${name}OfCaseHandler` });
  Object.defineProperty(ChangeController, 'name', { value: `${name}OfCaseController` });
}
