import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What `dist/` runs: the server, its thread that copies records, and the command that reads them. */
const programs = {
  server: 'server/main.ts',
  copies: 'server/records/postgres/thread.ts',
  consent: 'cli/consent/consent.ts',
};

/**
 * Bundles each program of `dist/` with all it needs into one file that runs on Node alone; the server, only beside the
 * manifest that it was built with.
 */
export async function bundleServer(folder: string, siteUrl: string, manifest: string): Promise<void> {
  const sha256 = createHash('sha256').update(manifest).digest('hex');
  await build({
    entryPoints: Object.entries(programs).map(([out, file]) => ({
      in: join(import.meta.dirname, '..', file),
      out,
    })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // The site's address is that of the build, whatever stands in the environment of the server.
    define: {
      'process.env.SITE_URL': JSON.stringify(siteUrl),
      'process.env.MANIFEST_SHA256': JSON.stringify(sha256),
    },
    logLevel: 'warning',
  });
}
