import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

interface Words {
  /** A sentence that says within what time a request is answered. */
  answers: RegExp;
  /** What stands before that time. */
  within: RegExp;
  /** What the sentence is about instead: more time, or how long something is kept. */
  others: RegExp;
  /** Why it may take two months more. */
  complex: RegExp;
  /** With what a sentence ends. */
  end: RegExp;
}

const words: Partial<Record<Locale, Words>> = {
  en: {
    answers:
      /(?<!\p{L})(?:answer|respond|repl(?:y|ies)|comply|act on|handle|deal with)\p{L}*[^.]*(?:request|receiv|receipt)|requests?[^.]*(?:answered|handled|dealt with|complied)/iu,
    within: /(?:within|in|no later than|not later than|at the latest (?:with)?in) (?:a period of )?$/iu,
    others:
      /exten|further|additional|prolong|(?<!\p{L})keep|kept|stor(?:e|ag)|retain|delet|eras|third part|court|authorit|complain/iu,
    complex: /complex|complicat|number of (?:the )?requests|many requests/iu,
    end: /[.;]\s/u,
  },
  cs: {
    answers:
      /(?:odpoví|odpovíd|vyříd|vyřiz|vyhov)\p{L}*[^.]*(?:žádost|obdržení|doručení|přijetí)|žádost\p{L}*[^.]*(?:odpoví|odpovíd|vyříd|vyřiz|vyhov)/iu,
    within: /(?<!\p{L})(?:do|během|ve lhůtě|nejpozději do|nejdéle do|nejpozději ve lhůtě) $/iu,
    others: /prodlouž|další|uchov|vymaž|výmaz|smaž|soud|úřad|stížnost/iu,
    complex: /složit|komplik|náročn|poč\p{L}* žádostí|mnoho žádostí/iu,
    end: /[.;]\s/u,
  },
  th: {
    answers: /(?:ตอบ|ดำเนินการตาม)[^ ]{0,40}ภายใน/u,
    within: /ภายใน(?:ระยะเวลา)? ?$/u,
    others: /ขยาย|เพิ่ม|เก็บ|ลบ|ศาล/u,
    complex: /ซับซ้อน|จำนวนคำขอ/u,
    end: /\s/u,
  },
};

/** So many days a month has at most, and three months: within these a request is answered (GDPR Art. 12(3)). */
const [month, quarter] = [31, 3 * 31];
const days: Record<string, number> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month, year: 366 };

/** Finds answers to a request that are promised for a later day than the law has it (GDPR Art. 12(3)). */
export function findLateAnswers({ text }: Passage, facts: Fact[], locale: Locale): Found[] {
  const own = words[locale];
  if (!own) return [];
  return facts
    .filter(({ kind, isWeak }) => kind === 'period' && !isWeak)
    .flatMap(({ value, text: written, offset }): Found[] => {
      const [, amount = '0', unit = ''] = /^(\d+) (\p{L}+)$/u.exec(value) ?? [];
      const lasts = Number(amount) * (days[unit] ?? 0);
      if (lasts <= month) return [];
      const before = text.slice(0, offset);
      const [head, rest] = [before.trimEnd().split(own.end).at(-1), text.slice(offset).split(own.end)[0]];
      const said = `${head} ${rest}`;
      return own.within.test(before) &&
        own.answers.test(said) &&
        !own.others.test(said) &&
        !(lasts <= quarter && own.complex.test(said))
        ? [
            {
              offset,
              said: [
                `"${written}" is later than a request is to be answered`,
                'write one month at most (GDPR Art. 12(3))',
              ],
            },
          ]
        : [];
    });
}
