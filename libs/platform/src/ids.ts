import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

declare const brand: unique symbol;

/** A string (or number) whose type tells what it means. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type CaseId = Branded<string, 'CaseId'>;
export type StaffId = Branded<string, 'StaffId'>;
export type TeamId = Branded<string, 'TeamId'>;
export type SubmissionId = Branded<string, 'SubmissionId'>;
export type EventId = Branded<string, 'EventId'>;

/** A new id that sorts by the time of its making (UUID version 7), so that index pages fill from the right. */
export function newId<T extends string = string>(): T {
  return v7() as T;
}

/** A new id that nobody can guess from another one (UUID version 4), for addresses that outsiders get. */
export function newSecretId<T extends string = string>(): T {
  return randomUUID() as string as T;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether the text is a UUID in its canonical, lower-case form. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
