import { Controller, Inject } from '@nestjs/common';
import { defineEndpoint, Endpoint } from '@vorgang/platform';
import { z } from 'zod';
import { PERMIT_KEYS } from '../permit-keys.token.js';
import type { PermitJwks, PermitKeys } from '../permit/index.js';

const jwks = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        use: z.literal('sig'),
        alg: z.literal('EdDSA'),
      }),
    ),
  })
  .meta({ id: 'PermitKeys' });

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/public/permit-keys',
  audience: 'public',
  tag: 'permits',
  summary: 'The public keys with which anyone can check a permit’s QR code, also offline',
  description: 'A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037); docs/permit-qr.md says how to check a code.',
  response: jwks,
});

/** The city's public keys, for wardens' devices and everybody else. */
@Controller()
export class PublishPermitKeysController {
  constructor(@Inject(PERMIT_KEYS) private readonly keys: PermitKeys) {}

  @Endpoint(endpoint)
  publish(): Promise<PermitJwks> {
    return this.keys.jwks();
  }
}
