import type { Locale } from '#lib/i18n/routing.ts';

/**
 * How the words begin that say who gets data, whose and which data it is, and what becomes of it (GDPR Art. 13(1)(c), (e) and
 * (f), 14(1)(d)), by language; in Thai, which parts no words, what a word holds. A language that is not here has none.
 */
const subjects: Partial<Record<Locale, RegExp>> = {
  en: /^(?:partner|provid|processor|supplier|vendor|contractor|subcontract|distribut|resell|dealer|agen[ct]|advis|consult|accountant|auditor|lawyer|attorney|bank|insur|carrier|courier|broker|employ|staff|colleague|affiliat|subsidiar|compan(?:y|ies)|firm|group|investor|buyer|third$|part(?:y|ies)$|recipient|police|court|prosecut|authorit|bod(?:y|ies)$|public|government|regulator|customer|client|visitor|user|consumer|child|minor|parent|candidate|applicant|cent(?:re|er)|platform|network|press$|media$|market|advert|profil|statistic|analy|newsletter|survey|research|sale|sell|sold$|rent|lease|lend|shar(?:e|ed|es|ing)$|disclos|transfer|publish|monitor|track|record|scor|credit|fraud|recruit|invoic|payment|backup|delet|eras|anonym|pseudonym|surname|address|e-mail|email|phone|telephone|location|health|birth|age$|gender|photo|voice|video|biometr|financ|card|passport|device|countr)/iu,
  cs: /^(?:partner|poskytovatel|zpracovatel|dodavatel|distribut|prodejc|zprostředkovatel|zástupc|agent|porad|účetn|auditor|advokát|bank|pojišťov|dopravc|kurýr|zaměstn|koleg|dceřin|společnost|firm|skupin|investor|kupujíc|třetí|příjemc|polici|soud|zastupitelstv|úřad|orgán|veřejn|zákazn|klient|návštěvn|uživatel|spotřebitel|dět|dítě|nezletil|rodič|uchazeč|centr|platform|sítě?$|médi|market|reklam|profil|statisti|analý|analyt|newsletter|průzkum|výzkum|prodej|prodáv|pronáj|pronajím|sdíl|zpřístup|předá|zveřej|sled|záznam|úvěr|podvod|nábor|faktur|plat(?:b|eb)|záloh|vymaz|výmaz|maz|anonym|pseudonym|jmén|příjmen|adres|e-mail|telefon|poloh|zdrav|narozen|věk|pohlav|fotograf|hlas|video|biometr|finanč|kart|pas$|zařízen|zem[ěií])/iu,
  th: /พันธมิตร|ผู้ให้บริการ|จำหน่าย|ตัวแทน|บริษัท|หน่วยงาน|ธนาคาร|ประกัน|ขนส่ง|ที่ปรึกษา|บัญชี|ทนาย|นายหน้า|นายจ้าง|ลูกจ้าง|พนักงาน|เพื่อนร่วมงาน|ภายนอก|นักลงทุน|ผู้ซื้อ|ผู้รับ|ศาล|ตำรวจ|อัยการ|รัฐ|ราชการ|ลูกค้า|ผู้เข้าชม|ผู้ใช้|ผู้บริโภค|เด็ก|ผู้เยาว์|ผู้ปกครอง|ผู้สมัคร|ศูนย์|แพลตฟอร์ม|เครือข่าย|สื่อมวลชน|ตลาด|โฆษณา|สถิติ|วิเคราะห์|สำรวจ|วิจัย|ขาย|เช่า|เปิดเผย|โอน|ส่งต่อ|แบ่งปัน|เผยแพร่|ติดตาม|บันทึก|สินเชื่อ|ทุจริต|ชำระเงิน|สำรอง|นิรนาม|สุขภาพ|วันเกิด|อายุ|เพศ|ภาพ|เสียง|วิดีโอ|ชีวภาพ|การเงิน|บัตร|หนังสือเดินทาง|โทรศัพท์|ที่อยู่|อีเมล|อุปกรณ์|ประเทศ/u,
};

/** Whether a word says whose data of what kind goes to whom, or what for. */
export function isOfSubject(word: string, locale: Locale): boolean {
  return subjects[locale]?.test(word) ?? false;
}
