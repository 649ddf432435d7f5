// Addresses that are nearly those of the company, or look like its own.
import { expect, it } from 'vitest';
import { makeAddressFinder } from '#lib/checks/company/own-addresses.ts';
import { type CompanyFacts, getCompany } from '#lib/policy/company.ts';
import { makePassage, show } from './made-passage.ts';

const own = getCompany('en', '2026-12-01');
const make = (facts: Partial<CompanyFacts> = {}) => makeAddressFinder({ ...own, ...facts });
const find = (text: string, facts?: Partial<CompanyFacts>) => show(make(facts)(makePassage(text)));
const follow = (url: string, facts?: Partial<CompanyFacts>) =>
  show(make(facts)(makePassage('See it here.', [url, 4])));
const tell = (offset: number, address: string, right: string) =>
  `${offset}: "${address}" is not named in content/company.json, and looks like the company’s own — write "${right}", or, where it is one, name it there`;
const nearly = (offset: number, host: string, right = 'photorobot.com') =>
  `${offset}: "${host}" is nearly what content/company.json has of the company — write "${right}"`;

it.each([
  'privacy@photorobot.com',
  'privacy@mail.photorobot.com',
  'info@photorobot.eu',
  'info@photo-robot.org',
  'info@improtech.cz',
  'info@www.improtech.cz',
  'photorobot@example.com',
  'studio.PhotoRobot+a@example.com',
  'a_photo-robot@example.co.uk',
])('is a mailbox that looks like its own: %s', (address) => {
  expect(find(`Write to ${address}.`)).toEqual([tell(9, address, 'info@photorobot.com')]);
  expect(follow(`mailto:${address}?subject=a`)).toEqual([tell(4, address, 'info@photorobot.com')]);
});

it.each(['www.photorobot.eu', 'cloud.photo-robot.org', 'Improtech.cz'])(
  'is a website that looks like its own: %s',
  (address) => {
    for (const scheme of ['http', 'https']) {
      const url = `${scheme}://${address}`;
      expect(find(`See ${url}/a`)).toEqual([tell(7 + scheme.length, address, 'photorobot.com')]);
      expect(follow(`${url}/a`)).toEqual([tell(4, address, 'photorobot.com')]);
    }
  },
);

it.each([
  'info@photorobot.com',
  'Info@PhotoRobot.com',
  'posta@uoou.cz',
  'studio@photorobots.example',
  'https://photorobot.com',
  'https://www.photorobot.com/a',
  'https://a.photorobot.com',
  'https://A.PhotoRobot.com',
  'https://cloud.photorobot.com',
  'https://uoou.cz/photorobot',
  'https://photorobot.example.com',
  'https://example.com',
])('is let be: %s', (address) => {
  expect(find(`A ${address} B`)).toEqual([]);
  expect(follow(address.includes('@') ? `mailto:${address}` : address)).toEqual([]);
});

it.each(['photorobott.com', 'photorobot.co', 'fotorobot.com', 'PhotoRobto.com'])(
  'is a host that is nearly its own: %s',
  (host) => {
    const told = host.toLowerCase();
    expect(follow(`https://${host}/a`)).toEqual([nearly(4, told)]);
    expect(follow(`HTTP://www.${host}`)).toEqual([nearly(4, told)]);
    expect(follow(`mailto:info@${host}`)).toEqual([nearly(4, told)]);
    expect(find(`See http://${host}/a`)).toEqual([nearly(11, told)]);
  },
);

it('is no link to a place of the site, nor what stands elsewhere in an address', () => {
  expect(follow('/en/privacy')).toEqual([]);
  expect(follow('/go?https://photorobot.eu')).toEqual([]);
  expect(follow('tel:+420123456789')).toEqual([]);
});

it('is told of a link and of what that shows once, of two links twice', () => {
  const text = 'See info@photorobot.eu here.';
  expect(show(make()(makePassage(text, ['mailto:Info@photorobot.eu', 0])))).toEqual([
    tell(0, 'Info@photorobot.eu', 'info@photorobot.com'),
  ]);
  expect(show(make()(makePassage(text, ['https://example.com', 0])))).toEqual([
    tell(4, 'info@photorobot.eu', 'info@photorobot.com'),
  ]);
  const links: [string, number][] = [
    ['https://photorobott.com/a', 0],
    ['https://photorobott.com/b', 4],
  ];
  expect(show(make()(makePassage('See it.', ...links)))).toEqual([
    nearly(0, 'photorobott.com'),
    nearly(4, 'photorobott.com'),
  ]);
});

it('is named where it is that of whoever is asked about personal data', () => {
  const facts = { dataProtection: 'Privacy@photorobot.cz' };
  expect(follow('mailto:privacy@photorobot.cz', facts)).toEqual([]);
  expect(follow('https://photorobot.cz', facts)).toEqual([]);
  expect(follow('mailto:help@photorobot.cz', facts)).toEqual([tell(4, 'help@photorobot.cz', own.email)]);
  expect(follow('mailto:privacy@photorobot.cz')).toEqual([nearly(4, 'photorobot.cz')]);
});

it.each<[Partial<CompanyFacts>, string]>([
  [{ brand: 'Photo Robot 3D' }, 'photorobot3d'],
  [{ name: 'Alfa-Studio, s.r.o.' }, 'alfastudio'],
  [{ web: 'www.fotostudio.example' }, 'fotostudio'],
])('is known by the brand, the name and the website: %j', (facts, label) => {
  expect(follow(`https://${label}.org`, facts)).toHaveLength(1);
  expect(follow(`https://${label}.org`)).toEqual([]);
});
