/**
 * The thread in which Typst runs. Node reads this file itself and strips its types, both from the sources and from a build. So it
 * imports only packages, and uses no syntax that needs a compiler.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import initTypst, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import type { TypstJob, TypstOutcome, TypstPlace } from './typst.js';

/** Diagnostics as one line each, the way a compiler prints them. */
const UNIX_DIAGNOSTICS = 2;
const PAGED = 0;
const PDF = 1;

const require = createRequire(import.meta.url);
const wasm: unknown = await initTypst({
  module_or_path: readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
});
const builder = new TypstCompilerBuilder();
// Typst sees our templates and fonts, and neither files nor network.
builder.set_dummy_access_model();
const { templates, fonts } = workerData as TypstPlace;
for (const file of fonts) await builder.add_raw_font(readFileSync(require.resolve(file)));
const compiler = await builder.build();
for (const name of readdirSync(templates)) {
  const content = readFileSync(join(templates, name));
  if (name.endsWith('.typ')) compiler.add_source(`/${name}`, content.toString('utf8'));
  else compiler.map_shadow(`/${name}`, content);
}

function render({ template, data }: TypstJob): TypstOutcome {
  const world = compiler.snapshot('/', `/${template}.typ`, [['data', data]]);
  try {
    const compiled: unknown = world.compile(PAGED, UNIX_DIAGNOSTICS);
    if (field(compiled, 'hasError') === true) return { diagnostics: diagnosticsOf(compiled) };
    const exported: unknown = world.get_artifact(PDF, UNIX_DIAGNOSTICS);
    const pdf = field(exported, 'result');
    if (!(pdf instanceof Uint8Array)) return { diagnostics: diagnosticsOf(exported) };
    return { pdf, memory: Number(field(field(field(wasm, 'memory'), 'buffer'), 'byteLength')) };
  } finally {
    world.free();
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function diagnosticsOf(value: unknown): string {
  const found = field(value, 'diagnostics');
  return Array.isArray(found) ? found.map(String).join('; ') : 'no diagnostics';
}

parentPort?.on('message', (job: TypstJob) => parentPort?.postMessage(render(job)));
parentPort?.postMessage('ready');
