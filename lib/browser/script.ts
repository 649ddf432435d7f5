import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { anchors } from '#lib/address/anchors.ts';
import { endpoints } from '#lib/address/endpoints.ts';
import { getSitePath, isSecureSite } from '#lib/address/origin.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { getChoiceName, localeCookie, writeCookie } from '#lib/consent/own-cookies.ts';
import { getToday } from '#lib/content/days.ts';

/** By the day that is shown, and their names: those that a build hands on are not bundled again (`nameScripts`). */
const scripts = new Map<string, string>(JSON.parse(process.env.BUNDLED_SCRIPTS ?? '[]'));

/** Returns the text of the script in `setup.ts` as it stands in every page: bundled, minified, never `</script`. */
export function getConsentScript(): string {
  return getScript('setup.ts');
}

/** Returns the text of the script in `pages/rights.ts`, which stands in the page of rights as well. */
export function getLettersScript(): string {
  return getScript('pages/rights.ts');
}

/** Returns both as one, which is what a finished page of rights has: without what it has no use for. */
export function getRightsScript(): string {
  return getScript('setup.ts', 'pages/rights.ts');
}

/** The variable that hands all scripts of the day on to the processes and threads of a build: one of them starts esbuild. */
export function nameScripts(): Record<string, string> {
  for (const get of [getConsentScript, getLettersScript, getRightsScript]) get();
  const ofDay = [...scripts].filter(([key]) => key.startsWith(getToday()));
  return { BUNDLED_SCRIPTS: JSON.stringify(ofDay) };
}

function getScript(...names: string[]): string {
  const key = [getToday(), ...names].join();
  const script = scripts.get(key) ?? bundle(names);
  scripts.set(key, script);
  return script;
}

function bundle(names: string[]): string {
  const { purposes, fingerprints } = getQuestion();
  // Nobody finishes the pages of the preview: their forms lead to the path within the site.
  const base = process.env.NODE_ENV === 'development' ? '' : getSitePath();
  const {
    outputFiles: [file],
  } = buildSync({
    stdin: {
      contents: names.map((name) => `import './${name}';`).join(''),
      resolveDir: join(process.cwd(), 'lib/browser'),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    // Nothing in them needs to be strict, and every page would say that they are.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
    define: {
      ...writeOut('ANCHORS', anchors),
      ...writeOut('ENDPOINTS', endpoints, base),
      CHOICE_COOKIE: JSON.stringify(getChoiceName(isSecureSite())),
      LOCALE_COOKIE: JSON.stringify(writeCookie(localeCookie.name, '*', 'session', isSecureSite())),
      QUESTION: JSON.stringify({ purposes, fingerprints }),
      HAS_LETTERS: String(names.length > 1),
      TAG_ID: JSON.stringify(getTagId()),
    },
  });
  return (file?.text ?? '').trim();
}

function writeOut(name: string, values: Record<string, string>, base = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [`${name}.${key}`, JSON.stringify(base + value)]),
  );
}
