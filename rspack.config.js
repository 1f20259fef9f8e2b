import { readFileSync } from 'node:fs';

/** The transpiler's settings are shared with jest: one `.swcrc` for both. */
const { jsc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/**
 * What `nest build` uses for each app: our own sources become one ES module,
 * everything from node_modules stays an import that Node resolves at run time.
 */
export default (nest) => ({
  ...nest,
  // Without the sources themselves: each start reads the map.
  devtool: 'nosources-source-map',
  externals: [
    ({ request }, callback) => (/^(\.|\/|@vorgang\/)/.test(request ?? '.') ? callback() : callback(undefined, `module-import ${request}`)),
  ],
  output: { ...nest.output, devtoolModuleFilenameTemplate: '../../../[resource-path]' },
  module: {
    parser: { javascript: { importMeta: false, exportsPresence: 'error' } },
    rules: [
      {
        test: /\.ts$/,
        loader: 'builtin:swc-loader',
        options: { jsc, sourceMaps: true },
        type: 'javascript/esm',
      },
    ],
  },
  plugins: [],
});
