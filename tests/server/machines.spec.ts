// What every page of the built site tells machines, against what the site serves, on each of its days.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Folder } from '#lib/dist/manifest.ts';
import { site } from './running.ts';
import { manifest } from './servers.ts';

const { siteUrl } = manifest;
const read = ({ from }: Folder, file = '') => readFileSync(`${site}/${from}/${file}`);
const findAll = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, ...found]) => found);

/** What the head of a page names: addresses as paths of the site. */
function readHead(html: string) {
  const [head = ''] = html.split('</head>');
  const toPath = (address = '') => address.replace(siteUrl, '') || '/';
  const [[canonical] = []] = findAll(head, /<link rel="canonical" href="([^"]*)"/g);
  const alternates = findAll(head, /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g);
  const readMeta = (name: string) =>
    findAll(head, new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))[0]?.[0];
  const [[data] = []] = findAll(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return {
    canonical: canonical && toPath(canonical),
    alternates: new Map(alternates.map(([language = '', href]) => [language, toPath(href)])),
    picture: toPath(readMeta('og:image')),
    alt: readMeta('og:image:alt'),
    data: data === undefined ? undefined : JSON.parse(data),
  };
}

describe.each(manifest.folders)('as of $from', (folder) => {
  const { entries } = folder;
  const pages = Object.entries(entries)
    .filter(([, { file, status }]) => file.endsWith('.html') && status === 200)
    .map(([path, { file }]) => ({ path, ...readHead(read(folder, file).toString()) }));
  const cited = pages.filter(({ canonical }) => canonical);

  it('every page that is to be cited names an address that says the same of itself', () => {
    expect(cited.length).toBeGreaterThan(50);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const wrong = cited.filter(({ canonical = '' }) => byPath.get(canonical)?.canonical !== canonical);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('pages of other languages are named by the address at which they are to be cited, and name this one', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const wrong = cited.flatMap(({ path, canonical, alternates }) =>
      [...alternates]
        .filter(([language]) => language !== 'x-default')
        .filter(([, other]) => {
          const page = byPath.get(other);
          return page?.canonical !== other || ![...page.alternates.values()].includes(canonical ?? '');
        })
        .map(([language]) => `${path} → ${language}`),
    );
    expect(wrong).toEqual([]);
    for (const { alternates } of cited) expect(alternates.size).toBeGreaterThanOrEqual(2);
  });

  it('structured data has the address of the page, and of its translations', () => {
    const described = cited.filter(({ data }) => data);
    expect(described.length).toBeGreaterThan(10);
    for (const { canonical, alternates, data } of described) {
      const own = `${siteUrl}${canonical}`;
      const others = new Set(
        [...alternates].filter(([language]) => language !== 'x-default').map(([, path]) => siteUrl + path),
      );
      others.delete(own);
      expect(data.url).toBe(own);
      expect(data.translationOfWork.map((each: Record<string, string>) => each['@id'])).toEqual([...others]);
    }
  });

  it('the sitemap names what is to be cited, and no day that is still to come', () => {
    const xml = read(folder, entries['/sitemap.xml']?.file).toString();
    const listed = findAll(xml, /<loc>([^<]*)<\/loc>/g).map(([address = '']) => address.replace(siteUrl, ''));
    const addresses = new Set(cited.map(({ canonical }) => canonical));
    expect(listed.filter((path) => !addresses.has(path))).toEqual([]);
    const days = findAll(xml, /<lastmod>([^<]*)<\/lastmod>/g).flat();
    expect(days.length).toBeGreaterThan(20);
    for (const day of days) expect(day <= folder.from).toBe(true);
  });

  it('the schema that each edition names as JSON is there, and takes it', () => {
    const path = '/edition.schema.json';
    const schema = z.fromJSONSchema(JSON.parse(read(folder, entries[path]?.file).toString()));
    const editions = Object.entries(entries).filter(
      ([each]) => /\/\d{4}-\d\d-\d\d\.json$/.test(each) && entries[each]?.status === 200,
    );
    expect(editions.length).toBeGreaterThan(10);
    for (const [each, { file }] of editions) {
      const data = JSON.parse(read(folder, file).toString());
      expect(data.$schema).toBe(siteUrl + path);
      expect([each, schema.safeParse(data).error]).toEqual([each, undefined]);
    }
  });
});
