// What the policies say, held against itself: the same in every language; and one word of that changed in one language
// is found.
import { expect, it } from 'vitest';
import { cookies } from '#lib/consent/registry.ts';
import { type EditionName, readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { checkFacts, listSharedNames } from '#lib/languages/facts/check-facts.ts';
import { listWords } from '#lib/languages/facts/names.ts';
import type { Text } from '#lib/languages/facts/read-text.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { getSealKey } from '#lib/policy/seals.ts';
import { makeSections } from '#lib/policy/sections.ts';

const read = (name: EditionName, text = readEdition(name).text): Text => {
  const file = { path: `content/${name.locale}/${name.policy}/${name.date}.md`, text };
  const parsed = parseFile(file, []);
  if (!parsed) throw new Error(`${file.path} cannot be read:\n${text.slice(0, 600)}`);
  return { ...name, ...file, ...parsed, sections: makeSections(parsed.tree, text) };
};
const providers = cookies.flatMap(({ provider }) => listWords(provider).map(({ text }) => text));
const names = [...Map.groupBy(listEditions(), getSealKey).values()];
const editions = names.map((own) => own.map((name) => read(name)));
const find = (edition: Text[], all: Text[][]) =>
  checkFacts(edition, new Set([...providers, ...listSharedNames(all)]));

it('is the same in every language', () => {
  expect(editions.flatMap((edition) => find(edition, editions)).map(({ message }) => message)).toEqual([]);
});

const months = {
  th: ['มกราคม', 'มีนาคม', 'เมษายน', 'ตุลาคม'],
  en: ['January', 'March', 'April', 'October'],
  cs: ['ledna', 'března', 'dubna', 'října'],
};
const units = {
  th: ['นาที', 'วัน', 'เดือน', 'ปี'],
  en: ['minutes', 'days', 'months', 'years'],
  cs: ['minut', 'dnů', 'měsíců', 'let'],
};

const isTried = (locale: string): locale is keyof typeof units => Object.hasOwn(units, locale);

/** A kind of fact: where it stands, and as what it may be written by mistake. */
interface Kind {
  pattern: (locale: keyof typeof units) => RegExp;
  change: (found: string, random: (below: number) => number, locale: keyof typeof units) => string;
}

const swap = (text: string, place: number, letter: string) =>
  text.slice(0, place) + letter + text.slice(place + 1);
const other = <T>(all: T[], own: T, random: (below: number) => number) => {
  const rest = all.filter((each) => each !== own);
  return rest[random(rest.length)] ?? own;
};
const changeDigit: Kind['change'] = (found, random) => {
  const places = [...found.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[random(places.length)] ?? 0;
  return swap(found, place, other([...'123456789'], found[place] ?? '', random));
};
const changeLetter: Kind['change'] = (found, random) => {
  const place = 1 + random(found.length - 2);
  return random(2) === 0
    ? found.slice(0, place) + found.slice(place + 1)
    : swap(found, place, other([...'bkvxz'], found[place] ?? '', random));
};
const shared = ['Google', 'MailChimp', 'Copper', 'PhotoRobot', 'Cloud', 'Shield', 'GDPR', 'Praha'];
const kinds: Record<string, Kind> = {
  period: { pattern: () => /\b\d+(?= (?:minut|day|month|měsíc|dn|นาที|วัน|เดือน))/g, change: changeDigit },
  unit: {
    pattern: (locale) => new RegExp(`(?<=\\d )(?:${units[locale].join('|')}|měsících)`, 'g'),
    change: (found, random, locale) => other(units[locale], found === 'měsících' ? 'měsíců' : found, random),
  },
  date: {
    pattern: (locale) => new RegExp(`\\b(?<!-)\\d+(?=\\.? (?:${months[locale].join('|')}))`, 'g'),
    change: changeDigit,
  },
  month: {
    pattern: (locale) => new RegExp(months[locale].join('|'), 'g'),
    change: (found, random, locale) => other(months[locale], found, random),
  },
  regulation: { pattern: () => /2016\/679/g, change: changeDigit },
  number: {
    pattern: () => /710\/31|108825|110 00|(?<=Praha )1|360|\d+(?=D\b)|(?<=B)2(?=[BC])/g,
    change: changeDigit,
  },
  company: { pattern: () => /27367762/g, change: changeDigit },
  article: { pattern: () => /(?<=(?:Article|ข้อ|čl\.) )6|(?<=6\(|odst\. )1(?=\)| )/g, change: changeDigit },
  point: {
    pattern: () => /(?<=6\(1\)\(|písm\. )[a-f](?=\))/g,
    change: (found, random) => other([...'abcdef'], found, random),
  },
  mailbox: { pattern: () => /info(?=@)|(?<=@)photorobot/g, change: changeLetter },
  host: {
    pattern: () => /(?<=<https:\/\/)[a-z]+|(?<=https:\/\/www\.)[a-z]+(?=\.com\))/g,
    change: changeLetter,
  },
  name: { pattern: () => new RegExp(`\\b(?:${shared.join('|')})\\b`, 'g'), change: changeLetter },
};

it('is found where one fact is changed in one language', () => {
  // Linear congruential generator of Numerical Recipes.
  let seed = 20_261_125;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const missed: string[] = [];
  const tried = new Map<string, number>();
  const trials = 200;
  for (let trial = 0; trial < trials; trial++) {
    const all = Object.entries(kinds);
    // A kind that does not stand in an edition is tried in another.
    for (let hasFound = false; !hasFound; ) {
      const [name, kind] = all[random(all.length)] ?? ['', kinds.name];
      const which = random(editions.length);
      const edition = editions[which] ?? [];
      const place = random(edition.length);
      const [text, own] = [edition[place], names[which]?.[place]];
      if (!text || !own || !kind || !isTried(own.locale)) continue;
      const { locale } = own;
      const places = [...text.text.matchAll(kind.pattern(locale))];
      const found = places[random(places.length)];
      if (!found) continue;
      hasFound = true;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      const [before, after] = [
        text.text.slice(0, found.index),
        text.text.slice(found.index + found[0].length),
      ];
      const written = kind.change(found[0], random, locale);
      const changed = edition.with(place, read(own, before + written + after));
      if (find(changed, editions.with(which, changed)).length === 0)
        missed.push(`${name}: ${text.path}: ${before.slice(-20)}[${found[0]} → ${written}]`);
    }
  }
  expect([...tried.keys()].toSorted()).toEqual(Object.keys(kinds).toSorted());
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(trials * 0.02);
});
