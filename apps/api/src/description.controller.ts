import { Controller } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { declaredEndpoints, Endpoint } from '@vorgang/platform';
import { z } from 'zod';
import { intakeDescription, staffDescription } from './description.js';

const document = z.record(z.string(), z.unknown());

/** The API's own description, made from what the endpoints declare. */
@Controller()
export class DescriptionController {
  constructor(private readonly modules: ModulesContainer) {}

  @Endpoint({
    method: 'GET',
    path: '/api/openapi.json',
    audience: 'public',
    tag: 'description',
    summary: 'The staff API as OpenAPI 3.1',
    response: document,
  })
  staff(): Record<string, unknown> {
    return staffDescription(declaredEndpoints(this.modules));
  }

  @Endpoint({
    method: 'GET',
    path: '/intake/openapi.json',
    audience: 'public',
    tag: 'description',
    summary: 'The intake API as OpenAPI 3.1',
    response: document,
  })
  intake(): Record<string, unknown> {
    return intakeDescription(declaredEndpoints(this.modules));
  }
}
