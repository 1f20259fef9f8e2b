import { isObject } from '../schema/fields';

/** A fault of a form: where it is (RFC 6901, into the form), and a sentence. */
export interface FormFault {
  readonly pointer: string;
  readonly text: string;
}

type Path = readonly (string | number)[];

/** A JSON pointer to the value at this path. */
export function pointerTo(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a JSON pointer. */
export function partsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => {
    if (Array.isArray(at)) return (at as readonly unknown[])[Number(part)];
    return isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined;
  }, data);
}

/** The data with another value at a path; undefined takes it away. Nothing is changed in place. */
export function withValueAt(data: Readonly<Record<string, unknown>>, path: Path, value: unknown): Record<string, unknown> {
  const changed = put(data, path, value);
  return isObject(changed) ? changed : {};
}

function put(at: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(at)) return at.map((one: unknown, index) => (index === Number(step) ? put(one, rest, value) : one));
  const group = isObject(at) ? at : {};
  const next = put(Object.hasOwn(group, step) ? group[step] : undefined, rest, value);
  const { [step]: _, ...others } = group;
  return next === undefined ? others : { ...group, [step]: next };
}

/** The id of the field at this pointer, in the form with this prefix. */
export function fieldId(prefix: string, pointer: string): string {
  return [prefix, ...partsOf(pointer)].join('/');
}
