import { once } from 'node:events';
import { started } from './started.js';

/** Large packages for what a process does seldom or never. Whoever needs one imports it where it is used first: `await import(…)`. */
const seldom = [
  '@cantoo/pdf-lib',
  '@myriaddreamin/typst-ts-web-compiler',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
  '@zxcvbn-ts/language-de',
  'file-type',
  'fontkit',
  'nodemailer',
  'qrcode',
  'saxes',
  'write-excel-file',
];

describe('a process that has just started', () => {
  it.each([
    ['api', 'apps/api/src/main.ts', 'api listens', [...seldom, 'graphile-worker']],
    ['worker', 'apps/worker/src/main.ts', 'worker runs', seldom],
  ])(
    'of the %s has loaded nothing that it needs seldom',
    async (_, program, ready, unwanted) => {
      const running = await started(program, {}, ['./test/operations/processes/tell-packages.mjs']);
      try {
        await running.says(({ msg }) => msg === ready);
        const told = once(running.process, 'message');
        running.process.send('packages');
        const [packages] = (await told) as [string[]];
        expect(packages).toEqual(expect.arrayContaining(['@nestjs/core', 'typeorm', 'zod']));
        expect(packages.filter((name) => unwanted.includes(name))).toEqual([]);
      } finally {
        await running.stop();
      }
    },
    180_000,
  );
});
