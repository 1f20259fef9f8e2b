import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { IntakeBusy } from '../../reception/intake-busy.js';
import { IntakeDesk } from '../../reception/intake-desk.js';
import { submissionsPath } from './receive-submission.controller.js';

/** Refuses submissions while the desk is full, before their bodies are read into memory. */
@Injectable()
export class RefuseWhenFull implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly desk: IntakeDesk,
  ) {}

  onModuleInit(): void {
    const { httpAdapter } = this.host;
    if (!(httpAdapter instanceof FastifyAdapter)) return;
    const fastify: FastifyInstance = httpAdapter.getInstance();
    fastify.addHook('onRequest', (request: FastifyRequest, _: unknown, done: (error?: Error) => void) => {
      const submits = request.method === 'POST' && request.routeOptions.url === submissionsPath;
      done(submits && this.desk.isFull ? new IntakeBusy() : undefined);
    });
  }
}
