// Plain JavaScript, because jest would load TypeScript here as CommonJS; Node itself reads what it imports.
import { existsSync } from 'node:fs';
import startCluster from '../../support/global-setup.ts';
import { findChromium } from './chromium.ts';

/** The tests' cluster, and a Chromium on the disk before the first worker asks for it. */
export default async function setUp() {
  if (!existsSync('dist/admin-ui/index.html')) throw new Error('There is no dist/admin-ui. Build it first: npm run build -- admin-ui');
  process.env.VORGANG_TEST_CHROMIUM = JSON.stringify(findChromium());
  await startCluster();
}
