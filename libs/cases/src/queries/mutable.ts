export type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? Mutable<E>[]
    : T extends object
      ? { -readonly [K in keyof T]: Mutable<T[K]> }
      : T;

/** The same value without `readonly` in its type, as the shapes of answers need it. Nothing is copied. */
export function mutable<T>(value: T): Mutable<T> {
  return value as Mutable<T>;
}
