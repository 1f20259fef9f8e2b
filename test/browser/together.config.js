import { exactly, writeTogether } from '../together/write.mjs';
import main from './jest.config.js';

const together = writeTogether({ kind: 'browser-spec', patterns: ['test/browser/*.browser-spec.ts'], atOnce: 4 });

/** The browser tests, neighbours together. What `npm test` runs. */
export default {
  ...main,
  roots: ['<rootDir>/test/browser', '<rootDir>/test/.artifacts/together/browser-spec'],
  testPathIgnorePatterns: ['/node_modules/', ...exactly(together)],
};
