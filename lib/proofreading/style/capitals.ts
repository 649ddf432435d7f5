import type { Locale } from '#lib/i18n/routing.ts';
import { listAccepted, listPassages } from '#lib/languages/facts/read-text.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { beginnings } from '#lib/proofreading/style/sentences.ts';

/** Words that are small elsewhere, and begin names of months, offices, acts and registers; and the parties of contracts, which are told by themselves. */
export const names: Partial<Record<Locale, RegExp>> = {
  en: /^(?:May|March|August|Act|Acts|Regulations?|Directives?|Decisions?|Articles?|Sections?|Chapters?|Annex|Office|Commission|Councils?|Courts?|Parliament|Ministry|Board|Bureau|Agency|Agencies|Authority|Authorities|Register|Registry|Journal|Gazette|Union|States?|Member|Republic|Kingdom|Treaty|Convention|Charter|Code|Bank|Committee|Institute|Department|University|Centre|Chamber|Association|Company|Internet|Web|Cloud|Framework|Terms|Standard|Privacy|Data|Controller|Processor|Customer|Client|User|Visitor|Provider|Supplier|Seller|Buyer|Operator|Party|Parties)$/u,
  cs: /^(?:Úřad|Komis|Rad[auyěo]|Parlament|Ministerstv|Soud|Nejvyšš|Ústavn|Městsk|Krajsk|Okresn|Obchodn|Státní|Národn|Evropsk|Česk|Unie|Uni[ií]|Smlouv|Listin|Úmluv|Zákon|Nařízen|Směrnic|Sbírk|Sbírc|Věstník|Úředn|Rejstřík|Registr|Inspekc|Agentur|Bank|Institut|Ústav|Univerzit|Centr|Komor|Asociac|Správ|Společnost|Internet|Web|Správc|Zpracovatel|Zákazní|Uživatel|Návštěvní|Poskytovatel|Dodavatel|Prodávajíc|Kupujíc|Objednatel|Provozovatel|Stran|Vám|Vás|Váš|Vaš|Vy$)/u,
};

/** What is called by the word behind it: a heading, a button. */
const calls =
  /(?:^|[\s(])(?:section|chapter|part|heading|page|button|tab|menu|field|option|link|click|press|choose|select|under|named|called|title|titled|část\p{L}*|oddíl\p{L}*|sekc\p{L}*|nadpis\p{L}*|strán\p{L}*|tlačít\p{L}*|kart\p{L}*|nabídk\p{L}*|pol\p{L}{1,3}|možnost\p{L}*|odkaz\p{L}*|klikn\p{L}*|zvol\p{L}*|vyber\p{L}*|stiskn\p{L}*|viz|pod|názv\p{L}*)$/iu;

const within = /(?<![\p{L}\p{M}.-])(\p{Ll}+)(,?) (\p{Lu}\p{Ll}{2,})(?= \p{Ll})/gu;

const listWithin = rememberByPassage(({ text }) => [...text.matchAll(within)]);

/** Finds words with a capital within a sentence that the edition and the one before it write in small letters alone. */
export function findCapitals(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const { locale } = edition;
  const isName = names[locale];
  if (!isName) return [];
  const accepted = listAccepted(before);
  const all = [edition, ...(before ? [before] : [])].flatMap(listPassages);
  const said = all.map(({ text }) => text).join('\n');
  return listPassages(edition).flatMap((passage) => {
    const { kind, text, links, locate } = passage;
    if (kind === 'heading' || accepted.has(text)) return [];
    return listWithin(passage, locale).flatMap(
      ({ 0: found, 1: word = '', 2: comma = '', 3: next = '', index }): Doubt[] => {
        const place = index + found.length - next.length;
        const isLink = links.some(
          ({ offset, text: { length } }) => place >= offset && place < offset + length,
        );
        const isCalled = calls.test(text.slice(0, index + word.length));
        const isBeginning = `${word} ${next} a`.search(beginnings[locale] ?? /(?!)/g) !== -1;
        if (isLink || isCalled || isBeginning || isName.test(next)) return [];
        const small = next.toLowerCase();
        if (count(said, `(?<![\\p{L}\\p{M}@./-])${small}`) === 0) return [];
        // What stands so twice is most likely a name.
        if (count(said, `(?<=\\p{Ll},? )${next}`) > 1) return [];
        const problem = `a capital letter within a sentence: "${found}"`;
        const remedy = `write "${word}${comma} ${small}", or "${word}. ${next}" where one ends`;
        return [{ at: locate(index), said: [problem, remedy] }];
      },
    );
  });
}

function count(text: string, word: string): number {
  return text.match(new RegExp(`${word}(?![\\p{L}\\p{M}@/-])`, 'gu'))?.length ?? 0;
}
