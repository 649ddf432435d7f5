import type { rightTexts } from './right-texts.ts';
/** Passages that say the same: of selecting people, insurance, services, post and visits. */
export const furtherRightTexts: typeof rightTexts = [
  [
    'We may turn you down without stating why.',
    'Můžeme vás odmítnout bez udání důvodu.',
    'เราอาจปฏิเสธคุณโดยไม่ให้เหตุผล',
  ],
  [
    'Your probation ends after three months.',
    'Zkušební doba skončí po třech měsících.',
    'ช่วงทดลองงานสิ้นสุดหลังสามเดือน',
  ],
  ['The selection takes place in two rounds.', 'Výběr probíhá ve dvou kolech.', 'การคัดเลือกมีสองรอบ'],
  ['You can bring your own computer.', 'Můžete si přinést vlastní počítač.', 'คุณนำคอมพิวเตอร์ของตนเองมาได้'],
  ['An assessor scores the test.', 'Test boduje hodnotitel.', 'ผู้ประเมินให้คะแนนการทดสอบ'],
  [
    'We verify your diploma at the university.',
    'Váš diplom ověřujeme na univerzitě.',
    'เราตรวจสอบวุฒิบัตรของคุณกับมหาวิทยาลัย',
  ],
  ['Work permits of foreigners.', 'Pracovní povolení cizinců.', 'ใบอนุญาตทำงานของชาวต่างชาติ'],
  ['A list of vacancies.', 'Seznam volných míst.', 'รายการตำแหน่งว่าง'],
  [
    'We store the CVs of unsuccessful applicants for half a year.',
    'Životopisy neúspěšných uchazečů uchováváme půl roku.',
    'เราเก็บประวัติย่อของผู้สมัครที่ไม่ผ่านไว้ครึ่งปี',
  ],
  ['You may add a covering letter.', 'Můžete přiložit motivační dopis.', 'คุณแนบจดหมายสมัครงานได้'],
  [
    'We pay social and health insurance.',
    'Odvádíme sociální a zdravotní pojištění.',
    'เราจ่ายประกันสังคมและประกันสุขภาพ',
  ],
  [
    'We carry out a security audit every year.',
    'Každý rok provádíme bezpečnostní audit.',
    'เราตรวจสอบความปลอดภัยทุกปี',
  ],
  ['The logs are deleted automatically.', 'Protokoly se mažou automaticky.', 'บันทึกถูกลบโดยอัตโนมัติ'],
  [
    'A subcontractor runs the data centre.',
    'Datové centrum provozuje subdodavatel.',
    'ผู้รับจ้างช่วงดำเนินการศูนย์ข้อมูล',
  ],
  ['Pictures that you upload stay yours.', 'Nahrané snímky zůstávají vaše.', 'ภาพที่คุณอัปโหลดยังเป็นของคุณ'],
  [
    'You can export your data in a machine-readable format.',
    'Svá data můžete exportovat ve strojově čitelném formátu.',
    'คุณส่งออกข้อมูลในรูปแบบที่เครื่องอ่านได้',
  ],
  ['We notify you by e-mail in good time.', 'Včas vás upozorníme e-mailem.', 'เราแจ้งให้คุณทราบทางอีเมลล่วงหน้า'],
  [
    'Each e-mail has a link by which you can unsubscribe.',
    'Každý e-mail obsahuje odkaz, kterým se odhlásíte.',
    'อีเมลทุกฉบับมีลิงก์สำหรับยกเลิกการรับ',
  ],
  ['We do not sell or rent the addresses.', 'Adresy neprodáváme ani nepronajímáme.', 'เราไม่ขายหรือให้เช่าที่อยู่'],
  [
    'We choose readers by country and language.',
    'Čtenáře vybíráme podle země a jazyka.',
    'เราเลือกผู้อ่านตามประเทศและภาษา',
  ],
  [
    'Birthday wishes are sent only to those who want them.',
    'Přání k narozeninám posíláme jen těm, kdo o ně stojí.',
    'เราส่งคำอวยพรวันเกิดเฉพาะผู้ที่ต้องการ',
  ],
  [
    'The recording device stands in a locked room.',
    'Záznamové zařízení stojí v uzamčené místnosti.',
    'อุปกรณ์บันทึกอยู่ในห้องที่ล็อก',
  ],
  ['Nobody watches the picture live.', 'Obraz nikdo nesleduje živě.', 'ไม่มีใครเฝ้าดูภาพสด'],
  [
    'Damage, theft and accidents are investigated.',
    'Škody, krádeže a nehody se vyšetřují.',
    'มีการสอบสวนความเสียหาย การโจรกรรม และอุบัติเหตุ',
  ],
  [
    'We blur faces and number plates.',
    'Obličeje a registrační značky rozmazáváme.',
    'เราเบลอใบหน้าและป้ายทะเบียนรถ',
  ],
  [
    'Children under 15 need the consent of a parent.',
    'Děti mladší 15 let potřebují souhlas rodiče.',
    'เด็กอายุต่ำกว่า 15 ปีต้องได้รับความยินยอมจากบิดามารดา',
  ],
  [
    'The owner of the building operates the barrier.',
    'Závoru provozuje majitel budovy.',
    'เจ้าของอาคารดูแลไม้กั้น',
  ],
  [
    'If you ask by telephone, we verify who you are.',
    'Požádáte-li telefonicky, ověříme si vaši totožnost.',
    'หากคุณขอทางโทรศัพท์ เราจะตรวจสอบตัวตนของคุณ',
  ],
  ['An answer costs nothing.', 'Odpověď nic nestojí.', 'คำตอบไม่มีค่าใช้จ่าย'],
  ['You can also turn to the courts.', 'Můžete se obrátit i na soud.', 'คุณฟ้องต่อศาลได้ด้วย'],
  [
    'We correct wrong data without delay.',
    'Nesprávné údaje bez odkladu opravíme.',
    'เราแก้ไขข้อมูลที่ไม่ถูกต้องโดยไม่ชักช้า',
  ],
  [
    'Tax law obliges us to keep invoices for ten years.',
    'Daňové předpisy nám ukládají uchovávat faktury deset let.',
    'กฎหมายภาษีกำหนดให้เราเก็บใบแจ้งหนี้สิบปี',
  ],
  ['Contracts are signed electronically.', 'Smlouvy se podepisují elektronicky.', 'สัญญาลงนามทางอิเล็กทรอนิกส์'],
  [
    'The reseller in Thailand gets your order.',
    'Vaši objednávku dostane prodejce v Thajsku.',
    'ตัวแทนจำหน่ายในประเทศไทยได้รับคำสั่งซื้อของคุณ',
  ],
  ['Temporary workers of an agency.', 'Dočasní pracovníci agentury.', 'ลูกจ้างชั่วคราวของบริษัทจัดหางาน'],
  ['Statements in the press are public.', 'Vyjádření v tisku jsou veřejná.', 'ถ้อยแถลงในสื่อมวลชนเป็นสาธารณะ'],
  ['We insure the parcels against loss.', 'Zásilky pojišťujeme proti ztrátě.', 'เราทำประกันพัสดุกรณีสูญหาย'],
  [
    'Interpreters sign a confidentiality agreement.',
    'Tlumočníci podepisují dohodu o mlčenlivosti.',
    'ล่ามลงนามในข้อตกลงรักษาความลับ',
  ],
  ['Paper documents are shredded.', 'Listinné dokumenty skartujeme.', 'เอกสารกระดาษถูกทำลาย'],
  ['Your browser sends us the language.', 'Prohlížeč nám posílá jazyk.', 'เบราว์เซอร์ส่งภาษามาให้เรา'],
];
