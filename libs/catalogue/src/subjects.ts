import { defineSubject, type Declares } from '@vorgang/access';

export const serviceSubject = defineSubject('Service', { name: 'service', actions: ['read'] });

declare module '@vorgang/access' {
  interface Subjects {
    Service: Declares<typeof serviceSubject>;
  }
}
