import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { bundleApp, bundleAppMeanwhile } from '#lib/cli/preview/bundle-app.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { nameInBrowser } from '#lib/consent/own-cookies.ts';
import type { Question } from '#lib/consent/question.ts';
import type { RegisteredCookie } from '#lib/consent/registry.ts';
import { readEdition } from '#lib/content/files.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { listPublishedDays } from '#lib/policy/life/published.ts';

/** Renders the banner and the settings as HTML. */
export type RenderWords = (locale: Locale, question: Question) => { banner: string; settings: string };

/** What a visitor is shown of one of them: as text, and as HTML without the names of styles, which are not words. */
interface Shown {
  text: string;
  html: string;
}

/** The words in which visitors are asked in a language, and the cookie policy that they lead to. */
export interface Words {
  /** What is asked, named as in the records of answers: `statistics-0a1b2c3d`. */
  asked: string[];
  /** The cookie policy in force, `cookies/2026-11-22`, and the SHA-256 of its file. */
  edition: string;
  hash: string;
  banner: Shown;
  settings: Shown;
}

/** What is asked on a day, each purpose with its cookies, and in which words, in each language that has a cookie policy then. */
export interface Asked {
  cookies: Record<string, RegisteredCookie[]>;
  words: Map<Locale, Words>;
}

const entry = 'app/consent-words.tsx';

/** What renders the words of any day; to bundle it takes longer than to render them. */
export function bundleWords(): RenderWords {
  return bundleApp<{ renderWords: RenderWords }>(entry).exports.renderWords;
}

/** The same, while the caller does something else. */
export async function bundleWordsMeanwhile(): Promise<RenderWords> {
  return (await bundleAppMeanwhile<{ renderWords: RenderWords }>(entry)).exports.renderWords;
}

/** Makes the words of a day as the pages of that day have them. */
export function makeWords(day: string, renderWords = bundleWords()): Asked {
  const question = getQuestion(day);
  const named = question.purposes.map((purpose) => {
    const own = question.cookies.filter((cookie) => cookie.purpose === purpose);
    return [`${purpose}-${question.fingerprints[purpose]}`, own] as const;
  });
  const words = locales.flatMap((locale): [Locale, Words][] => {
    const date = findInForce(locale, day);
    if (date === undefined) return [];
    const { text } = readEdition({ locale, policy: 'cookies', date });
    const hash = createHash('sha256').update(text).digest('hex');
    const { banner, settings } = renderWords(locale, question);
    const shown = { banner: show(banner), settings: show(settings) };
    return [[locale, { asked: named.map(([name]) => name), edition: `cookies/${date}`, hash, ...shown }]];
  });
  return { cookies: Object.fromEntries(named), words: new Map(words) };
}

function findInForce(locale: Locale, day: string): string | undefined {
  const days = listPublishedDays(locale, 'cookies');
  return days
    .filter((each) => each <= day)
    .toSorted()
    .at(-1);
}

/** Names cookies as visitors are told of them, who are asked at https, wherever the words are sealed. */
function show(rendered: string): Shown {
  const html = rendered
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/(?<=<code>)[^<]+/g, (name) => nameInBrowser(name, true));
  return { text: toText(fromHtml(html, { fragment: true })), html };
}
