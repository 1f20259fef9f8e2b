import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { partsOfThePdfReader } from './vite.pdf.js';

/** Where `npm run start:api` listens; only the development server needs it. */
const api = 'http://127.0.0.1:3000';

/** The two pages on which people arrive all day: an address, and the module that draws it. */
const arrivals: readonly (readonly [pattern: string, module: string])[] = [
  ['^/cases$', 'src/work/cases/CaseList.tsx'],
  ['^/cases/[^/]+$', 'src/work/cases/CasePage.tsx'],
];

/** Writes into the page which files belong to those two, beside what all pages share; public/boot.js fetches them. */
function filesOfPages(): Plugin {
  return {
    name: 'files-of-pages',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        if (!bundle) return [];
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const withImports = (name: string, known: Set<string>): Set<string> => {
          if (known.has(name)) return known;
          known.add(name);
          for (const one of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) withImports(one, known);
          return known;
        };
        const shared = chunks
          .filter(({ isEntry }) => isEntry)
          .reduce((known, { fileName }) => withImports(fileName, known), new Set<string>());
        const pages = arrivals.map(([pattern, module]) => {
          const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (!page) throw new Error(`${module} is no file of its own`);
          return [pattern, [...withImports(page.fileName, new Set())].filter((file) => !shared.has(file)).map((file) => `/${file}`)];
        });
        return [
          {
            tag: 'script',
            attrs: { type: 'application/json', id: 'vorgang-pages' },
            children: JSON.stringify(pages),
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}

export default defineConfig(({ command }) => ({
  // React's compiler: what has not changed is not drawn again (docs/adr/0024-the-first-page-is-drawn-once.md). While
  // developing it would cost most of the time until a page is there, and only speed is different without it.
  plugins: [react(), ...(command === 'build' ? [babel({ presets: [reactCompilerPreset()] })] : []), filesOfPages(), partsOfThePdfReader()],
  // The words of the house are all that the pages take from the server's sources.
  resolve: { alias: { '@vorgang/words': fileURLToPath(new URL('../libs/words/src/index.ts', import.meta.url)) } },
  build: {
    outDir: '../dist/admin-ui',
    emptyOutDir: true,
    target: 'es2022',
    // Maps double the build's time and are of use only to who has the sources anyway.
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_200,
    // What many pages share comes in two files (libraries, ours) instead of sixty small ones, whose headers alone were 60 KB;
    // calendars, charts and PDFs stay apart.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // The decoder of HEIC looks for Node's own modules and does without them.
      onLog: (level, log, tell) => {
        if (!/externalized for browser compatibility, imported by ".*libheif/.test(log.message)) tell(level, log);
      },
      output: {
        codeSplitting: {
          groups: [
            // What draws forms is loaded with the first form, however many pages have one.
            {
              name: 'base',
              test: /node_modules\/(?!pdfjs|@mui\/x-|@rjsf|@cfworker|@x0k|fast-equals|fast-uri|jsonpointer|markdown-to-jsx)/,
              minShareCount: 4,
            },
            // The viewer and what knows of schemas are loaded with the first paper and the first form.
            {
              name: 'shared',
              test: /(admin-ui|libs\/words)\/src\/(?!kit\/form\/|kit\/components\/(viewer\/|PdfView|File))/,
              minShareCount: 4,
            },
            // Each file costs a kilobyte of headers: icons and what help and keys share with few pages come in one.
            { name: 'small', test: /@mui\/icons-material|admin-ui\/src\/kit\/(help|keys)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  // Workers load their parts when they are needed, as pages do.
  worker: { format: 'es' },
  server: {
    port: 5173,
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/api', '/intake', '/health', '/public'].map((path) => [path, { target: api }])),
  },
}));
