import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import initTypst, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { packageRoot } from '@vorgang/platform';
import { LetterNotRendered } from './models.js';

/** Diagnostics as one line each, the way a compiler prints them. */
const UNIX_DIAGNOSTICS = 2;
const PAGED = 0;
const PDF = 1;

/**
 * Typst keeps what it has laid out, to be faster on the next version of the same document. Our
 * documents are all different, so that memory is given back every so often.
 */
const RENDERINGS_BEFORE_RESET = 100;

const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];

/** A Typst compiler (WebAssembly) that sees our templates and fonts, and neither files nor network. */
export class Typst {
  private renderings = 0;

  private constructor(private readonly compiler: TypstCompiler) {}

  /** @param templates folder with the `.typ` files and what they include */
  static async start(templates: string): Promise<Typst> {
    const require = createRequire(import.meta.url);
    await initTypst({
      module_or_path: readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
    });
    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    for (const font of FONTS) {
      const file = `@expo-google-fonts/source-sans-3/${font}/SourceSans3_${font}.ttf`;
      await builder.add_raw_font(readFileSync(require.resolve(file)));
    }
    const compiler = await builder.build();
    for (const name of readdirSync(templates)) {
      const content = readFileSync(join(templates, name));
      if (name.endsWith('.typ')) compiler.add_source(`/${name}`, content.toString('utf8'));
      else compiler.map_shadow(`/${name}`, content);
    }
    return new Typst(compiler);
  }

  /**
   * Renders a template with its data as tagged PDF. The compiler is not re-entrant; this method does
   * not give way from beginning to end, so calls follow each other within a process.
   * @throws LetterNotRendered with Typst's diagnostics
   */
  pdf(template: string, data: unknown): Uint8Array {
    const world = this.compiler.snapshot('/', `/${template}.typ`, [['data', JSON.stringify(data)]]);
    try {
      const compiled: unknown = world.compile(PAGED, UNIX_DIAGNOSTICS);
      if (field(compiled, 'hasError') === true) {
        throw new LetterNotRendered(template, diagnosticsOf(compiled));
      }
      const exported: unknown = world.get_artifact(PDF, UNIX_DIAGNOSTICS);
      const bytes = field(exported, 'result');
      if (!(bytes instanceof Uint8Array)) throw new LetterNotRendered(template, diagnosticsOf(exported));
      return bytes;
    } finally {
      world.free();
      this.renderings += 1;
      if (this.renderings % RENDERINGS_BEFORE_RESET === 0) this.compiler.reset();
    }
  }
}

/** Where our templates lie. */
export function templateFolder(): string {
  return join(packageRoot(), 'libs', 'notices', 'templates');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function diagnosticsOf(value: unknown): string {
  const found = field(value, 'diagnostics');
  return Array.isArray(found) ? found.map(String).join('; ') : 'no diagnostics';
}
