import main from '../../jest.config.js';
import { exactly, writeTogether } from './write.mjs';

const together = [
  ...writeTogether({ kind: 'int-spec', patterns: ['libs/**/*.int-spec.ts', 'test/{access,doors,e2e,jobs}/*.int-spec.ts'], atOnce: 6 }),
  ...writeTogether({ kind: 'spec', patterns: ['admin-ui/src/**/*.spec.ts', 'libs/**/*.spec.ts'], atOnce: 16 }),
];

/** All specs but those of the browser, neighbours together. What `npm test` runs. */
export default { ...main, rootDir: '../..', testPathIgnorePatterns: ['/node_modules/', ...exactly(together)] };
