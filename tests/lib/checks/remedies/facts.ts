import { rmSync, writeFileSync } from 'node:fs';
import { at, edit } from '../../../content-copy.ts';
import frozen from '../../../fixtures/content/company.json' with { type: 'json' };
import type { ContentCase } from './content.ts';
import { called, change, misnamed } from './misnamed.ts';

const company = 'content/company.json';
const inForce = 'content/en/cookies/2026-11-22.md';
const cookies = 'content/en/cookies/2027-03-01.md';
const last = (from: string, to: string, said: string): ContentCase => ({
  does: `a fact that is ${to}`,
  spoil: () => edit(company, from, to),
  said,
  mend: () => edit(company, to, from),
});
// Of what is sealed, to be looked at by itself.
const plan = { isCorrecting: () => true };
const row = '| `test_cookie` | Google (doubleclick.net) |';
const texts = (from: string, to: string, said: string): ContentCase => ({
  does: `an interface text that is ${to}`,
  spoil: () => edit('messages/cs.json', from, to),
  said,
  mend: () => edit('messages/cs.json', to, from),
});

/** Cases of the company's facts, the table of cookies and the texts of the interface: of the frozen content. */
export const facts: ContentCase[] = [
  {
    does: 'a fact that the policy tells otherwise',
    plan,
    spoil: () => edit('content/cs/privacy/2026-11-22.md', 'CZ27367762', 'CZ27367763'),
    said: 'the sections company and contact do not name "CZ27367762" — write it as in content/company.json',
    mend: () => edit('content/cs/privacy/2026-11-22.md', 'CZ27367763', 'CZ27367762'),
  },
  {
    does: 'facts that change on a day without an edition',
    spoil: () =>
      edit(
        company,
        '"web": ',
        '"changes": [{ "from": "2027-04-01", "phone": "+420 224 567 891" }],\n  "web": ',
      ),
    said: '— npm run content new privacy 2027-04-01, and write there what changes',
    mend: () => change(called, '+420 224 567 891'),
  },
  {
    does: 'no file of facts',
    spoil: () => rmSync(at(company)),
    said: 'this file is missing — restore it: it holds the company’s facts',
    mend: () => writeFileSync(at(company), JSON.stringify(frozen)),
  },
  last(
    '{\n  "brand"',
    '{{\n  "brand"',
    'this is not valid JSON — write each line as "key": "text", with a comma between two lines and each bracket closed',
  ),
  last('photorobot.com"\n}', 'photorobot.com",\n}', '— delete the comma behind the last line'),
  last('"Praha 1",', '"Praha 1"', '— put a comma at the end of the line before'),
  last('"web"', '“web”', '— put keys and texts in straight quotation marks ("), not curly ones'),
  last('"web": ', '"fax": "1", "web": ', '"fax" is no fact about the company — write one of brand,'),
  last('Vodičkova', 'Dlouhá', ', which is sealed (and 2 more) — put the fact back as it was;'),
  last(
    '"web": ',
    '"changes": [{ "from": "2026-01-01", "phone": "+420 224 567 891" }], "web": ',
    '— that day has passed: write one to come, and npm run content new privacy <date>; or that of the edition which says so: 2026-11-22',
  ),
  last(
    '"web": ',
    '"changes": [{ "from": "2570-03-01" }], "web": ',
    '"changes.from" counts years from the Buddha — write "from": "2027-03-01"',
  ),
  ...misnamed,
  last('"info@photorobot.com"', '"info"', '"email" is not an e-mail address'),
  last('"www.photorobot.com"', '"https://"', '"web" is not a host name'),
  last('"27367762"', '""', '"companyNumber" is empty'),
  last('"web": ', '"phone": "1", "web": ', '"phone" is no telephone number that begins with +'),
  last('"web": ', '"phone": "+420 222 333 44", "web": ', '"phone" has a digit too few or too many'),
  last(
    '"companyNumber": "27367762"',
    '"companyNumber": "27367726"',
    '"companyNumber" is not a number of the register: a digit is wrong, missing or too many',
  ),
  last(
    '"web": ',
    '"changes": [{ "from": "soon" }], "web": ',
    '"changes.from" is no day — write "from": "2027-01-15"',
  ),
  last(
    '"web": ',
    '"changes": [{ "from": "2027-03-01" }, { "from": "2026-11-22" }], "web": ',
    '"changes" are not in the order of their days',
  ),
  {
    does: 'a cookie that the table leaves out',
    plan,
    spoil: () => edit(cookies, row, '| `other` | Google (doubleclick.net) |'),
    said: 'the cookie table does not say "test_cookie | Google (doubleclick.net) | Advertising',
    mend: () => edit(cookies, '| `other` | Google (doubleclick.net) |', row),
  },
  {
    does: 'a cookie that nobody registered',
    plan,
    spoil: () =>
      edit(cookies, /(\n\| `test_cookie.*)/, '$1\n| `_fbp` | Meta | Advertising | 90 days | ads |'),
    said: 'which is not in lib/consent/registry.ts — the table is:\n| Cookie |',
    mend: () => edit(cookies, '\n| `_fbp` | Meta | Advertising | 90 days | ads |', ''),
  },
  {
    does: 'a cookie that nobody registered, in the table in force',
    plan,
    spoil: () => edit(inForce, /(\n\| `locale`.*)/, '$1\n| `_fbp` | ads | always | 90 days |'),
    said: 'which is not in lib/consent/registry.ts — keep it there as it is, with isLeaving: true, until this edition is past',
    mend: () => edit(inForce, '\n| `_fbp` | ads | always | 90 days |', ''),
  },
  {
    does: 'seals that cannot be read',
    spoil: () => edit('content/editions.lock.json', '"accepted"', '"acepted"'),
    said: 'the seals cannot be read — restore the last version of the file',
    mend: () => edit('content/editions.lock.json', '"acepted"', '"accepted"'),
  },
  {
    does: 'what is left of an entry of the seals that was deleted by hand',
    spoil: () => edit('content/editions.lock.json', /\}\s*$/, ',}'),
    said: 'delete the comma behind the last line: it stands between two alone; or restore the last version of the file',
    mend: () => edit('content/editions.lock.json', ',}', '}'),
  },
  {
    does: 'two versions of the seals',
    spoil: () =>
      edit('content/editions.lock.json', /^\{/, '<<<<<<< mine\n{ "mine": {},\n=======\n{\n>>>>>>> main'),
    said: 'in every place keep the version of the main branch, delete the lines of these marks, and record',
    mend: () => edit('content/editions.lock.json', /^<.*\n=======\n(.*)\n>>>>>>> main/s, '$1'),
  },
  texts('"label": "Jazyk"', '"lable": "Jazyk"', 'LanguageSwitcher.'),
  texts(
    'V účinnosti od <time>{date}</time>',
    'V účinnosti od {date}',
    'has other {arguments} — use those of "',
  ),
  texts('{\n', '{ "own": "text",\n', '"own" is not in messages/en.json — add it there or delete it'),
  texts('{\n', '{{\n', 'the texts cannot be read ('),
  texts(
    '{\n',
    '{ "own": 1,\n',
    'something in it is neither a text nor a group of texts) — restore the file as valid JSON',
  ),
];
