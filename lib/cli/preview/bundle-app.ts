import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { type BuildOptions, build, buildSync, type OutputFile } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

/** What a file of `app/` exports, and its style. */
export interface Bundle<T> {
  exports: T;
  style: string;
}

/**
 * Bundles a file of `app/`, as Next does the pages: Node runs neither JSX nor the styles of components. Drafts are shown,
 * as in `npm run dev`.
 */
export function bundleApp<T>(entry: string): Bundle<T> {
  return load(buildSync(makeOptions(entry)).outputFiles);
}

/** The same, while the caller does something else. */
export async function bundleAppMeanwhile<T>(entry: string): Promise<Bundle<T>> {
  return load((await build(makeOptions(entry))).outputFiles);
}

function makeOptions(entry: string) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: '.',
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  } as const satisfies BuildOptions;
}

function load<T>(outputFiles: OutputFile[]): Bundle<T> {
  const read = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const bundle = { exports: {} };
  const require = createRequire(join(root, 'package.json'));
  compileFunction(read('.js'), ['module', 'exports', 'require'])(bundle, bundle.exports, require);
  return { exports: bundle.exports as T, style: read('.css') };
}
