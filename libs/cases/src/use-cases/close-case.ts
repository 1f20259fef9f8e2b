import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';

const body = z.object({ version: seenVersion });

/** Closes a case of a service that ends without a decision (zdA). */
export class CloseCase extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'close';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(CloseCase)
export class CloseCaseHandler implements ICommandHandler<CloseCase> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, input }: CloseCase): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'close', input.version);
    return this.desk.settle(kase, { action: 'close', serviceDecides: this.desk.definitionOf(kase).decision !== null });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/close',
  audience: 'staff',
  tag: 'cases',
  summary: 'Close a case of a service that ends without a decision',
  permission: ['close', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile', 'case.needs-decision', 'decision.checks-open'],
});

@Controller()
export class CloseCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  close(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new CloseCase(params.caseId, input));
  }
}
