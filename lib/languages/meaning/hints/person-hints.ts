import type { Hints } from '#lib/languages/meaning/hints/hints.ts';

/** By which other words a language may speak of who does something with data, gets them, or whose they are. */
export const personHints: Hints = {
  lawyer: [
    'legal advis|law firm|legal team|legal department|notar|legal represent',
    'právní zástup|právního zástup|právním zástup|právní porad|právním porad|právních porad|notář',
    'สำนักงานกฎหมาย|ฝ่ายกฎหมาย|ตัวแทนทางกฎหมาย',
  ],
  accountant: ['account$|accounts$|books', 'zaúčt|účtov|účtár', 'บัญชี'],
  auditor: ['audit$|audits|inspector|examiner', 'audit|kontrolor|inspektor|revizor', 'สอบบัญชี|ตรวจสอบ'],
  'recruitment agenc': [
    'agency|agencies|recruiter|recruitment|headhunt',
    'agentur|personalist|náborov|zprostředkov',
    'จัดหางาน|สรรหา|ตัวแทน|สำนักงานจัดหางาน',
  ],
  'human resources': ['recruitment|staffing|hiring', 'nábor|náborov', 'สรรหา|จัดหางาน|บุคคล|งานบุคคล'],
  director: ['executive|management|board$', 'vedení$|vedením$|šéf|statutárn', 'กรรมการ|ผู้นำ'],
  manager: ['leader|boss|lead$|in charge|supervis|head$|management', 'šéf|vede$|vedení|řídí', 'ผู้นำ|ผู้ดูแล'],
  administrator: ['admin|operator|it specialist', 'správ|provozovatel|adminů', 'ผู้ดูแล|แอดมิน'],
  assistant: ['help', 'pomocn|pomáh', 'ช่วย'],
  reception: ['front desk|welcom|greet', 'vrátn|vítá|vítej|uvít', ''],
  technician: [
    'technical|mechanic|installer|service staff',
    'technick|montér|servis|mechanik',
    'เทคนิค|ผู้ติดตั้ง',
  ],
  doctor: ['medical|health', 'lékařsk|zdravotn', 'การแพทย์|สุขภาพ'],
  translat: ['', 'jazykov', ''],
  consultant: ['consult|advice|advis|counsel', 'konzult|radí|rady$|radu$', 'ปรึกษา|คำแนะนำ'],
  guard: [
    'security staff|security service|security compan|watchman|security personnel|security guard',
    'bezpečnostní služb|bezpečnostní agentur|vrátn|hlíd|ochrank',
    'รักษาความปลอดภัย|รปภ',
  ],
  employer: ['employing|employs', 'zaměstnáv', 'ผู้ว่าจ้าง'],
  employee: [
    'employ|worker|people who work|team|personnel|personal file|our people|those who work',
    'zaměstn|tým|pracují|pracující|lidé|osobní spis|osobního spis|osobním spis|osobní složk|personáln|ostrah|technik|technici',
    'ผู้ปฏิบัติงาน|ทีม|ผู้ที่ทำงาน|คนงาน|เจ้าหน้าที่|แรงงาน|คนของเรา|ทรัพยากรบุคคล|พนักงานรักษาความปลอดภัย|พนักงานต้อนรับ|พนักงานบัญชี|ยาม|ช่าง',
  ],
  child: ['young|juvenile|son$|daughter|under 1', 'mladistv|mladš|syn$|dcer|potom', 'ลูก|อายุต่ำกว่า|เยาวชน'],
  parent: [
    'parental|guardian|mother|father',
    'zákonný zástup|zákonného zástup|opatrov',
    'ผู้แทนโดยชอบธรรม|พ่อ|แม่',
  ],
  applicant: [
    'apply$|applies|applying|applied|application|recruit|interested in|job seek|whom$|who$',
    'přihlá|hlás|zájem|zájemc|koho$|komu$|kým$|nábor|výběrov',
    'สมัคร|ใบสมัคร|ผู้สนใจ|รับสมัคร|ใคร',
  ],
  visitor: ['visit|browse|viewer', 'navštív|návštěv|prohlíž', 'เข้าชม|เยี่ยมชม|มาเยือน|เยี่ยม'],
  customer: ['buyer|purchaser', 'kupuj|odběratel', 'ผู้ซื้อ|ผู้ใช้บริการ'],
  supplier: ['provider|contractor|suppl', 'poskytovatel|dodáv|dodá|subdodav', 'ผู้ให้บริการ|ผู้รับจ้าง'],
  distributor: ['sales partner|agent|retailer|represent', 'zástupc|velkoobchod|zastoup', 'ตัวแทน|ผู้ขาย|ร้านค้า'],
  subsidiar: [
    'group|parent company|related compan',
    'skupin|koncern|propojen|mateřsk',
    'กลุ่มบริษัท|เครือ|บริษัทแม่',
  ],
  partner: ['cooperat|associate', 'spoluprac', 'ผู้ร่วม|คู่สัญญา'],
  insur: ['', '', 'ประกัน'],
  bank: [
    'financial institution|account$|accounts$',
    'peněžní|finanční instit|účet$|účtu$|účtem$|účty$',
    'สถาบันการเงิน|บัญชี',
  ],
  'public bod': [
    'authorities|government|institution|state bod|bodies|official',
    'úřady|úřadů|úřadům|orgán|instituc|státní správ|veřejné moci',
    'ภาครัฐ|ราชการ|เจ้าหน้าที่รัฐ',
  ],
  police: ['law enforcement|law-enforcement', 'činným|činné v trest|činných v trest', 'บังคับใช้กฎหมาย'],
  court: [
    'judicial|judge|legal proceed|proceeding|litigat|legal dispute|legal action|tribunal',
    'justic|žalob|spor$|sporu|spory|sporech|řízení$',
    'คดี|ตุลาการ|ฟ้อง|กระบวนพิจารณา|ข้อพิพาท',
  ],
  prosecut: ['criminal proceed|charges', 'stíhá|stíhat|trestní řízen', 'ดำเนินคดี|ฟ้อง'],
  tax: ['fiscal|vat$|levy', 'dph$', 'อากร'],
  'labour office': [
    'labour|labor$|employment law|employment authorit',
    'pracovn|zákoník práce|zákoníku práce',
    'แรงงาน',
  ],
  courier: [
    'transport|ship|postal|deliver|freight|haul|package|consignment|by post',
    'přeprav|pošt|doruč|dodá|balík',
    'ไปรษณีย์|นำส่ง|ส่งสินค้า|ส่งของ',
  ],
  school: ['college|faculty|educat|academ', 'vysok|fakult|vzděl|škol', 'วิทยาลัย|การศึกษา|สถาบัน'],
  journalist: ['news$|reporter|medium', 'noviny|novin|nosič|médium|médiu', 'สื่อ|ข่าว'],
};
