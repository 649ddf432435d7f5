import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles `lib/server/main.ts` with all it needs into one file that runs on Node alone, and only beside the manifest that
 * it was built with.
 */
export async function bundleServer(outfile: string, siteUrl: URL, manifest: string): Promise<void> {
  const sha256 = createHash('sha256').update(manifest).digest('hex');
  await build({
    entryPoints: [join(import.meta.dirname, '../server/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // The site's address is that of the build, whatever stands in the environment of the server.
    define: {
      'process.env.SITE_URL': JSON.stringify(siteUrl.origin),
      'process.env.MANIFEST_SHA256': JSON.stringify(sha256),
    },
    logLevel: 'warning',
  });
}
