import type { rightTexts } from './right-texts.ts';

/** Passages that say the same: of customers, newsletters, a cloud service, cameras, suppliers and visits. */
export const moreRightTexts: typeof rightTexts = [
  [
    'When you order our products, we need your billing address.',
    'Když si objednáte naše výrobky, potřebujeme vaši fakturační adresu.',
    'เมื่อคุณสั่งซื้อผลิตภัณฑ์ของเรา เราต้องใช้ที่อยู่สำหรับออกใบแจ้งหนี้',
  ],
  ['We refund the price within 14 days.', 'Cenu vám vrátíme do 14 dnů.', 'เราคืนเงินภายใน 14 วัน'],
  [
    'You can opt out of the newsletter at any time.',
    'Newsletter můžete kdykoli odhlásit.',
    'คุณเลิกรับจดหมายข่าวได้ทุกเมื่อ',
  ],
  [
    'We measure how many people open the newsletter.',
    'Měříme, kolik lidí newsletter otevře.',
    'เราวัดว่ามีผู้เปิดอ่านจดหมายข่าวกี่คน',
  ],
  [
    'The footage is overwritten after 72 hours.',
    'Záznam se po 72 hodinách přepíše.',
    'ภาพที่บันทึกจะถูกบันทึกทับเมื่อพ้น 72 ชั่วโมง',
  ],
  [
    'We hand footage over to the police only when they request it.',
    'Záznam předáme policii jen tehdy, když o něj požádá.',
    'เราส่งมอบภาพให้ตำรวจเฉพาะเมื่อตำรวจร้องขอ',
  ],
  [
    'The cameras watch the entrance and the car park.',
    'Kamery sledují vchod a parkoviště.',
    'กล้องเฝ้าดูทางเข้าและที่จอดรถ',
  ],
  ['The cameras record no sound.', 'Kamery nenahrávají zvuk.', 'กล้องไม่บันทึกเสียง'],
  ['Signs at the doors tell of the cameras.', 'Na kamery upozorňují cedulky u dveří.', 'ป้ายที่ประตูแจ้งว่ามีกล้อง'],
  [
    'You sign in with your e-mail and a password.',
    'Přihlašujete se e-mailem a heslem.',
    'คุณลงชื่อเข้าใช้ด้วยอีเมลและรหัสผ่าน',
  ],
  [
    'If you close your account, we erase the pictures.',
    'Pokud svůj účet zrušíte, obrázky smažeme.',
    'หากคุณปิดบัญชี เราจะลบภาพ',
  ],
  ['We act as your processor.', 'Vystupujeme jako váš zpracovatel.', 'เราทำหน้าที่เป็นผู้ประมวลผลข้อมูลให้คุณ'],
  [
    'Support looks into your account only if you ask.',
    'Podpora do vašeho účtu nahlíží, jen když o to požádáte.',
    'ฝ่ายสนับสนุนเข้าดูบัญชีของคุณเฉพาะเมื่อคุณขอ',
  ],
  [
    'We report a breach to the authority within 72 hours.',
    'Porušení ohlásíme úřadu do 72 hodin.',
    'เราแจ้งการละเมิดต่อหน่วยงานภายใน 72 ชั่วโมง',
  ],
  [
    'Our accountant and our tax adviser see the invoices.',
    'Faktury vidí naše účetní a daňový poradce.',
    'นักบัญชีและที่ปรึกษาภาษีของเราเห็นใบแจ้งหนี้',
  ],
  ['Suppliers send us their price lists.', 'Dodavatelé nám posílají své ceníky.', 'ผู้จัดหาส่งรายการราคามาให้เรา'],
  [
    'We keep the visitors’ book for one year.',
    'Knihu návštěv uchováváme jeden rok.',
    'เราเก็บสมุดผู้มาเยือนไว้หนึ่งปี',
  ],
  [
    'At the reception you show your identity card.',
    'Na recepci předložíte občanský průkaz.',
    'คุณแสดงบัตรประชาชนที่แผนกต้อนรับ',
  ],
  ['We do not copy your passport.', 'Z vašeho pasu kopii nepořizujeme.', 'เราไม่ทำสำเนาหนังสือเดินทางของคุณ'],
  ['We carry out a survey once a year.', 'Jednou ročně provádíme průzkum.', 'เราทำแบบสำรวจปีละครั้ง'],
  ['We take photographs at trade fairs.', 'Na veletrzích fotografujeme.', 'เราถ่ายภาพในงานแสดงสินค้า'],
  [
    'A lawyer helps us to recover debts.',
    'S vymáháním pohledávek nám pomáhá advokát.',
    'ทนายความช่วยเราทวงหนี้',
  ],
  [
    'We assess your creditworthiness by hand.',
    'Vaši bonitu posuzujeme ručně.',
    'เราประเมินความน่าเชื่อถือทางการเงินของคุณด้วยตนเอง',
  ],
  [
    'The contract ends when the licence expires.',
    'Smlouva končí, když licence vyprší.',
    'สัญญาสิ้นสุดเมื่อสิทธิการใช้งานหมดอายุ',
  ],
  ['Parcels are delivered by a carrier.', 'Zásilky doručuje dopravce.', 'บริษัทขนส่งเป็นผู้จัดส่งพัสดุ'],
  ['We train our employees every year.', 'Své zaměstnance každý rok školíme.', 'เราอบรมพนักงานทุกปี'],
  [
    'The data is encrypted, and access is limited.',
    'Data jsou šifrovaná a přístup k nim je omezený.',
    'ข้อมูลถูกเข้ารหัสและจำกัดการเข้าถึง',
  ],
  ['Every device is locked.', 'Každé zařízení je uzamčené.', 'อุปกรณ์ทุกเครื่องถูกล็อก'],
  [
    'If a device is lost or stolen, we erase it remotely.',
    'Je-li zařízení ztraceno nebo odcizeno, vymažeme ho na dálku.',
    'หากอุปกรณ์สูญหายหรือถูกขโมย เราลบข้อมูลจากระยะไกล',
  ],
  ['Your manager approves the trip.', 'Cestu schvaluje váš nadřízený.', 'หัวหน้าของคุณอนุมัติการเดินทาง'],
  ['Wages are paid by bank transfer.', 'Mzda se vyplácí převodem na účet.', 'ค่าจ้างจ่ายโดยโอนเข้าบัญชีธนาคาร'],
  [
    'Interns sign an agreement with their school.',
    'Stážisté uzavírají dohodu se svou školou.',
    'ผู้ฝึกงานทำข้อตกลงกับสถานศึกษาของตน',
  ],
  ['The medical examination is done by a doctor.', 'Lékařskou prohlídku provádí lékař.', 'แพทย์เป็นผู้ตรวจสุขภาพ'],
  [
    'Do not send us data on your health.',
    'Neposílejte nám údaje o svém zdraví.',
    'โปรดอย่าส่งข้อมูลสุขภาพของคุณมาให้เรา',
  ],
  ['References of former employers.', 'Reference od bývalých zaměstnavatelů.', 'ข้อมูลอ้างอิงจากนายจ้างเดิม'],
  [
    'If you win the competition, we publish your name.',
    'Pokud v soutěži vyhrajete, zveřejníme vaše jméno.',
    'หากคุณชนะการแข่งขัน เราจะเผยแพร่ชื่อของคุณ',
  ],
  ['We answer complaints within 30 days.', 'Reklamace vyřídíme do 30 dnů.', 'เราตอบข้อร้องเรียนภายใน 30 วัน'],
  ['The warranty lasts two years.', 'Záruka trvá dva roky.', 'การรับประกันมีระยะเวลาสองปี'],
  [
    'A technician installs the machine at your premises.',
    'Stroj u vás instaluje technik.',
    'ช่างเทคนิคติดตั้งเครื่องที่สถานที่ของคุณ',
  ],
  [
    'You may speak to us in English or Czech.',
    'Mluvit s námi můžete anglicky nebo česky.',
    'คุณพูดกับเราเป็นภาษาอังกฤษหรือภาษาเช็กได้',
  ],
];
