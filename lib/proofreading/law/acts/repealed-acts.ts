import type { Found } from '#lib/proofreading/sense/phrase.ts';

/** Acts that hold no more, with what says so; a text may speak of how they were repealed. */
const repealed: Record<string, string> = {
  '95/46': 'Regulation (EU) 2016/679',
  '2016/1250': 'Decision (EU) 2023/1795',
  '2010/87': 'Decision (EU) 2021/914',
  '2000/520': 'Decision (EU) 2023/1795',
  '256/1992': 'Act 110/2019',
  '101/2000': 'Act 110/2019',
  '588/1992': 'Act 235/2004, on value added tax',
  '65/1965': 'Act 262/2006, the Labour Code',
  '40/1964': 'Act 89/2012, the Civil Code',
  '513/1991': 'Act 90/2012, on business corporations',
  '140/1961': 'Act 40/2009, the Criminal Code',
  '151/2000': 'Act 127/2005, on electronic communications',
  '337/1992': 'Act 280/2009, the Tax Code',
};

/** Whether an act, by its number, holds no more. */
export const isRepealed = (number: string) => Object.hasOwn(repealed, number);

/** Finds acts that hold no more, where the text does not speak of their end. */
export function findRepealed(text: string): Found[] {
  if (/repeal|replac|zruš|nahra|ยกเลิก|แทนที่/iu.test(text)) return [];
  return [...text.matchAll(/(?<![\d/])\d{1,4}\/\d{2,4}(?!\d)/g)].flatMap(
    ({ 0: number, index: offset }): Found[] =>
      isRepealed(number)
        ? [
            {
              offset,
              said: [`${number} holds no more`, `name what holds in its place: ${repealed[number]}`],
            },
          ]
        : [],
  );
}
