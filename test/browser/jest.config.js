import main from '../../jest.config.js';

/** The browser tests: the built product, a real Chromium, one person at a time. Single files are run by it; `npm test` runs them together. */
export default {
  ...main,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser-spec.ts'],
  globalSetup: '<rootDir>/test/browser/support/global-setup.mjs',
  testTimeout: 90_000,
};
