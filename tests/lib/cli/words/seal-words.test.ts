import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, useCopyOfContent } from '../../../content-copy.ts';

const run = (words: string[], today = '2026-12-01') => {
  const options = { env: { ...process.env, AS_OF: today } };
  const { stdout, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts', ...words], options);
  return `${stdout}${stderr}`;
};
const file = 'content/consent.lock.json';
const read = () => JSON.parse(readFileSync(at(file), 'utf8'));
const rewrite = (name: string, from: string, to: string) => {
  const text = readFileSync(at(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(at(name), text.replace(from, to));
};
const unsealed = /the words of the cookie banner or its settings are not as they were sealed \((.+)\)/;

describe('the words of the cookie banner', () => {
  useCopyOfContent(['privacy/2026-11-22', 'cookies/2026-11-22', 'cookies/2026-11-23', 'cookies/2027-03-01']);

  it('seals in which words visitors are asked, for which cookies, and on which days', () => {
    expect(run(['check'])).not.toMatch(unsealed);
    expect(existsSync(at(file))).toBe(false);
    expect(run(['seal'])).toContain('Sealed: the words of the cookie banner and its settings (th, en, cs).');
    const { asked, words } = read();
    expect(Object.keys(words)).toEqual(['th', 'en', 'cs']);
    for (const list of Object.values<{ from: string; edition: string; asked: string[] }[]>(words)) {
      expect(list.map(({ from, edition }) => [from, edition])).toEqual([
        ['2026-12-01', 'cookies/2026-11-23'],
        ['2027-03-01', 'cookies/2027-03-01'],
      ]);
      for (const each of list.flatMap((one) => one.asked)) expect(asked[each].length).toBeGreaterThan(0);
    }
    const [now] = words.en;
    expect(now.hash).toMatch(/^[\da-f]{64}$/);
    expect(now.banner.text).toContain('Accept all');
    expect(now.banner.html).toMatch(/<button [^>]*value="accept"[^>]*>Accept all<\/button>/);
    expect(now.banner.html).not.toContain('class=');
    expect(now.settings.html).toContain('<legend>');
    expect(run(['seal'])).not.toContain('the words of the cookie banner');
    expect(run(['check'])).not.toMatch(unsealed);
  });

  it('warns of a word that was changed, in its language, until it is sealed, and keeps what was shown before', () => {
    run(['seal']);
    rewrite('messages/cs.json', '"accept": "', '"accept": "Ano, ');
    expect(unsealed.exec(run(['check']))?.[1]).toBe('cs');
    const before = readFileSync(at(file), 'utf8');
    run(['check'], '2026-12-05');
    expect(readFileSync(at(file), 'utf8')).toBe(before);
    expect(run(['seal', 'words'], '2026-12-05')).toBe(
      'Sealed: the words of the cookie banner and its settings (cs).\n',
    );
    expect(run(['seal', 'words'], '2026-12-05')).toBe('The words of the cookie banner are sealed already.\n');
    expect(run(['check'], '2026-12-05')).not.toMatch(unsealed);
    const { words } = read();
    expect(words.cs.map(({ from }: { from: string }) => from)).toEqual([
      '2026-12-01',
      '2026-12-05',
      '2027-03-01',
    ]);
    expect(words.cs[1].banner.text).toContain('Ano, ');
    expect(words.cs[0].banner.text).not.toContain('Ano, ');
    expect(words.en).toHaveLength(2);
  });

  it('drops what was to be shown from the day of an edition on that was taken back', () => {
    run(['seal', 'words']);
    expect(run(['withdraw', 'cookies', '2027-03-01', 'a court ruled otherwise'])).toContain('Withdrawn');
    expect(unsealed.exec(run(['check']))?.[1]).toBe('th, en, cs');
    expect(run(['seal', 'words'])).toContain('(th, en, cs)');
    for (const list of Object.values<{ from: string }[]>(read().words))
      expect(list.map(({ from }) => from)).toEqual(['2026-12-01']);
    expect(run(['check'])).not.toMatch(unsealed);
  });

  it('names cookies as they are at https, wherever they are sealed', () => {
    run(['seal', 'words']);
    const { words } = read();
    expect(words.en[0].settings.html).toContain('<code>__Host-consent</code>');
    expect(words.en[0].settings.text).toContain('__Host-consent – improtech s.r.o.');
    expect(words.en[0].settings.html).not.toContain('<code>consent');
  });

  it('are looked at where nothing is to be mended, and hide no mistake', () => {
    run(['seal', 'words']);
    writeFileSync(at('messages/cs.json'), '{');
    const said = run(['check']);
    expect(said).toMatch(/messages\/cs\.json:1:1: the texts cannot be read/);
    expect(said).toContain('to mend: nothing was built.');
  });

  it('says what to do with a lock that cannot be read', () => {
    writeFileSync(at(file), '{');
    expect(run(['check'])).toContain(
      'content/consent.lock.json:1:1: the sealed words cannot be read — restore the last version of the file',
    );
  });
});
