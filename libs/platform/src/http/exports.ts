import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentContext, runInContext, type ExecutionContext, type Leaving } from '../context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { EventRecorder } from '../events/events.js';
import { isId, newId } from '../ids.js';
import type { EndpointSpec } from './endpoint.js';
import { auditExported } from '../events/platform.events.js';

/** The UI shows at most so many entries at once. A request for more, or for a later page, counts as an export. */
const shownAtOnce = 50;

interface Underway {
  readonly spec: EndpointSpec;
  readonly leaving: Leaving;
  readonly context: ExecutionContext;
}

/** Notes that the current request has recorded its export already, with more details than the declaration knows. */
export function noteExported(): void {
  const leaving = currentContext()?.leaving;
  if (leaving) leaving.recorded = true;
}

/**
 * Records exports (`exports` of an endpoint), in their own transaction and before the first byte. A refusal exports nothing and
 * leaves no record. If the export cannot be recorded, nothing is sent.
 */
@Injectable()
export class Exports {
  readonly #underway = new WeakMap<FastifyRequest, Underway>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  /** Notes what this request is about to export. The gate for reads calls it. */
  begin(spec: EndpointSpec, request: FastifyRequest): void {
    const context = currentContext();
    if (spec.exports === undefined || !context) return;
    const leaving = { what: spec.exports, recorded: false };
    context.leaving = leaving;
    this.#underway.set(request, { spec, leaving, context });
  }

  /** Has to be called before the first byte of each answer. */
  async beforeSending(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const underway = this.#underway.get(request);
    if (!underway || underway.leaving.recorded || request.method === 'HEAD' || reply.statusCode >= 300) return;
    const { spec, leaving, context } = underway;
    const asked = { ...part(spec.params, request.params), ...part(spec.query, request.query), ...part(spec.body, request.body) };
    if (spec.exportsPages && !takesAlong(asked)) return;
    leaving.recorded = true;
    const caseId = typeof asked['caseId'] === 'string' && isId(asked['caseId']) ? asked['caseId'] : null;
    await runInContext(context, () =>
      this.unitOfWork.runSeparately(() =>
        this.recorder.append({ kind: 'export', id: newId() }, [auditExported.of({ what: leaving.what, asked })], {
          expectedPosition: 0,
          caseId,
        }),
      ),
    );
  }
}

function takesAlong({ limit, cursor }: Readonly<Record<string, unknown>>): boolean {
  return cursor !== undefined || (typeof limit === 'number' && limit > shownAtOnce);
}

/** The request's input as the declaration reads it, without the cursor, which would tell later readers nothing. */
function part(schema: EndpointSpec['body'], given: unknown): Record<string, unknown> {
  const parsed = schema?.safeParse(given ?? {});
  return parsed?.success && typeof parsed.data === 'object' && parsed.data !== null ? { ...parsed.data } : {};
}
