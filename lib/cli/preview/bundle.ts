import { bundleApp } from '#lib/cli/preview/bundle-app.ts';
import type { EditionName } from '#lib/content/files.ts';
import type { ContentError } from '#lib/content-error.ts';

/** Writes one edition, given by its name in each language, as one HTML file with a style; `found` is shown at its place. */
export type RenderPreview = (names: EditionName[], found: ContentError[], style: string) => string;

/** Bundles what renders previews, with its style. */
export function bundlePreview(): { render: RenderPreview; style: string } {
  const { exports, style } = bundleApp<{ renderPreview: RenderPreview }>('app/preview.tsx');
  return { render: exports.renderPreview, style };
}
