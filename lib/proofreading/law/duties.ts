import type { Topic } from '#lib/proofreading/law/topics.ts';

/** What the articles on the duties of controllers, on transfers and on remedies are about (GDPR, chapters II to V and VIII). */
export const duties: Topic[] = [
  {
    articles: ['7(3)'],
    words: {
      en: /withdraw\p{L}* (?:of )?(?:your |the |a )?consent/giu,
      cs: /odvol\p{L}+ (?:svůj |váš |udělený )?souhlas\p{L}*|souhlas (?:kdykoli )?odvolat/giu,
      th: /ถอนความยินยอม/gu,
    },
    scope: { en: /withdr/iu, cs: /odvol/iu, th: /ถอน/u },
  },
  {
    articles: ['7(2)'],
    isScope: true,
    words: {
      en: /distinguish|separat|plain|written|declar|intelligib/giu,
      cs: /odliš|oddělen|samostatn|srozumiteln|písemn|prohláš/giu,
      th: /แยก|ชัดเจน|ลายลักษณ์อักษร|เข้าใจ/gu,
    },
  },
  {
    articles: ['7(4)'],
    isScope: true,
    words: {
      en: /free|voluntar|condition|contract|depend|necessary|refus|obliged/giu,
      cs: /svobod|dobrovoln|podmín|podmiň|smlouv|závis|nezbytn|odmít|povinn/giu,
      th: /อิสระ|สมัครใจ|เงื่อนไข|สัญญา|จำเป็น|ปฏิเสธ/gu,
    },
  },
  {
    articles: ['12'],
    isScope: true,
    words: {
      en: /month|answer|respon|repl|free|charge|fee|request|identity|inform|period|extend|delay|plain/giu,
      cs: /měsíc|odpov|vyříd|vyřiz|vyhov|bezplat|zdarma|poplat|žádost|totožnost|inform|lhůt|prodl|srozumiteln/giu,
      th: /เดือน|ตอบ|คำขอ|ค่าใช้จ่าย|ค่าธรรมเนียม|ตัวตน|แจ้ง|ระยะเวลา|ขยาย/gu,
    },
  },
  {
    articles: ['13', '14'],
    isScope: true,
    words: {
      en: /inform|tell|told|notice|transparen|collect|source|obtain|contact/giu,
      cs: /inform|sděl|transparent|shromažď|zdroj|získ|kontakt/giu,
      th: /แจ้ง|ข้อมูลแก่|โปร่งใส|เก็บรวบรวม|แหล่ง|ติดต่อ/gu,
    },
  },
  {
    articles: ['19'],
    isScope: true,
    words: {
      en: /recipient|notif|inform|disclos/giu,
      cs: /příjemc|oznám|inform|zpřístup/giu,
      th: /ผู้รับ|แจ้ง|เปิดเผย/gu,
    },
  },
  {
    articles: ['22'],
    words: {
      en: /automated (?:individual )?decision\p{L}*|profiling/giu,
      cs: /automatizovan\p{L}+ (?:individuáln\p{L}+ )?rozhod\p{L}*|profilován\p{L}*/giu,
      th: /การตัดสินใจ(?:โดย)?อัตโนมัติ|การจัดทำโปรไฟล์|โปรไฟลิง/gu,
    },
    scope: { en: /automat|computer/iu, cs: /automati|počítač/iu, th: /อัตโนมัติ|คอมพิวเตอร์/u },
  },
  {
    articles: ['24', '25'],
    isScope: true,
    words: {
      en: /measure|design|default|demonstrate|responsib/giu,
      cs: /opatřen|záměrn|standardn|dolož|odpověd/giu,
      th: /มาตรการ|ออกแบบ|ค่าเริ่มต้น|พิสูจน์|รับผิดชอบ/gu,
    },
  },
  {
    articles: ['26'],
    isScope: true,
    words: { en: /joint/giu, cs: /společn(?!ost)/giu, th: /ร่วม/gu },
  },
  {
    articles: ['27'],
    isScope: true,
    words: { en: /representative/giu, cs: /zástup/giu, th: /ตัวแทน/gu },
  },
  {
    articles: ['28'],
    words: {
      en: /(?:data[- ])?processing (?:agreement|contract)s?|contracts? with (?:our |the |each )?processors?|processors?(?!\p{L})[^.;(]{0,60} (?:contract|agreement)s?(?!\p{L})/giu,
      cs: /smlouv\p{L}+ o zpracování|zpracovatelsk\p{L}+ smlouv\p{L}+|zpracovatel\p{L}*[^.;(]{0,60} smlouv\p{L}+/giu,
      th: /(?:สัญญา|ข้อตกลง)(?:การ)?ประมวลผล(?:ข้อมูล(?:ส่วนบุคคล)?)?|ผู้ประมวลผล[^.;(]{0,60}(?<!ข้อ)สัญญา/gu,
    },
    scope: {
      en: /processor|provider|guarantee|instruct/iu,
      cs: /zpracovatel|poskytovatel|záruk|pokyn/iu,
      th: /ผู้ประมวลผล|ผู้ให้บริการ|หลักประกัน|คำสั่ง/u,
    },
  },
  {
    articles: ['30'],
    words: {
      en: /records? of (?:the |our )?processing(?: activities)?/giu,
      cs: /záznam\p{L}* o činnostech(?: zpracování)?/giu,
      th: /บันทึก(?:รายการ)?กิจกรรม(?:การประมวลผล)?/gu,
    },
    scope: { en: /record/iu, cs: /záznam/iu, th: /บันทึก/u },
  },
  {
    articles: ['32'],
    words: {
      en: /security of (?:the )?processing|technical and organi[sz]ational measures?/giu,
      cs: /zabezpečení zpracování|technick\p{L}+ a organizační\p{L}* opatření\p{L}*/giu,
      th: /ความมั่นคงปลอดภัยของการประมวลผล|มาตรการทางเทคนิคและ(?:ทาง)?องค์กร/gu,
    },
    scope: {
      en: /secur|protect|measure|encrypt/iu,
      cs: /zabezpeč|chrán|ochran|opatřen|šifr/iu,
      th: /ปลอดภัย|คุ้มครอง|มาตรการ|เข้ารหัส/u,
    },
  },
  {
    articles: ['35', '36'],
    words: {
      en: /impact assessments?|DPIA/gu,
      cs: /posouzení vlivu|DPIA/gu,
      th: /(?:การ)?ประเมินผลกระทบ|DPIA/gu,
    },
    scope: {
      en: /impact|high risk|consult/iu,
      cs: /vliv|vysok\p{L}+ rizik|konzult/iu,
      th: /ผลกระทบ|ความเสี่ยงสูง/u,
    },
  },
  {
    articles: ['37', '38', '39'],
    words: {
      en: /data[- ]protection officers?|(?<!\p{L})DPO(?!\p{L})/giu,
      cs: /pověřen(?:ec|ce|ci|cem|ého|ému|ým) (?:pro|na) ochranu|(?<!\p{L})DPO(?!\p{L})/giu,
      th: /เจ้าหน้าที่คุ้มครองข้อมูล(?:ส่วนบุคคล)?|DPO/gu,
    },
    scope: { en: /officer/iu, cs: /pověřen/iu, th: /เจ้าหน้าที่/u },
  },
];
