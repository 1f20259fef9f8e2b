import { Controller, Inject, Res, type OnModuleInit } from '@nestjs/common';
import { defineEndpoint, Endpoint, LOGGER, NotFound, type Logger } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { Branding, brandingShape, crestPath, type BrandingShape } from './branding.js';

const show = defineEndpoint({
  method: 'GET',
  path: '/api/v1/branding',
  audience: 'public',
  tag: 'branding',
  summary: 'Whose tool this is: name, colours, crest',
  response: brandingShape,
});

const crest = defineEndpoint({
  method: 'GET',
  path: crestPath,
  audience: 'public',
  tag: 'branding',
  summary: 'The city’s crest',
  file: 'image/svg+xml',
  noExport: 'the city’s crest',
  problems: ['crest.not-found'],
});

/** The city's appearance. */
@Controller()
export class ShowBrandingController implements OnModuleInit {
  constructor(
    private readonly branding: Branding,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    for (const correction of this.branding.corrections) this.logger.warn(correction);
  }

  @Endpoint(show)
  show(): BrandingShape {
    return this.branding.shape;
  }

  @Endpoint(crest)
  async crest(@Res() reply: FastifyReply): Promise<void> {
    const picture = this.branding.crest;
    if (!picture) throw new NotFound('crest');
    await reply
      .header('content-type', picture.mime)
      // The URL has the file's version.
      .header('cache-control', 'public, max-age=31536000, immutable')
      // An SVG that somebody opens directly is a page of this origin, so it may do nothing.
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .send(picture.bytes);
  }
}
