import { Controller, Res } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { defineEndpoint, Endpoint, openEventStream } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { LiveHub } from './live.hub.js';
import { liveMessages } from './live.shapes.js';

const listen = defineEndpoint({
  method: 'GET',
  path: '/api/v1/live',
  audience: 'staff',
  permission: null,
  reads: { nothing: 'that something changed, told to those who may read it: what, they ask elsewhere' },
  unattended: true,
  tag: 'live',
  summary: 'What happens from now on to the cases that one may read, as server-sent events',
  description:
    'Nothing is repeated: after a reconnect (and at every `hello`) read again what is shown. Something comes every 20 seconds at least; where it does not, the line is dead.',
  stream: liveMessages,
  problems: ['live.stopping'],
});

/** The live stream. */
@Controller()
export class LiveController {
  constructor(private readonly hub: LiveHub) {}

  @Endpoint(listen)
  async listen(@Res() reply: FastifyReply): Promise<void> {
    await this.hub.listen(currentPrincipal(), (onGone) => openEventStream(reply, onGone));
  }
}
