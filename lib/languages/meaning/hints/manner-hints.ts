import type { Hints } from '#lib/languages/meaning/hints/hints.ts';

/** By which other words a language may say how, when and how far something is done, and how many there are. */
export const mannerHints: Hints = {
  'only once': ['once$|one time|single', 'jednou$|jedenkrát|jediný', 'หนึ่งครั้ง|ละครั้ง'],
  oral: ['spoken|by word of mouth|in person', 'mluv|slovn|osobně', 'ปากเปล่า|พูด'],
  automat: ['machine|by itself|algorithm', 'samočin|strojov|algoritm|sám$', 'เครื่อง|เอง'],
  manual: [
    'yourself|yourselves|themselves|in person|personally|own initiative',
    'sami$|sám$|osobně|vlastnoruč|z vlastní',
    'เอง',
  ],
  end: [
    'finish|complet|over$|ceas|stop$|stops|laps|clos|until|elaps|conclu',
    'závěr|dokonč|přestan|zruš|nejpozd|pomin',
    'สิ้น|ท้าย|จบ|เสร็จ|เมื่อพ้น|พ้น|ครบ|เลิก',
  ],
  begin: [
    'onset|join|open|launch|enter|initiat|take up|takes up|set up|first day',
    'nástup|nastoup|nastup|spust|vznik|započ|otev|vstoup',
    'เข้าทำงาน|เปิด|เข้ารับ|วันแรก|ตอนต้น|ช่วงต้น|แรก',
  ],
  immediately: [
    'instantly|straight away|soon|forthwith|right away|quickly|any delay',
    'obratem|co nejdříve|co nejrychlej|rychle|bezprostř|zároveň|průtah',
    'รวดเร็ว|เร็วที่สุด|ทันใด|ล่าช้า',
  ],
  annual: ['anniversar|year', 'výroč|rok|let$', 'ปี'],
  permanent: [
    'unlimited|endless|lasting|no time limit|not limited|for good',
    'stále|nastálo|bez omez|časově',
    'ตลอด',
  ],
  'at any time': ['anytime|whenever|always', 'vždy|pokaždé|kterýkoli', 'เมื่อใด|เมื่อไร|เสมอ|ทุกครั้ง'],
  'at most': [
    'within|not exceed|ceiling|not later|until|not more than|not longer than',
    'až do|až$|nepřekro|nepřesáh|nepřesah|během|ne déle|ne později|limit',
    'ไม่มากกว่า|ไม่นานกว่า|จนถึง|วงเงิน',
  ],
  'free of charge': [
    'not charge|no fee|no cost|at no cost|nothing|not pay|do not cost',
    'neplat|neúčt|žádné poplatk|gratis|nic nepla',
    'ไม่ต้องจ่าย|ไม่เรียกเก็บ|ไม่มีค่า|ไม่ต้องเสีย|ไม่คิด',
  ],
  'working day': ['weekday', 'všední|pracovních|pracovní', 'จันทร์|ทำการ'],
  voluntar: [
    'optional|own accord|free to|free will|own initiative',
    'sami$|z vlastní|nepovinn',
    'เลือกได้|เต็มใจ',
  ],
  secret: ['secrecy|private|privacy', 'mlčen|utaj|neveřej|soukrom', 'ส่วนตัว|ปกปิด'],
  only: [
    'nothing but|no other|no more|purely|until|not before|exception|exempt|nothing else|exclusive',
    'samotn|čistě|teprve|výlučně|nic jin|nikdo jin|nikomu jin|nedojde|pokud',
    'แค่|ต่อเมื่อ|แต่ผู้เดียว|จนกว่า|นอกจาก|ลำพัง',
  ],
  'at least': [
    'not less|no fewer|no sooner|not earlier|not sooner|or more',
    'ne méně|ne dříve|přinejmenším|nebo více|a více',
    'ขึ้นไป|ไม่ต่ำกว่า|ไม่ก่อน|เป็นอย่างต่ำ',
  ],
  usually: [
    'general|common|routine|mainly|often|most$|ordinar|standard|regular',
    'obecn|standardn|normáln|převáž|často|většin|pravidel',
    'ทั่วไป|มัก|ส่วนใหญ่|ตามปกติ|ประจำ',
  ],
  approximat: ['about$|around$|nearly|almost|circa|some$', 'okolo|kolem|asi$|téměř|skoro', 'เกือบ|สัก'],
  'public holiday': [
    'holiday|vacation|day off|days off|weekend|leave$|closed',
    'dovolen|volno|volna|víkend|prázdnin',
    '',
  ],
  shorter: ['short$|shorten|sooner|brief|reduc|less', 'zkrac|zkrát|krátk|méně', 'สั้น|เร็วกว่า|น้อยกว่า|ลด'],
  two: ['second|double|pair|couple', 'druh|dvoj|obojí|pár', 'คู่|ที่สอง|สองเท่า'],
  three: ['third|triple|threefold|quarter', 'třet|troj|třikrát|čtvrtlet', 'ที่สาม|ไตรมาส'],
  four: ['fourth|quarter', 'čtvrt', 'ที่สี่'],
  six: ['half a year|half-year|sixth', 'pololet|půlro|půl roku|šest', 'ครึ่งปี'],
  ten: ['tenth|decade', 'desát|desít', 'ทศวรรษ'],
  twelve: ['year|dozen', 'rok|ročn|tucet', 'ปี|โหล'],
};
