import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint } from '@vorgang/platform';
import { currentPrincipal } from '../../policy/principal.js';
import { sessionShape, toSession, type SessionShape } from './session.shape.js';

const showSession = defineEndpoint({
  method: 'GET',
  path: '/api/v1/session',
  audience: 'staff',
  permission: null,
  reads: 'own',
  tag: 'session',
  summary: 'Who is signed in, and what they may',
  response: sessionShape,
});

/** Tells who is signed in. */
@Controller()
export class ShowSessionController {
  @Endpoint(showSession)
  show(): SessionShape {
    return toSession(currentPrincipal());
  }
}
