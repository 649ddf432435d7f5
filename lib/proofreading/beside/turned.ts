import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import { shortenBoth } from '#lib/languages/shorten.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What turns a sentence, and what only goes along with it: what is written for both, so that sentences are the same but for that. */
const turns: Partial<Record<Locale, [pattern: RegExp, same: string, goesAlong?: true][]>> = {
  en: [
    [/n[’']t(?!\p{L})/giu, ''],
    [/(?<=can)not(?!\p{L})/giu, ''],
    [/(?<!\p{L})(?:not|never|no|neither|nor)(?!\p{L})/giu, ''],
    [/(?<!\p{L})(?:do|does|did)(?!\p{L})/giu, '', true],
    [/(?<!\p{L})(?:before|after)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})at the (?:earliest|latest)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})at (?:least|most)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})opt(?:ing|s|ed)? (?:in|out)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})(?:un)?subscribe/giu, '±'],
    [/(?<!\p{L})(?:controller|processor)(?=s?(?!\p{L}))/giu, '±'],
    [/(?<!\p{L})(?:with|without)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})(?:voluntary|compulsory|mandatory|obligatory)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})(?:maximum|minimum|longest|shortest|more|less|fewer)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})(?:accept|refuse|reject)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})(?:includ|exclud)(?=ing|ed)/giu, '±'],
    [/(?<=\p{L}{3})s(?!\p{L})/giu, '', true],
  ],
  cs: [
    [/(?<!\p{L})(?:nejdelší|nejkratší|více|méně)/giu, '±'],
    [/(?<!\p{L})(?:nejdříve|nejpozději|nejméně|nejvýše|alespoň)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})(?:není|nejsou|nelze)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})(?:je|jsou|lze)(?!\p{L})/giu, '±', true],
    [/(?<!\p{L})ne(?=\p{L}{3})/giu, ''],
    [/(?<!\p{L})(?:ne|nikdy|žádn\p{L}+)(?!\p{L})/giu, ''],
    [/(?<!\p{L})(?:předtím, než|poté, co|před|po)(?!\p{L})/giu, '±'],
    [/(?<!\p{L})(?:při|od)hlá(?=[sš])/giu, '±'],
    [/(?<!\p{L})(?:správc|zpracovatel)(?=(?:e|i|em|emi|ů|ům|ích)(?!\p{L}))/giu, '±'],
    [/(?<!\p{L})(?:dobrovoln|povinn)(?=[ýáéě])/giu, '±'],
    [/(?<!\p{L})(?:maximáln|minimáln)(?=\p{L})/giu, '±'],
  ],
  th: [
    [/ไม่(?:ได้)?|มิได้/gu, ''],
    [/ก่อน|หลัง(?:จาก)?/gu, '±'],
    [/(?:เร็ว|ช้า)ที่สุด/gu, '±'],
    [/อย่าง(?:น้อย|มาก|ช้า|เร็ว)/gu, '±'],
    [/ผู้(?:ควบคุม|ประมวลผล)ข้อมูล/gu, '±'],
    [/(?:สูง|ต่ำ|นาน|สั้น)ที่สุด|(?:มาก|น้อย)กว่า/gu, '±'],
    [/ยอมรับ|ปฏิเสธ/gu, '±'],
  ],
};

/** Finds sentences that say the contrary of what the edition before says in otherwise the same words. */
export function findTurnedSentences(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const own = turns[edition.locale];
  if (!before || !own) return [];
  const old = new Set(listPassages(before).flatMap(readSentences));
  const changed = listPassages(edition).flatMap((passage) =>
    readSentences(passage)
      .filter((sentence) => !old.has(sentence))
      .map((sentence) => ({ passage, sentence })),
  );
  if (changed.length === 0) return [];
  const kept = new Set(listPassages(edition).flatMap(readSentences));
  const level = (sentence: string) =>
    own
      .reduce((text, [pattern, same]) => text.replaceAll(pattern, same), sentence)
      .replaceAll(/[\s.,;:]+/gu, ' ')
      .trim();
  const listTurns = (sentence: string) =>
    own
      .filter(([, , goesAlong]) => !goesAlong)
      .map(([pattern]) => (sentence.match(pattern) ?? []).join(' ').toLowerCase())
      .join('|');
  const gone = new Map([...old].filter((each) => !kept.has(each)).map((each) => [level(each), each]));
  return changed.flatMap(({ passage, sentence }): Doubt[] => {
    const earlier = gone.get(level(sentence));
    if (earlier === undefined || listTurns(earlier) === listTurns(sentence)) return [];
    const [now, then] = shortenBoth(sentence, earlier);
    return [
      {
        at: passage.locate(Math.max(0, passage.text.indexOf(sentence))),
        said: [
          `"${now}" says the contrary of the edition before: "${then}"`,
          'see that no word was lost or turned; where it is meant, leave it',
        ],
      },
    ];
  });
}

function readSentences({ text }: Passage): string[] {
  return text.split(/(?<=[.!?])\s+/u);
}
