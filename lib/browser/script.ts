import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { anchors } from '#lib/address/anchors.ts';
import { endpoints } from '#lib/address/endpoints.ts';
import { getSiteUrl } from '#lib/address/origin.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { addMonths, localeCookie, writeCookie } from '#lib/consent/own-cookies.ts';

let script: string | undefined;

/** Returns the text of the script in `setup.ts` as it stands in every page: bundled, minified, never `</script`. */
export function getConsentScript(): string {
  script ??= bundle();
  return script;
}

function bundle(): string {
  const { purposes, fingerprint } = getQuestion();
  const {
    outputFiles: [file],
  } = buildSync({
    entryPoints: [join(process.cwd(), 'lib/browser/setup.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    define: {
      ...writeOut('ANCHORS', anchors),
      ...writeOut('ENDPOINTS', endpoints),
      LOCALE_COOKIE: JSON.stringify(writeLocaleCookie()),
      QUESTION: JSON.stringify({ purposes, fingerprint }),
      TAG_ID: JSON.stringify(getTagId()),
    },
  });
  return (file?.text ?? '').trim();
}

function writeOut(name: string, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [`${name}.${key}`, JSON.stringify(value)]),
  );
}

/** With the months counted from a fixed day, so that every build writes the same bytes. */
function writeLocaleCookie(): string {
  const start = new Date('2026-01-01');
  const span: [Date, Date] = [start, addMonths(start, localeCookie.months)];
  return writeCookie(localeCookie.name, '*', span, getSiteUrl().protocol === 'https:');
}
