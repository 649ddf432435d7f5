import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { checkReadiness } from '#lib/checks/readiness.ts';
import { readEdition } from '#lib/content/files.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

const today = '2027-06-01';

/** Writes a draft of the cookie policy: what changed in each language, and lines of front matter. */
const draft = ({
  date = '2027-06-15',
  change = 'material',
  texts = { th: 'ข้อความใหม่', en: 'New.', cs: 'New.' } as Partial<Record<Locale, string>>,
  head = {} as Partial<Record<Locale, string>>,
  summary = 'Now ',
}) => {
  for (const locale of locales) {
    const { text } = readEdition({ locale, policy: 'cookies', date: '2027-03-01' });
    const edited = text
      .replaceAll(/^ {2}- (?!section)/gm, `  - ${summary}`)
      .replace('change: editorial', `change: ${change}${head[locale] ? `\n${head[locale]}` : ''}`);
    const more = texts[locale] === undefined ? '' : ` ${texts[locale]}`;
    writeFileSync(at(`content/${locale}/cookies/${date}.md`), edited.trimEnd() + more);
  }
};
const waive = (section: string, until: string) =>
  `waivers:\n  - section: ${section}\n    until: ${until}\n    reason: the translator is ill`;
const read = (locale: Locale, date: string) => readCheckedEdition({ locale, policy: 'cookies', date }, []);
const find = (date = '2027-06-15') => {
  const edition = locales.flatMap((locale) => {
    const own = read(locale, date);
    return own ? [{ edition: own, before: read(locale, '2027-03-01') }] : [];
  });
  return checkReadiness(edition, readSeals(), today).map(({ message }) => message);
};

describe('what keeps a draft from being sealed', () => {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2027-03-01', 'privacy/2026-11-22']);

  it('is nothing, where it is told in time, in every language', () => {
    draft({});
    expect(find()).toEqual([]);
  });

  it('is a language that lags behind, which is a warning as long as it is a draft', () => {
    draft({ texts: { th: 'ข้อความใหม่', en: 'New.' } });
    expect(find().join('\n')).toMatchInlineSnapshot(`
      "content/cs/cookies/2027-06-15.md:49:1: the section "duration" changed in th and en and is the old one here — write the change here too, or take it back there; if it may wait, say in the front matter until when and why:
      waivers:
        - section: duration
          until: 2027-06-15
          reason: why it may wait until then"
    `);
    const check = (isSealing: boolean) =>
      checkContent(today, { isSealing: (key) => isSealing && key === 'cookies/2027-06-15' }).map(
        ({ message, isWarning }) => [message, isWarning],
      );
    expect(check(false)).toEqual(find().map((message) => [message, true]));
    expect(check(true)).toEqual(find().map((message) => [message, false]));
  });

  it('is every language that lags behind English, and of any other the one that changed alone', () => {
    draft({ texts: { en: 'New.' } });
    expect(find().toSorted()).toEqual([
      expect.stringMatching(/^content\/cs\//),
      expect.stringMatching(/^content\/th\//),
    ]);
    draft({ texts: { cs: 'Nové.' } });
    expect(find()).toEqual([
      expect.stringMatching(/^content\/cs\/.*changed here alone.* in th and en — undo/),
    ]);
  });

  it('is no lag that is waived in that language for some time yet', () => {
    const texts = { th: 'ข้อความใหม่', en: 'New.' };
    draft({ texts, head: { cs: waive('duration', '2027-06-01') } });
    expect(find()).toEqual([]);
    draft({ texts, head: { cs: waive('duration', '2027-05-31') } });
    expect(find()).toHaveLength(1);
    const lag = expect.stringContaining(':1: the section "duration" changed in th and en');
    draft({ texts, head: { cs: waive('used', '2027-07-01') } });
    expect(find()).toEqual([expect.stringContaining('cs/cookies/2027-06-15.md:6:1: '), lag]);
    draft({ texts, head: { th: waive('duration', '2027-07-01') } });
    expect(find()).toEqual([expect.stringContaining('th/cookies/2027-06-15.md:6:1: '), lag]);
  });

  it('is a waiver without its reason', () => {
    draft({ head: { cs: 'waivers:\n  - section: used' } });
    expect(checkContent(today).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"waivers" must be a list of waivers, each with its section, until and reason'),
    );
  });

  it('is the summary of the edition before, unless that is waived', () => {
    draft({ summary: '' });
    expect(find()).toHaveLength(3);
    const head = Object.fromEntries(locales.map((locale) => [locale, waive('summary', '2027-07-01')]));
    draft({ summary: '', head });
    expect(find()).toEqual([]);
  });

  it('is short notice without a reason, which one language may give for all', () => {
    draft({ date: '2027-06-14' });
    expect(find('2027-06-14')).toEqual([expect.stringContaining('takes effect in 13 days')]);
    draft({ date: '2027-06-14', head: { th: 'notice: the provider ends its service' } });
    expect(find('2027-06-14')).toEqual([]);
    draft({ date: '2027-06-02', change: 'editorial' });
    expect(find('2027-06-02')).toEqual([]);
  });

  it.each([
    [
      'a number',
      { en: 'We keep it for 30 days.', cs: 'Uchováme to.', th: 'เราเก็บไว้' },
      '(We keep it for 30 days.)',
    ],
    ['a period in words', { en: 'New.', cs: 'Platí třicet dnů.', th: 'ข้อความใหม่' }, '(Platí třicet dnů'],
    [
      'a negation in Czech',
      { en: 'New.', cs: 'Jsou nezbytné, bezpečné, nebezpečné.', th: 'ข้อความใหม่' },
      'nebezpečné.)',
    ],
    ['a negation in Thai', { en: 'New.', cs: 'Nové.', th: 'เราไม่เก็บข้อมูล' }, 'duration (ไม่)'],
    ['a name in Thai', { en: 'New.', cs: 'Nové.', th: 'เราใช้ Matomo' }, 'duration (Matomo)'],
    ['a recipient', { en: 'It goes to Acme.', cs: 'Nové.', th: 'ข้อความใหม่' }, '(It goes to Acme.)'],
    ['an article', { en: 'As point (c) says.', cs: 'Nové.', th: 'ข้อความใหม่' }, '(As point (c) says.)'],
    [
      'a link',
      { en: 'See [here](/en/privacy).', cs: 'Viz [zde](/cs/privacy).', th: 'ดู [ที่นี่](/th/privacy)' },
      'duration (See here. /en/privacy)',
    ],
  ])('is %s that is called editorial, until it is answered', (_, texts, what) => {
    draft({ change: 'editorial', texts });
    expect(find()).toEqual([expect.stringContaining(what)]);
    draft({ change: 'editorial', texts, head: { en: 'editorial: it was said elsewhere already' } });
    expect(find()).toEqual([]);
  });

  it('is no word that was put right', () => {
    draft({ change: 'editorial', texts: {} });
    edit('content/en/cookies/2027-06-15.md', 'A cookie is a short text', 'A cookie is a little text');
    edit('content/cs/cookies/2027-06-15.md', 'otevřete', 'otevíráte');
    expect(find().filter((message) => message.includes('editorial'))).toEqual([]);
  });
});
