import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestCluster } from './start-cluster.js';

// Prints how to reach the cluster, and lives until its input ends (also when the test run is killed).
const { description, stop } = await startTestCluster(await mkdtemp(join('/var/tmp', 'vorgang-test-')));
process.stdout.write(`${JSON.stringify(description)}\n`);
process.stdin.resume();
process.stdin.on('end', () => void stop().then(() => process.exit(0)));
