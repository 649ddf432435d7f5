import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { speaking } from '#lib/languages/meaning/concepts/concept.ts';

/** Languages that a policy may name, with a country that speaks each (BCP 47): its name may stand for it. */
const tags =
  `en cs-CZ de-DE fr-FR es-ES it-IT pl-PL sk-SK hu-HU ru-RU uk-UA pt-PT nl-NL sv-SE da-DK fi-FI el-GR tr-TR he-IL
  ja-JP ko-KR zh-CN vi-VN th-TH bg-BG ro-RO hr-HR sl-SI sr-RS et-EE lv-LV lt-LT`.split(/\s+/);

/** Czech has beside the noun an adjective and an adverb: angličtina, anglický, anglicky; němčina, německý. */
function decline(name: string): string[] {
  const stem = name.replace(/ina$/, '');
  if (stem.endsWith('št')) return [stem, `${stem.slice(0, -2)}sk`];
  if (stem.endsWith('čt')) return [stem, `${stem.slice(0, -2)}ck`, `${stem.slice(0, -2)}č`];
  return stem.endsWith('č') ? [stem, `${stem.slice(0, -1)}eck`] : [stem];
}

/** What is written or spoken in a language, or comes from where it is: in English, anglicky, ภาษาอังกฤษ. */
export const tongues: Concept[] = tags.map((tag): Concept => {
  const { language, region } = new Intl.Locale(tag);
  const [english = '', czech = '', thai = ''] = speaking.map((locale) => {
    const own = new Intl.DisplayNames(locale, { type: 'language' }).of(language)?.toLowerCase() ?? language;
    const land = region && new Intl.DisplayNames(locale, { type: 'region' }).of(region)?.toLowerCase();
    const words = locale === 'cs' ? decline(own) : [own];
    return [...words, ...(land ? [locale === 'cs' ? land.replace(/[aeo]$/, '') : land] : [])].join('|');
  });
  // A name may stand in Latin letters in Thai as well.
  return [english, czech, `${thai}|ประเทศ${thai}|ภาษา${thai}|${english}`];
});

const days = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2026, 0, 4 + index)));
const write = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return days.map((day) => format.format(day).toLowerCase());
};

/** Days of the week; the ends of Czech ones are inflected, and the short ones are whole. */
export const weekdays: Concept[] = write('en').map((day, index) => {
  const own = write('cs')[index] ?? day;
  const long = own.replace(/[aeěí]$/, '').replace(/ek$/, '');
  // The e of pátek is lost where it is inflected.
  const stem = own.length > 5 ? long : own.replace(/a$/, '').replace('pátek', 'pátek|pátk');
  return [day, stem, write('th')[index]?.replace(/^วัน/, '') ?? day];
});
