import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { getTagId } from '#lib/consent/google.ts';
import { getFingerprint } from '#lib/consent/registry.ts';

let script: string | undefined;

/** Returns the text of the script in `browser.ts` as it stands in every page: bundled, minified, never `</script`. */
export function getConsentScript(): string {
  script ??= bundle();
  return script;
}

function bundle(): string {
  const {
    outputFiles: [file],
  } = buildSync({
    entryPoints: [join(process.cwd(), 'lib/browser/setup.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    define: { FINGERPRINT: JSON.stringify(getFingerprint()), TAG_ID: JSON.stringify(getTagId()) },
  });
  return (file?.text ?? '').trim();
}
