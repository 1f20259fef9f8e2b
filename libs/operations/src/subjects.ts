import { defineSubject, type Declares } from '@vorgang/access';

/** Jobs, letters on their way, health of the system. */
export const operationsSubject = defineSubject('Operations', { name: 'operations', actions: ['read', 'retry', 'test-mail'] });

declare module '@vorgang/access' {
  interface Subjects {
    Operations: Declares<typeof operationsSubject>;
  }
}
