import { z } from 'zod';

/**
 * Every shape that may stand at a door: what comes in is described by these and by nothing else. A spec walks the inputs
 * of all endpoints and refuses a string that is not among them.
 */
export const doorShapes = z.registry<{ readonly door: string }>();

/** Enters a shape under its name; shapes made from it (limits, descriptions) count as the same. */
export function atDoor<S extends z.ZodType>(door: string, shape: S): S {
  doorShapes.add(shape, { door });
  return shape;
}

/**
 * Adds a fault with a code of ours, which messages for people hang on. Rules over several members (a last day that is not
 * before the first) are not asked then: they may rely on what each member is.
 */
export function fault(context: z.RefinementCtx, code: string, message: string): void {
  context.addIssue({ code: 'custom', params: { code }, message, continue: false });
}
