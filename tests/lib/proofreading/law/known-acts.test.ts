import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

const ends: Record<string, string> = {
  '95/46': 'Regulation (EU) 2016/679',
  '2010/87': 'Decision (EU) 2021/914',
  '2016/1250': 'Decision (EU) 2023/1795',
};
const sayAll = (text: string) => say('en', text).map((each) => each.replace(/^\d+: /, ''));

describe('an act that policies name', () => {
  it.each<[number: string, kind: string, written: string, day: string]>([
    ['95/46', 'Directive', '24 October 1995', '1995-10-24'],
    ['2000/31', 'Directive', '8 June 2000', '2000-06-08'],
    ['2002/58', 'Directive', '12 July 2002', '2002-07-12'],
    ['2009/136', 'Directive', '25 November 2009', '2009-11-25'],
    ['2010/87', 'Decision', '5 February 2010', '2010-02-05'],
    ['2011/83', 'Directive', '25 October 2011', '2011-10-25'],
    ['2011/93', 'Directive', '13 December 2011', '2011-12-13'],
    ['910/2014', 'Regulation', '23 July 2014', '2014-07-23'],
    ['2016/679', 'Regulation', '27 April 2016', '2016-04-27'],
    ['2016/680', 'Directive', '27 April 2016', '2016-04-27'],
    ['2016/681', 'Directive', '27 April 2016', '2016-04-27'],
    ['2016/1250', 'Decision', '12 July 2016', '2016-07-12'],
    ['2018/1724', 'Regulation', '2 October 2018', '2018-10-02'],
    ['2018/1725', 'Regulation', '23 October 2018', '2018-10-23'],
    ['2019/770', 'Directive', '20 May 2019', '2019-05-20'],
    ['2019/771', 'Directive', '20 May 2019', '2019-05-20'],
    ['2021/914', 'Decision', '4 June 2021', '2021-06-04'],
    ['2021/915', 'Decision', '4 June 2021', '2021-06-04'],
    ['2022/1925', 'Regulation', '14 September 2022', '2022-09-14'],
    ['2022/2065', 'Regulation', '19 October 2022', '2022-10-19'],
    ['2022/2554', 'Regulation', '14 December 2022', '2022-12-14'],
    ['2022/2555', 'Directive', '14 December 2022', '2022-12-14'],
    ['2023/1795', 'Decision', '10 July 2023', '2023-07-10'],
    ['2023/2854', 'Regulation', '13 December 2023', '2023-12-13'],
    ['2024/1689', 'Regulation', '13 June 2024', '2024-06-13'],
  ])('%s is a %s of %s', (number, kind, written, day) => {
    const other = kind === 'Directive' ? 'Decision' : 'Directive';
    const over = ends[number]
      ? [`${number} holds no more — name what holds in its place: ${ends[number]}`]
      : [];
    expect(sayAll(`Under ${kind} ${number} of ${written} we act.`)).toEqual(over);
    expect(sayAll(`Under ${other} ${number} we act.`)).toEqual([
      `${number} is called "${other}", and is another kind of act — write its form of "${kind}"`,
    ]);
    expect(sayAll(`Under ${kind} ${number} of 1 March 1999 we act.`)).toEqual([
      `${number} is not of "1 March 1999" — write its day, ${day}`,
      ...over,
    ]);
  });
});
