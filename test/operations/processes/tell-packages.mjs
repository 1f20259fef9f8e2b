// Loaded before a program: tells its parent, when asked, which packages it has loaded (`loaded-at-start.int-spec.ts`).
import { registerHooks } from 'node:module';

/** @type {Set<string>} */
const packages = new Set();
registerHooks({
  load(url, context, next) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
    if (name) packages.add(name);
    return next(url, context);
  },
});
process.on('message', () => process.send?.([...packages]));
process.channel?.unref();
