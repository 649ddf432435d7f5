import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';

/** What is done with data, or not done: verbs, and the nouns that are made of them. */
export const deeds: Concept[] = [
  ['collect|gather', 'shromažď|shromážd|sbír|sběr|získá', 'เก็บรวบรวม|รวบรวม'],
  [
    'keep|kept|store$|stored|stores|storing|storage|retain|retention|hold$|holds|held|lie$|lies$|archiv|saved',
    'uchová|uklád|ulož|ponech|archiv|k dispozici|uschov|úložišt|drž',
    'เก็บ|ระยะเวลา',
  ],
  [
    'delet|eras|remov|destroy|destruct|shred|dispose',
    'vymaž|výmaz|vymaz|smaž|smaz|maže|mažou|mazat|mazán|odstran|odstraň|skart|znič|likvid',
    'ลบ|ทำลาย',
  ],
  ['publish|publication', 'zveřej|publik', 'เผยแพร่'],
  [
    'pass$|passed|passes|disclos|share$|shares|shared|sharing|transfer|transmit|hand over|hand it over|hand them over|forward',
    'předa|předá|sdíl|zpřístup|poskyt|přenáš|přeposíl',
    'ส่งต่อ|เปิดเผย|แบ่งปัน|โอน|ส่งมอบ|ส่งข้อมูล|ส่งให้|เคลื่อนย้าย',
  ],
  ['sell$|sells|selling|sold$|sale$|sales$', 'prodá|prodej|prodat|prodal|poprodej', 'ขาย|จำหน่าย'],
  ['rent$|rents|lease|lend', 'pronaj|pronájm|půjč', 'ให้เช่า|เช่า|ให้ยืม'],
  ['enquir|inquir|question|queries', 'dotaz|otáz', 'คำถาม|สอบถาม|ข้อซักถาม'],
  ['object$|objects$|objecting|objection', 'námit|vznést|vznes', 'คัดค้าน'],
  ['contact$|contacts$|contacted|contacting', 'kontakt|obrať|obrat|obrát|obrac|oslov', 'ติดต่อ'],
  ['watch|monitor|observ|track', 'sled|monitor|pozor', 'เฝ้า|ติดตาม|สังเกต'],
  ['recogni|identif', 'rozpoz|pozná|identifik', 'จดจำ|ระบุตัว|ตัวตน|ระบุตัวตน'],
  ['hire$|hired|hires', 'přija|přijm|přijí', 'รับเข้าทำงาน|รับคุณเข้าทำงาน|รับใครเข้าทำงาน|รับผู้สมัครเข้าทำงาน|ว่าจ้าง'],
  ['read$|reads$|reading', 'čte|čtou|číst|přečt|čtení', 'อ่าน'],
  ['write|written|writing|wrote', 'píš|psát|napsa|napiš|napíš|písemn|psan|psal', 'เขียน|ลายลักษณ์อักษร'],
  ['confirm', 'potvr', 'ยืนยัน'],
  ['answer|reply|replies|respond', 'odpov|odepíš|vyřiz|vyříz|vyříd|vyřid', 'ตอบ'],
  ['extend|prolong', 'prodlouž|prodluž', 'ขยาย|นานขึ้น|ต่ออายุ'],
  ['overwrit', 'přepíš|přeps|přepis', 'ทับ'],
  ['unsubscrib|opt out|opting out', 'odhlá|odhlaš', 'ยกเลิกการรับ|เลือกไม่รับ|ยกเลิกรับ|เลิกรับ'],
  [
    'withdraw',
    'odvol|zpětvzet|stáhn|stahu|vzít zpět|vezmete zpět|vezmeme zpět|vzal zpět|bere zpět',
    'ถอน|เพิกถอน|ยกเลิก',
  ],
  ['search|look up|looks up|looking up|browse$|browses', 'vyhled|prohled|hledá|hledat', 'ค้นหา|สืบค้น'],
  ['invit', 'pozv|zveme|pozýv', 'เชิญ'],
  ['buy|bought|purchas', 'koup|nákup|kupov|zakoup|nakup', 'ซื้อ'],
  ['analy|evaluat|assess', 'analy|analý|vyhodnoc|posuz|posou|hodnot', 'วิเคราะห์|ประเมิน|วัดผล'],
  ['combin|merge|link$|linked', 'spoj|kombin|propoj|slouč|slučuj', 'รวมกับ|เชื่อมโยง|ผสาน'],
];

/** What languages do with too many words: whether it is denied can be told, and not that it is missing. */
export const vague: Concept[] = [
  ['ask$|asks$|asked|asking', 'žádá|žádat|žádal|požád|ptá|zeptá|vyžád', 'ขอ|ถาม|สอบถาม'],
  ['customi|adapt|tailor|personali', 'přizpůs|personaliz', 'ปรับ'],
  ['affect|effect$|influence', 'vliv|dotčen|ovliv|dotýk|účink', 'กระทบ|มีผล|อิทธิพล'],
  ['necessary|needed|need$|needs', 'nezbytn|nutn|třeba|potřeb', 'จำเป็น'],
  ['authori|entitled', 'oprávn', 'ได้รับอนุญาต|มีสิทธิ'],
  ['lawful', 'zákonn', 'ชอบด้วยกฎหมาย'],
  ['send$|sends|sent$|sending', 'zasíl|pošl|posíl|odešl|zašl|rozesíl|odesíl|zaslán|odeslán', 'ส่ง'],
  ['use$|uses|used$|using', 'použív|použij|využív|použit', 'ใช้'],
  ['some$|certain|several', 'někter|určit|několik|jist', 'บาง|จำนวนหนึ่ง|หลาย'],
  ['allow|permit', 'dovol|umožň|povol', 'อนุญาต'],
];
