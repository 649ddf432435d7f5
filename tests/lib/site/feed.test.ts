// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { getCompany } from '#lib/policy/company.ts';
import { getAcceptedEditions, getGoneEdition } from '#lib/policy/policies.ts';
import { makeFeed } from '#lib/site/feed.ts';

const make = (today: string, title = 'A & B <1>', more = {}) =>
  makeFeed({
    locale: 'th',
    title,
    company: getCompany('th'),
    entries: getAcceptedEditions('th', today)
      .filter(({ policy }) => policy === 'privacy')
      .map((edition) => ({
        edition: { ...edition, ...more },
        title: `${edition.title} ${edition.date}`,
        status: edition.state,
        corrections: [],
      })),
  });
const parse = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};
const read = (parent: ParentNode, name: string) =>
  parent.querySelector(`:scope > ${name}`)?.textContent ?? '';

it('is an Atom feed with all that RFC 4287 requires', () => {
  const { documentElement: feed } = parse(make('2026-11-22'));
  expect([feed.namespaceURI, feed.getAttribute('xml:lang')]).toEqual(['http://www.w3.org/2005/Atom', 'th']);
  const self = 'http://localhost:3000/th/feed.xml';
  expect(read(feed, 'id')).toBe(self);
  expect(feed.querySelector(':scope > link[rel=self]')?.getAttribute('href')).toBe(self);
  expect(read(feed, 'author > name')).toBe('improtech s.r.o.');
  expect(read(feed, 'title')).toBe('A & B <1>');
  const entries = [...feed.querySelectorAll('entry')];
  expect(entries).toHaveLength(3);
  for (const entry of entries) {
    for (const name of ['id', 'title', 'content']) expect(read(entry, name)).not.toBe('');
    expect(read(entry, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
  expect(new Set(entries.map((entry) => read(entry, 'id'))).size).toBe(3);
});

it('has an entry for each edition, which leads to its redline; the first, to its text', () => {
  const entries = [...parse(make('2026-11-22')).querySelectorAll('entry')];
  expect(entries.map((entry) => entry.querySelector('link')?.getAttribute('href'))).toEqual([
    'http://localhost:3000/th/privacy/2027-03-01/changes',
    'http://localhost:3000/th/privacy/2026-11-23/changes',
    'http://localhost:3000/th/privacy/2026-11-22',
  ]);
});

it('says of each link in which language and of which kind it is what it leads to (RFC 4287 §4.2.7)', () => {
  const { documentElement: feed } = parse(make('2026-11-22'));
  const links = [...feed.querySelectorAll('link:not([rel=self])')];
  expect(links.map((link) => link.parentElement?.tagName)).toEqual(['feed', 'entry', 'entry', 'entry']);
  for (const link of links)
    expect(['rel', 'hreflang', 'type'].map((name) => link.getAttribute(name))).toEqual([
      'alternate',
      'th',
      'text/html',
    ]);
});

it('tells what an edition changes when it is accepted, and again when it comes into force and when it is replaced', () => {
  const list = (today: string) =>
    [...parse(make(today)).querySelectorAll('entry')]
      .map((entry) => [read(entry, 'id').slice(-10), read(entry, 'updated')])
      .toSorted();
  expect(list('2026-11-22')).toEqual([
    ['2026-11-22', '2026-11-21T23:00:00.000Z'],
    ['2026-11-23', '2026-11-21T23:00:00.000Z'],
    ['2027-03-01', '2026-11-21T23:00:00.000Z'],
  ]);
  expect(list('2026-11-23')).toEqual([
    ['2026-11-22', '2026-11-22T23:00:00.000Z'],
    ['2026-11-23', '2026-11-22T23:00:00.000Z'],
    ['2027-03-01', '2026-11-21T23:00:00.000Z'],
  ]);
});

it('tells of a correction, as of its day', () => {
  const [edition] = getAcceptedEditions('en', '2027-06-01').filter(({ date }) => date === '2026-11-22');
  if (!edition) throw new Error('There is no such edition');
  const corrections = [{ day: '2027-05-05', reason: 'a slip', sections: [] }];
  const entry = {
    edition: { ...edition, corrections },
    title: 'Policy',
    status: 'past',
    corrections: ['On & on'],
  };
  const xml = makeFeed({ locale: 'en', title: 'Changes', company: getCompany('en'), entries: [entry] });
  const [told] = [...parse(xml).querySelectorAll('entry')];
  expect(told && read(told, 'updated')).toBe('2027-05-04T22:00:00.000Z');
  expect(told && read(told, 'content')).toContain('<p>On &amp; on</p>');
});

it('tells who was told of an edition that it does not come', () => {
  const edition = getGoneEdition({ locale: 'en', policy: 'privacy', date: '2027-02-01' });
  const gone = [{ edition, title: 'Policy', status: 'Takes effect later & elsewhere' }];
  const xml = makeFeed({ locale: 'en', title: 'Changes', company: getCompany('en'), entries: [], gone });
  const [told] = [...parse(xml).querySelectorAll('entry')];
  expect(told && [read(told, 'id'), read(told, 'updated'), read(told, 'content')]).toEqual([
    'http://localhost:3000/en/privacy/2027-02-01',
    '2026-11-21T23:00:00.000Z',
    '<p>Takes effect later &amp; elsewhere</p>',
  ]);
});

it('leaves out a summary that waits for its translation', () => {
  const count = (more = {}) => make('2027-03-01', 'T', more).match(/(?:<|&lt;)li(?:>|&gt;)/g)?.length ?? 0;
  expect(count()).toBeGreaterThan(0);
  expect(count({ waivers: [{ section: 'summary', until: '2027-03-01', reason: 'ill' }] })).toBe(0);
});
