import { rightWords, roleMeanings, roleWords, subjectWords, type Word } from '@vorgang/words';
import type { Role } from '../roles.js';
import type { ActionOn, SubjectType } from '../subject.js';

/** The name of each role in the town hall, and what people with it do. */
export const roleTerms: Readonly<Record<Role, Word>> = roleWords;
export const roleIs: Readonly<Record<Role, Word>> = roleMeanings;

export const subjectTerms: Readonly<Record<SubjectType, Word>> = subjectWords;

export const actionTerms: { readonly [S in SubjectType]: Readonly<Record<ActionOn<S>, Word>> } = rightWords;
