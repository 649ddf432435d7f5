/** What an act of the Union is by its name (TFEU Art. 288). */
export type ActKind = 'regulation' | 'directive' | 'decision';

/** Acts of the Union that policies name, and those whose numbers are like theirs: kind and day (EUR-Lex). */
export const acts: Record<string, [kind: ActKind, day: string]> = {
  '95/46': ['directive', '1995-10-24'],
  '2000/31': ['directive', '2000-06-08'],
  '2002/58': ['directive', '2002-07-12'],
  '2009/136': ['directive', '2009-11-25'],
  '2010/87': ['decision', '2010-02-05'],
  '2011/83': ['directive', '2011-10-25'],
  '2011/93': ['directive', '2011-12-13'],
  '910/2014': ['regulation', '2014-07-23'],
  '2016/679': ['regulation', '2016-04-27'],
  '2016/680': ['directive', '2016-04-27'],
  '2016/681': ['directive', '2016-04-27'],
  '2016/1250': ['decision', '2016-07-12'],
  '2018/1724': ['regulation', '2018-10-02'],
  '2018/1725': ['regulation', '2018-10-23'],
  '2019/770': ['directive', '2019-05-20'],
  '2019/771': ['directive', '2019-05-20'],
  '2021/914': ['decision', '2021-06-04'],
  '2021/915': ['decision', '2021-06-04'],
  '2022/1925': ['regulation', '2022-09-14'],
  '2022/2065': ['regulation', '2022-10-19'],
  '2022/2554': ['regulation', '2022-12-14'],
  '2022/2555': ['directive', '2022-12-14'],
  '2023/1795': ['decision', '2023-07-10'],
  '2023/2854': ['regulation', '2023-12-13'],
  '2024/1689': ['regulation', '2024-06-13'],
};
