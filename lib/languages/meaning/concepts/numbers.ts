import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';

/** Small numbers of things, in words or figures. */
export const numbers: Concept[] = [
  ['only once|just once', 'pouze jednou|jen jednou|jenom jednou|jedinkrát', 'ครั้งเดียว'],
  [
    'two$|both|twice|twice a year|twice a month|2$',
    'dvoumíst|dva$|dvě$|dvou|dvěma|oba|obě|obou|dvakrát|2$',
    'สองครั้ง|สอง|ทั้งสอง|2$',
  ],
  ['three$|3$', 'třímíst|tři$|tří$|třem$|třemi|třech|3$', 'สาม|3$'],
  ['four$|4$', 'čtyřmíst|čtyři|čtyř|4$', 'สี่|4$'],
  ['five$|5$', 'pětimíst|pět$|pěti$|5$', 'ห้า|5$'],
  ['six$|6$', 'šestimíst|šest$|šesti$|6$', 'หก|6$'],
  ['seven$|7$', 'sedmimíst|sedm$|sedmi$|7$', 'เจ็ด|7$'],
  ['eight$|8$', 'osmimíst|osm$|osmi$|8$', 'แปด|8$'],
  ['nine$|9$', 'devítimíst|devět$|devíti$|9$', 'เก้า|9$'],
  ['ten$|10$', 'desetimíst|deset$|deseti$|10$', 'สิบ|10$'],
  ['twelve$|12$', 'dvanáct|12$', 'สิบสอง|12$'],
];
