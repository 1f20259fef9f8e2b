import { defineSubject, type Declares } from '../policy/subject.js';

export const apiKeySubject = defineSubject('ApiKey', { name: 'api-key', actions: ['read', 'create', 'disable'] });

declare module '../policy/subject.js' {
  interface Subjects {
    ApiKey: Declares<typeof apiKeySubject>;
  }
}
