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

const [consent, letters] = [['setup.ts'], ['pages/rights.ts']];
const both = [...consent, ...letters];

/** Returns the text of the script in `setup.ts` as it stands in every page: bundled, minified, never `</script`. */
export function getConsentScript(): string {
  return getScript(consent);
}

/** Returns the text of the script in `pages/rights.ts`, which stands in the page of rights as well. */
export function getLettersScript(): string {
  return getScript(letters);
}

/** Returns both as one, which is what a finished page of rights has: without what it has no use for. */
export function getRightsScript(): string {
  return getScript(both);
}

/** The variable that hands all scripts of these days on to the processes and threads of a build: one of them starts esbuild. */
export function nameScripts(days: string[]): Record<string, string> {
  const all = days.flatMap((day) => {
    for (const names of [consent, letters, both]) getScript(names, day);
    return [...scripts].filter(([key]) => key.startsWith(day));
  });
  return { BUNDLED_SCRIPTS: JSON.stringify(all) };
}

function getScript(names: string[], day = getToday()): string {
  const key = [day, ...names].join();
  const script = scripts.get(key) ?? bundle(names, day);
  scripts.set(key, script);
  return script;
}

function bundle(names: string[], day: string): string {
  const { purposes, fingerprints } = getQuestion(day);
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
