import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { endpointOf } from './endpoint.js';

/**
 * Checks every JSON answer against the shape that its endpoint declares, so that the published description cannot drift from the
 * program. It is on in the tests, and costs too much for a server under load.
 */
export class ResponseCheck implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const schema = endpointOf(context.getHandler())?.response;
    if (!schema) return next.handle();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (answer === undefined) return answer;
        const result = schema.safeParse(JSON.parse(JSON.stringify(answer)));
        if (!result.success) throw new Error(`the answer is not of its declared shape: ${result.error.message}`);
        return answer;
      }),
    );
  }
}
