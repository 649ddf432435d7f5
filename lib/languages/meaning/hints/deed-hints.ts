import type { Hints } from '#lib/languages/meaning/hints/hints.ts';

/** By which other words a language may speak of what is done with data. */
export const deedHints: Hints = {
  collect: ['obtain|receiv|acquir|get$', 'získ|přijím|pořiz|zjišť|zjist|obdrž', 'ได้รับ|ได้มา|รับข้อมูล'],
  keep: ['preserv|remain', 'veden|vede$|vedem|evid|držen|zachov|nechá|přechov', 'คงไว้|บันทึกไว้|รักษาไว้'],
  delet: ['cancel|clear|wipe|purg|get rid', 'zlikvid|vymáz|promaž|zruš|ruší|anonymiz', 'กำจัด|ล้าง|ยกเลิก'],
  publish: [
    'public$|made public|make public',
    'uveřej|vystav|vyvěs|veřejn',
    'ประกาศ|เปิดเผยต่อสาธารณะ|สาธารณะ',
  ],
  pass: [
    'provid|give$|gives|given|send$|sends|sent$|sending|submit|hand$|hands$|handed|handing|make available|made available',
    'převod|převá|převed|dává|dá$|postoup|předlož|svěř|sděl|zasíl|zašl|pošl|posíl|zaslá',
    'ส่ง|ให้ข้อมูล|เข้าถึง|มอบ',
  ],
  enquir: ['ask$|asks$|asked|asking', 'ptá|zeptá|poptáv|dopt|poptat', 'ถาม|ข้อสงสัย'],
  object: ['oppos|contest|protest', 'nesouhlas|odpor|protest', 'โต้แย้ง|ไม่เห็นด้วย'],
  contact: [
    'approach|reach out|reach you|in mind|get in touch|in touch|write to|notify',
    'spojí|spojte|spojit|ve spojení|ozv|ozýv|napíš|napiš|zavol|nabídk|nabíd|nabíz',
    'เข้าหา|ทักทาย|เสนอ|แจ้ง|โทร',
  ],
  watch: [
    'surveil|supervis|trace|oversee|camera',
    'dohled|dohlíž|hlíd|stopov|zaznamen|kamer',
    'ตรวจสอบ|ตรวจตรา|ตามรอย|กล้อง',
  ],
  recogni: [
    'identity|identities|who you are|know who|tell who|tell you apart|know you',
    'totož|ztotož|zjist|poznat|určen|určit|znečit|rozmaz|zakryj|zakrýv',
    'รู้ว่า|ทราบว่า|จำได้|รู้จัก|ทราบตัว',
  ],
  hire: [
    'employ$|employs$|recruit|take on|taken on|take you on|accept',
    'zaměstná$|zaměstnat|nabrat|nábor|nabír|najm',
    'เข้าทำงาน|จ้างงาน|จ้าง|รับคุณ|รับสมัคร',
  ],
  read: ['see$|view|consult|look|reader', 'nahléd|nahlíž|seznám|seznam|prohléd|prohlíž|podív', 'ดู|เปิดดู'],
  write: [
    'letter|text$|texts$|draft',
    'dopis|sepis|formulov|text|obrať|obrac|obrát',
    'จดหมาย|ข้อความ|เป็นหนังสือ',
  ],
  confirm: ['verif|acknowledg|certif|approv', 'ověř|osvědč|schvál|doklád', 'รับรอง|ยอมรับ|รับทราบ'],
  answer: [
    'respons|react|deal with|handl|get back',
    'reag|reak|zodpov|vyjád|ozvem|zpracuj',
    'จัดการ|ดำเนินการ|ติดต่อกลับ|แจ้งกลับ',
  ],
  extend: ['longer|renew|lengthen', 'rozšíř|navýš|obnov|delš', 'ยืด|เพิ่ม|นานกว่า|ต่อระยะเวลา'],
  overwrit: ['replac|record over', 'nahra|překrý', 'แทนที่'],
  unsubscrib: [
    'opt-out|opts out|opted out|stop$|stops|cancel|withdraw|unwanted',
    'zruš|přestan|odvol|vypn|vypnout|odmít|ukonč',
    'ยกเลิก|เลิก|หยุด|ไม่รับ',
  ],
  withdraw: [
    'revok|cancel|take back|taking back|took back|retract|pull out',
    'vezm|vzal|vzít|vzetí|zpět|bere|zruš',
    'เลิก|ขอคืน',
  ],
  search: ['seek$|seeks|find$|finds|trawl', 'najít|najd|nacház|dohled|pátr', 'หาข้อมูล|เสาะหา|หาตัว'],
  invit: ['call$|ask you|asked to', 'vyzv|vyzýv|předvol', 'เรียก|ชวน|นัด'],
  buy: ['order|acquir|paid$', 'objedn|pořiz|nabýv|nabyt', 'สั่ง|จัดหา'],
  analy: ['review|examin|measur|study|studies', 'zkoum|rozbor|zjišť|měř|měřen', 'พิจารณา|วัด|ตรวจ|ศึกษา'],
  combin: ['connect|associat|match|together|join', 'dohromady|sdruž|spár|přiřa|sluč', 'เชื่อม|รวม|ผูก|จับคู่'],
  sell: ['commerc|trade|trading|for sale', 'obchod|zpeněž', 'ซื้อขาย|ค้าขาย'],
  rent: ['hire$|hires|loan|tenan', 'nájem|nájm|zapůjč|vypůjč', 'ผู้เช่า|ยืม'],
};
