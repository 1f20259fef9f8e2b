import type { ProblemFault } from '../../api/problem';

/** Maps a JSON pointer of what was sent to the form's field; undefined where the form uses the pointer's own name. */
export type FieldOf = (pointer: string) => string | undefined;

/** The faults of a refusal by field, and those without a field. */
export interface Placed {
  readonly atFields: ReadonlyMap<string, readonly ProblemFault[]>;
  readonly others: readonly ProblemFault[];
}

/**
 * Divides faults by the fields that they speak of. A fault within what one field holds (`/reasons/2`) is that field's.
 * @param has whether the form has a field of this name now
 */
export function placed(faults: readonly ProblemFault[], has: (name: string) => boolean, fieldOf: FieldOf = () => undefined): Placed {
  const atFields = new Map<string, ProblemFault[]>();
  const others: ProblemFault[] = [];
  for (const fault of faults) {
    const name = around(fault.pointer)
      .flatMap((pointer) => [fieldOf(pointer) ?? '', nameOf(pointer)])
      .find((one) => one !== '' && has(one));
    if (name === undefined) others.push(fault);
    else atFields.set(name, [...(atFields.get(name) ?? []), fault]);
  }
  return { atFields, others };
}

/** The pointer and those of its parents, the nearest first, without the root. */
function around(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((_, index) => `/${steps.slice(0, steps.length - index).join('/')}`);
}

/** The pointer as a form's field name: `/files/a` is `files.a`. */
function nameOf(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
