import { count, either, type Grammar, inBrackets, place } from '#lib/languages/facts/grammars/grammar.ts';

const ones = count(1, 1, 'หนึ่ง เอ็ด/สอง/สาม/สี่/ห้า/หก/เจ็ด/แปด/เก้า');
const values = new Map([...ones, ['ยี่', 2] as const]);

const months = [
  ...[
    'มกราคม|ม\\.ค\\.',
    'กุมภาพันธ์|ก\\.พ\\.',
    'มีนาคม|มี\\.ค\\.',
    'เมษายน|เม\\.ย\\.',
    'พฤษภาคม|พ\\.ค\\.',
    'มิถุนายน|มิ\\.ย\\.',
  ],
  ...[
    'กรกฎาคม|ก\\.ค\\.',
    'สิงหาคม|ส\\.ค\\.',
    'กันยายน|ก\\.ย\\.',
    'ตุลาคม|ต\\.ค\\.',
    'พฤศจิกายน|พ\\.ย\\.',
    'ธันวาคม|ธ\\.ค\\.',
  ],
];
const month = `(?<month>(?:${months.join('|')}))`;
/** With its era before it, or that of the common calendar behind it in brackets. An era without its full stops is a slip of its own, and the same year. */
const era = String.raw`(?:[คพ]\.?ศ\.?|พุทธศักราช|คริสต์ศักราช)\s?`;
const again = String.raw`(?!\d)(?:\s?\((?:ค\.ศ\.|พ\.ศ\.)\s?\d{4}\))?`;
const year = String.raw`(?<year>(?:${era})?\d{4})${again}`;

/** How Thai writes facts; its digits are those of ASCII here. */
export const thai: Grammar = {
  digits: String.raw`\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?`,
  groups: /[, ]/g,
  spelled: `(?:(?:ยี่|${either(ones)})?สิบ(?:${either(ones)})?|${either(ones)})`,
  readSpelled: (word) => {
    const [before = '', after] = word.split('สิบ');
    if (after === undefined) return values.get(before) ?? 0;
    return (before === '' ? 1 : (values.get(before) ?? 0)) * 10 + (values.get(after) ?? 0);
  },
  articles: [
    String.raw`(?:ข้อ|มาตรา)\s?${place}\s?วรรค\s?(?<paragraph>\d+|หนึ่ง|สอง|สาม|สี่|ห้า)(?:\s?\((?<point>\w{1,4})\))?`,
    String.raw`(?:ข้อ|มาตรา)\s?${inBrackets}`,
  ],
  months,
  dates: [
    String.raw`(?<!\d)(?<day>\d{1,2}) ?${month}(?: ?${year})?`,
    `${month} ?${year}`,
    String.raw`(?<only>${era}\d{4})${again}`,
  ],
  scales: [
    ['พันล้าน', 1e9],
    ['ล้าน', 1e6],
    ['แสน', 1e5],
    ['หมื่น', 1e4],
    ['พัน', 1e3],
  ],
  units: [
    ['นาที', '1 minute'],
    ['ชั่วโมง', '60 minute'],
    ['วันทำการ', '1 workday'],
    ['วัน(?!ที่)', '1 day'],
    ['สัปดาห์', '7 day'],
    ['ไตรมาส', '3 month'],
    ['เดือน', '1 month'],
    ['ปี', '12 month'],
  ],
  beforeUnit: '[ -]?',
  end: '',
};
