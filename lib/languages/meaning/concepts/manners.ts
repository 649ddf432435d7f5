import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';

/** How, when and how far something is done. */
export const manners: Concept[] = [
  ['automat', 'automat', 'อัตโนมัติ'],
  ['manual|by hand', 'ručn|manuáln', 'ด้วยตนเอง|ด้วยมือ|ด้วยตัวเอง'],
  ['anonym', 'anonym', 'นิรนาม|ไม่ระบุชื่อ|ไม่ระบุตัวตน|ไม่เปิดเผยชื่อ'],
  [
    'cannot|can’t|can not|can no|could not|no other|nobody can|no one can|unable|not able|not possible|impossible',
    'nemůž|nemoh|nelze|nejsme schop|nejste schop|není schop|není možn|není moci|nebude mo|nebudou mo|nebudeme mo|nebudete mo|není dostup|znemož',
    'ไม่สามารถ|ไม่อาจ|ไม่ได้|มิอาจ|มิได้',
  ],
  [
    'no duty|no obligation|not obliged|not required|no legal|no statutory|neither legally|not legally|not have to|need not',
    'nejste povin|nejsme povin|není povin|nejsou povin|nemáte povin|nemáme povin|nemá povin|nemají povin|nemáte zákonn|nemus',
    'ไม่มีหน้าที่|ไม่ต้อง|ไม่จำเป็นต้อง|ไม่มีภาระ|มิต้อง|ไม่ถูกบังคับ|ไม่มีข้อกำหนด',
  ],
  ['pseudonym', 'pseudonym', 'นามแฝง|แฝง'],
  [
    'end$|ends$|ended|expir|terminat',
    'skonč|konč|konec$|konce$|koncem$|konci$|přestáv|ukonč|uplyn|vyprš|zánik|zanik',
    'ยุติ|สิ้นสุด|สิ้นผล|สิ้นรอบ|สิ้นปี|สิ้นเดือน|หมดอายุ|เลิกสัญญา|ครบกำหนด',
  ],
  ['begin|begun|began|start|commenc', 'zahá|zača|začá|začín|počát|počín', 'เริ่ม'],
  [
    'immediately|at once|without delay|promptly|without undue delay',
    'ihned|okamžit|neprodlen|bezodklad|bez zbyteč|bez odkladu|bez prodlení|hned$',
    'ทันที|ไม่ชักช้า|มิชักช้า|โดยเร็ว|โดยพลัน',
  ],
  [
    'annual|every year|yearly|once a year|twice a year|times a year|per year|each year',
    'ročn|každý rok|každoročn|jednou za rok',
    'ทุกปี|ปีละ|รายปี|ประจำปี',
  ],
  [
    'monthly|every month|twice a month|times a month|per month|each month',
    'měsíčně|každý měsíc',
    'ทุกเดือน|เดือนละ|รายเดือน',
  ],
  [
    'daily|every day|each day|times a day|once a day|twice a day',
    'denně|každý den|každodenn',
    'ทุกวัน|วันละ|รายวัน|ประจำวัน',
  ],
  ['permanent|indefinite|forever', 'trval|navždy|neomezen|neurčitou', 'ถาวร|ตลอดไป|ไม่มีกำหนด|ไม่จำกัด'],
  ['temporar', 'dočasn|přechodn', 'ชั่วคราว'],
  ['at any time|any time', 'kdykoli', 'ทุกเมื่อ|ตลอดเวลา|เมื่อใดก็ได้|เมื่อไรก็ได้'],
  [
    'live$|real time|real-time',
    'reálném čase|živě|živý|živé|přímém přenosu|přímý přenos|přímého přenosu',
    'สด|เรียลไทม์|เวลาจริง',
  ],
  [
    'at most|up to|no more than|no longer than|no later than|not later than|maximum|latest|longest',
    'nejvýše|až do výše|až do částky|nejpozději|maximáln|nejdéle|nejvíc|nejdelší',
    'ไม่เกิน|ภายใน|ไม่ช้ากว่า|อย่างช้า|อย่างมาก|สูงสุด|ช้าที่สุด',
  ],
  [
    'free of charge|without charge|free$|gratis|costs you nothing|no charge',
    'bezplat|zdarma|nestojí|bez poplatk',
    'ไม่มีค่าใช้จ่าย|ไม่เสียค่า|ไม่คิดค่า|ฟรี|เสียค่าใช้จ่าย',
  ],
  ['night', 'noc$|noci|nočn|nocí', 'คืน'],
  ['week', 'týden|týdn', 'สัปดาห์|อาทิตย์'],
  ['minute', 'minut', 'นาที'],
  [
    'working day|business day|working days',
    'pracovní den|pracovních dn|pracovní dn|pracovního dne|pracovním dn',
    'วันทำการ|วันทำงาน',
  ],
  ['voluntar', 'dobrovol', 'สมัครใจ'],
  ['secret|confidential', 'důvěrn|tajn|mlčenliv', 'ความลับ|เป็นความลับ|ลับ'],
  [
    'only|solely|exclusively|merely|just$|unless|except|sole$|alone|restrict|limit',
    'jen$|jenom|dokud|omez|pouze|pouh|výhradn|výlučn|jedin|kromě|vyjma|výjim|ledaže|až$|obejd|jenž',
    'เท่านั้น|เฉพาะ|เพียง|ยกเว้น|เว้น|จำกัด',
  ],
  [
    'at least|minimum|no less|no later than|earliest',
    'alespoň|nejméně|aspoň|minimáln|nejdříve',
    'อย่างน้อย|ไม่น้อยกว่า|อย่างเร็ว|ขั้นต่ำ|เร็วที่สุด',
  ],
];

/** What no translator says of himself. */
export const extremes: Concept[] = [
  [
    'usually|generally|normally|as a rule|mostly|typically',
    'obvykl|zpravidla|většinou|obecně|běžně',
    'โดยทั่วไป|ปกติ|มักจะ|โดยมาก',
  ],
  ['approximat|roughly', 'přibližn|zhruba|cca$', 'ประมาณ|ราว'],
  ['public holiday|bank holiday', 'svátek|svátk|svátc', 'วันหยุด'],
  ['shorter', 'krat', 'สั้นกว่า|สั้นลง'],
  ['oral|verbal', 'ústn', 'วาจา'],
];
