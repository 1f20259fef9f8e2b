import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, newId, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';

const body = z.object({ text: text({ max: 5000, lines: true }) });

/** Writes a note. Notes neither take nor raise the version: two colleagues may write at once. */
export class AddNote extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'add-note';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(AddNote)
export class AddNoteHandler implements ICommandHandler<AddNote> {
  constructor(private readonly desk: CaseDesk) {}

  async execute(command: AddNote): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'add-note', null);
    return this.desk.settle(kase, { action: 'add-note', noteId: newId(), text: command.input.text });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/notes',
  audience: 'staff',
  tag: 'cases',
  summary: 'Write a note into a case',
  permission: ['add-note', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible'],
});

@Controller()
export class AddNoteController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  add(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new AddNote(params.caseId, input));
  }
}
