/** How many paragraphs articles of the GDPR have that policies cite, and up to which letter the points of a paragraph go. */
const paragraphs: Record<string, number> = {
  5: 2,
  6: 4,
  7: 4,
  8: 3,
  9: 4,
  12: 8,
  13: 4,
  14: 5,
  15: 4,
  17: 3,
  18: 3,
  20: 4,
  21: 6,
  22: 4,
  24: 3,
  26: 3,
  27: 5,
  28: 10,
  30: 5,
  32: 4,
  33: 5,
  34: 4,
  35: 11,
  37: 7,
  38: 6,
  39: 2,
  44: 0,
  45: 9,
  46: 5,
  49: 6,
  77: 2,
  78: 4,
  79: 2,
  82: 6,
  83: 9,
};
const points: Record<string, string> = {
  '5(1)': 'f',
  '6(1)': 'f',
  '9(2)': 'j',
  '13(1)': 'f',
  '13(2)': 'f',
  '14(1)': 'f',
  '14(2)': 'g',
  '15(1)': 'h',
  '17(1)': 'f',
  '17(3)': 'e',
  '18(1)': 'd',
  '20(1)': 'b',
  '22(2)': 'c',
  '28(3)': 'h',
  '46(2)': 'f',
  '49(1)': 'g',
};
const last = 99;

/** Whether the GDPR has a place that is cited as `6(1)(f)`. */
export function isPlace(cited: string): boolean {
  // None was put in behind another: 6a, 46 bis.
  if (/^\d+\p{L}/u.test(cited)) return false;
  const [, article = '', paragraph, point] = /^(\d+)(?:\((\d+)\))?(?:\((\w+)\))?$/.exec(cited) ?? [];
  if (article === '' || Number(article) > last) return article === '';
  const most = paragraphs[article];
  if (paragraph && most !== undefined && Number(paragraph) > most) return false;
  const end = points[`${article}(${paragraph})`];
  return !point || !end || /\d|..|[^a-z]/.test(point) || point <= end;
}
