import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';

/** Small numbers of things, in words or figures. */
export const numbers: Concept[] = [
  [
    'two$|both|twice|twice a year|twice a month|2$',
    'dva$|dvě$|dvou|dvěma|oba|obě|obou|dvakrát|2$',
    'สอง|ทั้งสอง|2$',
  ],
  ['three$|3$', 'tři$|tří$|třem$|třemi|třech|3$', 'สาม|3$'],
  ['four$|4$', 'čtyři|čtyř|4$', 'สี่|4$'],
  ['five$|5$', 'pět$|pěti$|5$', 'ห้า|5$'],
  ['six$|6$', 'šest$|šesti$|6$', 'หก|6$'],
  ['seven$|7$', 'sedm$|sedmi$|7$', 'เจ็ด|7$'],
  ['eight$|8$', 'osm$|osmi$|8$', 'แปด|8$'],
  ['nine$|9$', 'devět$|devíti$|9$', 'เก้า|9$'],
  ['ten$|10$', 'deset$|deseti$|10$', 'สิบ|10$'],
  ['twelve$|12$', 'dvanáct|12$', 'สิบสอง|12$'],
];
