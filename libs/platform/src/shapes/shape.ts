import { z } from 'zod';

/** The shapes that may describe inputs. A spec walks the inputs of all endpoints and refuses a string that does not use one of them. */
export const doorShapes = z.registry<{ readonly door: string }>();

/** Registers a shape under its name; shapes made from it (limits, descriptions) count as the same. */
export function atDoor<S extends z.ZodType>(door: string, shape: S): S {
  doorShapes.add(shape, { door });
  return shape;
}

/**
 * Adds a fault with our code, by which messages for people are found. Rules over several members (a last day not before the
 * first) are then skipped, so they can rely on valid members.
 */
export function fault(context: z.RefinementCtx, code: string, message: string): void {
  context.addIssue({ code: 'custom', params: { code }, message, continue: false });
}
