import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';

/**
 * Bundles a file of `app/`, as Next does the pages: Node runs neither JSX nor the styles of components. Returns what it
 * exports, and its style. Drafts are shown, as in `npm run dev`.
 */
export function bundleApp<T>(entry: string): { exports: T; style: string } {
  const root = join(import.meta.dirname, '../../..');
  const { outputFiles } = buildSync({
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
  });
  const read = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const bundle = { exports: {} };
  const require = createRequire(join(root, 'package.json'));
  compileFunction(read('.js'), ['module', 'exports', 'require'])(bundle, bundle.exports, require);
  return { exports: bundle.exports as T, style: read('.css') };
}
