import { blank, type Passage, rememberByPassage } from '#lib/languages/passages.ts';
import { blankAttributes } from '#lib/proofreading/attributes.ts';
import type { Rule } from '#lib/proofreading/rule.ts';
import { findLonely } from '#lib/proofreading/texts/balance.ts';
import { encoding } from '#lib/proofreading/texts/encoding.ts';
import { quotations } from '#lib/proofreading/texts/quotations.ts';
import { spacing } from '#lib/proofreading/texts/spacing.ts';
import { thaiRules } from '#lib/proofreading/texts/thai.ts';
import { typography } from '#lib/proofreading/texts/typography.ts';

const rules: Rule[] = [...encoding, ...thaiRules, ...quotations, ...typography, ...spacing];

/** What is said of a place in a passage. */
interface Said {
  offset: number;
  said: [string, string];
  isError?: true | undefined;
}

/** What the rules say of a passage, and where in it: of what is to be thought about, once and with how often. */
export const checkPassage = rememberByPassage((passage, locale) => {
  const found = new Map<string, Said & { times: number }>();
  let rest = blankNames(passage);
  for (const { pattern, needs, locales, say, isError, isAround } of rules) {
    // Most rules find nothing in most passages: to list matches costs ten times as much as to look for the first.
    if ((locales && !locales.includes(locale)) || needs?.test(rest) === false) continue;
    if (rest.search(pattern) === -1) continue;
    for (const match of rest.matchAll(pattern)) {
      const said = say(match, locale);
      if (!said) continue;
      const own = found.get(said.join());
      if (own) own.times += 1;
      else found.set(said.join(), { offset: match.index, said, isError, times: 1 });
      const [{ length }] = match;
      const written = isAround ? blank + match[0].slice(1, -1) + blank : blank.repeat(length);
      rest = rest.slice(0, match.index) + written + rest.slice(match.index + length);
    }
  }
  const named = [...found.values()].map(({ said: [problem, remedy], times, ...own }): Said => {
    const all = times > 1 && !own.isError ? `, each of the ${times} times` : '';
    return { ...own, said: [problem, remedy + all] };
  });
  for (const { mark, offset, isOpen } of findLonely(rest, locale)) {
    const problem = `the mark "${mark}" is never ${isOpen ? 'closed' : 'opened'}`;
    named.push({ offset, said: [problem, 'write its other, or delete it'] });
  }
  return named;
});

/** A text without what is to be deleted, and without links that are called by one name, such as `Example.Tools`. */
function blankNames({ text, links }: Passage): string {
  let rest = blankAttributes(text);
  for (const { text: name, offset } of links)
    if (/^\S+\.\S+$/.test(name))
      rest = rest.slice(0, offset) + blank.repeat(name.length) + rest.slice(offset + name.length);
  return rest;
}
