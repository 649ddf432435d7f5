/** What one language denies in words of its own, each in English, Czech and Thai: nothing is lost or added. */
export const rightDenials: [en: string, cs: string, th: string][] = [
  [
    'It does not apply to our customers, nor to our own employees.',
    'Nevztahují se na naše zákazníky, ani na naše vlastní zaměstnance.',
    'นโยบายนี้ไม่ใช้กับลูกค้าของเรา และไม่ใช้กับพนักงานของเราเอง',
  ],
  [
    'We neither sell nor rent your data.',
    'Vaše údaje neprodáváme ani nepronajímáme.',
    'เราไม่ขายหรือให้เช่าข้อมูลของคุณ',
  ],
  [
    'It is used neither for advertising nor for assessing you.',
    'Nepoužíváme jej k reklamě ani k vašemu posuzování.',
    'เราไม่ใช้เพื่อการโฆษณาหรือเพื่อประเมินคุณ',
  ],
  [
    'Offers that we did not accept are deleted within 12 months.',
    'Nabídky, které jsme nepřijali, vymažeme do 12 měsíců.',
    'ข้อเสนอที่เราไม่ได้ตอบรับ จะถูกลบภายใน 12 เดือน',
  ],
  [
    'We also check whether your company is insolvent.',
    'Také ověřujeme, zda vaše společnost není v úpadku.',
    'เราจะตรวจสอบด้วยว่าบริษัทของคุณมีหนี้สินล้นพ้นตัวหรือไม่',
  ],
];
