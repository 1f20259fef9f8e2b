import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, EventRecorder, Input, KeyedCommand, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import { StaffDirectory } from '../../people/staff/staff.directory.js';
import { idParams } from '../../people/staff/staff.shape.js';
import { staffSessionsEnded } from '../sign-in.events.js';

/** Signs somebody out everywhere, because a device was lost or a desk was left open. The account stays as it is. */
export class EndSessions extends KeyedCommand<number> {
  readonly commandKey = 'end-sessions';

  constructor(readonly staffId: string) {
    super();
  }
}

@CommandHandler(EndSessions)
export class EndSessionsHandler implements ICommandHandler<EndSessions> {
  constructor(
    private readonly policy: Policy,
    private readonly directory: StaffDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId }: EndSessions): Promise<number> {
    this.policy.demand('update', 'Staff', {});
    await this.directory.one(staffId);
    const rows: { n: string }[] = await this.unitOfWork.manager.query(
      'with gone as (delete from session where staff_id = $1 returning 1) select count(*) as n from gone',
      [staffId],
    );
    const ended = Number(rows[0]?.n ?? 0);
    if (ended > 0) await this.recorder.append({ kind: 'staff', id: staffId }, [staffSessionsEnded.of({ sessions: ended })]);
    return ended;
  }
}

const answer = z.object({ ended: z.int().describe('How many sessions there were') });

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff/:id/sessions/end',
  audience: 'staff',
  permission: ['update', 'Staff'],
  tag: 'staff',
  summary: 'Sign somebody out everywhere',
  params: idParams,
  status: 200,
  response: answer,
  problems: ['staff.not-found'],
});

/** Ends sessions. */
@Controller()
export class EndSessionsController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  async end(@Input() { params }: InputOf<typeof endpoint>): Promise<z.infer<typeof answer>> {
    return { ended: await this.gate.send(new EndSessions(params.id)) };
  }
}
