import type { Locale } from '#lib/i18n/routing.ts';

/** Words of which a line is made that says something changed, and neither what nor for whom. */
const empty: Partial<Record<Locale, RegExp>> = {
  en: /^(?:(?:some|several|minor|small|little|slight|various|different|further|other|general|editorial|necessary|latest|recent|our|the|this|these|it|and|to|of|in|for|with|has|have|had|been|was|were|is|are|we|made|make|more|better|clearer|clarity|policy|texts?|wordings?|document|contents?|version|edition|new|(?:change|update|amendment|edit|correction|revision|improvement|adjustment|clarification|modification)s?|changed|updated|amended|edited|corrected|revised|improved|adjusted|clarified|modified)(?:$|\W+))+$/i,
  cs: /^(?:(?:(?:drobn|různ|menší|mal|další|obecn|někter|nezbytn|nov|jin|poslední|redakční|formulační|změn|úprav|uprav|oprav|aktualiz|zlepš|vylepš|zpřesn|upřesn|text|zásad|dokument|znění|formulac|verz|obsah)\p{L}*|a|i|v|ve|k|ke|jsme|byl[aoiy]?|se|si|je|jsou|to|tyto|těchto|naše|našich|provedli|provedeny|došlo|lepší|srozumitelnější)(?!\p{L})[^\p{L}]*)+$/iu,
  th: /^(?:มีการ|มี|การ|และ|ของ|ใน|เรา|ได้|เล็กน้อย|บางส่วน|บางประการ|บาง|ต่าง|ๆ|อื่น|ทั่วไป|ปรับปรุง|แก้ไข|อัปเดต|เปลี่ยนแปลง|ปรับ|เพิ่มเติม|ให้|ดีขึ้น|ชัดเจน|ยิ่ง|ขึ้น|เนื้อหา|ข้อความ|ถ้อยคำ|นโยบาย|เอกสาร|ฉบับ|ใหม่|นี้|[\s.,])+$/u,
};

/** Whether a line of a summary tells nobody what changes: "Various changes and improvements." */
export function isEmpty(line: string, locale: Locale): boolean {
  return empty[locale]?.test(line.trim()) ?? false;
}
