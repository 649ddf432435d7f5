import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';
import type { EditionName } from '#lib/content/files.ts';
import type { ContentError } from '#lib/content-error.ts';

/** Writes one edition, given by its name in each language, as one HTML file with a style; `found` is shown at its place. */
export type RenderPreview = (names: EditionName[], found: ContentError[], style: string) => string;

/**
 * Bundles `app/preview.tsx`, as Next does the pages: Node runs neither JSX nor the styles of components. Drafts are shown,
 * as in `npm run dev`.
 */
export function bundlePreview(): { render: RenderPreview; style: string } {
  const root = join(import.meta.dirname, '../../..');
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['app/preview.tsx'],
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
  const bundle: { exports: { renderPreview?: RenderPreview } } = { exports: {} };
  const require = createRequire(join(root, 'package.json'));
  compileFunction(read('.js'), ['module', 'exports', 'require'])(bundle, bundle.exports, require);
  const { renderPreview } = bundle.exports;
  if (!renderPreview) throw new Error('app/preview.tsx offers no renderPreview');
  return { render: renderPreview, style: read('.css') };
}
