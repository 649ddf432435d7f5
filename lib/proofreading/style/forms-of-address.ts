import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import { type Passage, rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';

/** Two ways of speaking to readers, of which a text takes one. */
interface Forms {
  /** With the flag `g`, like the other. */
  one: RegExp;
  other: RegExp;
  /** What is said of the one where the text takes the other; and of the other. */
  say: (found: string) => [string, string];
  sayOther?: (found: string) => [string, string];
}

const problem = 'another form of address than in the rest of the text';
const vy = 'áš|ás|ám|ámi|aše|aši|ašeho|ašemu|aší|aším|ašich|ašim|ašimi';

const forms: Partial<Record<Locale, Forms[]>> = {
  th: [
    {
      one: /(?<!เ)ท่าน/gu,
      other: /(?<!ขอบ|บุญ|มี)คุณ(?!ภาพ|สมบัติ|ลักษณะ|ค่า|ธรรม|วุฒิ|ู|ประโยชน์|ศัพท์|านุ|ากร)/gu,
      say: (found) => replace(problem, found, 'คุณ'),
      sayOther: (found) => replace(problem, found, 'ท่าน'),
    },
  ],
  cs: [
    {
      one: new RegExp(`V(?<=[\\p{L},)] V)(?:y|${vy})(?!\\p{L})`, 'gu'),
      other: new RegExp(`v(?<=[\\p{L},)] v)(?:y|${vy})(?!\\p{L})`, 'gu'),
      say: (found) => replace(problem, found, found.toLowerCase()),
      sayOther: (found) => replace(problem, found, `V${found.slice(1)}`),
    },
    {
      one: /(?<!\p{L})(?:tvůj|tvoj[eií]|tvá|tvé(?:ho|mu)?|tvým[ai]?|tvých|tvou|tebe|tobě|tebou|můžeš|máš|chceš|budeš|jsi|musíš|souhlasíš|používáš|napiš|kontaktuj|pošli|klikni|(?!(?:příliš|spíš|náš|váš|koláš|guláš|lukáš|tomáš|aleš|beneš|eliáš)(?!\p{L}))\p{Ll}{3,}(?:áš|íš|uješ|neš|deš|žeš))(?!\p{L})/giu,
      other: new RegExp(`(?<!\\p{L})(?:v(?:y|${vy})|můžete|máte|budete|jste)(?!\\p{L})`, 'giu'),
      say: (found) => [`${problem}: "${found}"`, 'write its form of vy'],
    },
  ],
};

/** How often a passage speaks in the one way and in the other. */
const countForms = rememberByPassage((passage, locale) =>
  (forms[locale] ?? []).map(({ one, other }) => ({
    ones: list(passage, one).length,
    others: list(passage, other).length,
  })),
);

/** A link may be called as the section is to which it leads, and begin as that. */
function list({ text, links }: Passage, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ index }) => links.every(({ offset }) => offset !== index));
}

/** Finds where a text speaks to its readers otherwise than it does nearly everywhere. */
export function findMixedForms(edition: CheckedEdition): Doubt[] {
  const passages = listPassages(edition);
  const counts = passages.map((passage) => countForms(passage, edition.locale));
  const find = (pattern: RegExp, say: Forms['say']): Doubt[] =>
    passages.flatMap((passage) =>
      list(passage, pattern).map(({ 0: found, index }) => ({ at: passage.locate(index), said: say(found) })),
    );
  return (forms[edition.locale] ?? []).flatMap(({ one, other, say, sayOther }, index) => {
    const ones = counts.reduce((sum, own) => sum + (own[index]?.ones ?? 0), 0);
    const others = counts.reduce((sum, own) => sum + (own[index]?.others ?? 0), 0);
    if (ones * 3 <= others) return find(one, say);
    return sayOther && others * 3 <= ones ? find(other, sayOther) : [];
  });
}
