// What keeps a draft from being sealed, and the answers of which none is needed, as functions of what it says.
import { describe, expect, it } from 'vitest';
import { checkReadiness } from '#lib/checks/readiness.ts';
import { follow, show, today } from './languages/made-draft.ts';

const old = {
  th: ['เราเก็บข้อมูลไว้สามปี', 'เราลบข้อมูลหลังจากนั้น', 'เราตอบคุณทุกเรื่อง'],
  en: ['We keep the data for three years.', 'We delete it after that.', 'We answer you at once.'],
  cs: ['Údaje uchováváme po tři roky.', 'Poté je hned vymažeme.', 'Odpovíme vám ihned.'],
};
const now = {
  th: ['เราเก็บข้อมูลไว้ห้าปี', ...old.th.slice(1)],
  en: ['We keep the data for five years.', ...old.en.slice(1)],
  cs: ['Údaje uchováváme po pět let.', ...old.cs.slice(1)],
};
const summaries = { th: 'เราเก็บนานขึ้น', en: 'We keep it for longer.', cs: 'Uchováváme je déle.' };
type Heads = Partial<Record<keyof typeof old, string>>;

const find = (texts: Partial<typeof old> = {}, heads: Heads = {}, day = today) => {
  const edition = (['th', 'en', 'cs'] as const).map((locale) =>
    follow(locale, old[locale], { ...now, ...texts }[locale], write(locale, heads[locale])),
  );
  return show(checkReadiness(edition, {}, day));
};
/** Front matter of an edition of this kind, with more lines. */
const write = (locale: keyof typeof old, more = '', change = 'material') =>
  more.startsWith('change') ? more : `change: ${change}\nsummary: ${summaries[locale]}${more && `\n${more}`}`;
const waive = (section: string, until: string) =>
  `waivers:\n  - section: ${section}\n    until: ${until}\n    reason: ill`;
const offer = (section: string) =>
  `if it may wait, say in the front matter until when and why:\nwaivers:\n  - section: ${section}\n    until: 2027-07-01\n    reason: why it may wait until then`;

it('says nothing of a draft that is ready', () => {
  expect(find()).toEqual([]);
});

it.each([
  ['en', 'The whole text was written anew.'],
  ['cs', 'Celé znění je nové.'],
  ['th', 'นโยบายฉบับนี้เขียนขึ้นใหม่ทั้งฉบับ'],
] as const)('names a summary that the import put in: in %s', (locale, summary) => {
  const told = `${locale}:1: the summary is the one that the import put in — say under summary: what this edition changes, in one to five sentences`;
  expect(find({}, { [locale]: `change: material\nsummary: ${summary}` })).toEqual([told]);
  const more = `change: material\nsummary:\n  - ${summaries[locale]}\n  - ${summary}`;
  expect(find({}, { [locale]: more })).toEqual([told]);
});

describe('what stands in another language', () => {
  const english = 'We keep it for as long as the law asks us to.';

  it('is named at its place, with how it may wait', () => {
    const told = `cs:10: this paragraph is in English: "We keep it for as long as the law asks u …" — write it in Czech; ${offer('a')}`;
    expect(find({ cs: [english, ...old.cs.slice(1)] })).toEqual([told]);
    const { cs } = now;
    expect(find({ en: [cs.join(' '), ...old.en.slice(1)] })).toEqual([
      `en:10: this paragraph is in Czech: "Údaje uchováváme po pět let. Poté je hne …" — write it in English; ${offer('a')}`,
    ]);
  });

  it('is named in the summary, and waived under that name', () => {
    const head = `change: material\nsummary: ${english}`;
    expect(find({}, { cs: head })).toEqual([
      `cs:5: this paragraph is in English: "We keep it for as long as the law asks u …" — write it in Czech; ${offer('summary')}`,
    ]);
    expect(find({}, { cs: `${head}\n${waive('summary', today)}` })).toEqual([]);
    expect(find({}, { cs: `${head}\n${waive('a', today)}` })).toHaveLength(2);
  });

  it('is waived until its day, section by section', () => {
    const texts = { cs: [english, ...old.cs.slice(1)] };
    expect(find(texts, { cs: waive('a', today) })).toEqual([]);
    expect(find(texts, { cs: waive('b', today) })).toHaveLength(2);
    expect(find(texts, { cs: waive('a', '2027-05-31') })).toHaveLength(2);
  });

  it('is told elsewhere where it is English word for word, in the sections alone', () => {
    expect(find({ cs: [now.en[0] ?? '', ...old.cs.slice(1)] })).toEqual([]);
    const head = write('en');
    expect(find({}, { cs: head })).toEqual([
      `cs:5: this paragraph is in English: "We keep it for longer." — write it in Czech; ${offer('summary')}`,
    ]);
  });

  it('is told elsewhere where the whole edition is', () => {
    const texts = [
      english,
      'And this is what we do with it after that.',
      'All of it is as the law has it for you.',
    ];
    expect(find({ cs: texts })).toEqual([]);
    expect(find({ cs: [...texts.slice(0, 2), old.cs[2] ?? ''] })).not.toEqual([]);
  });
});

describe('an answer that nobody asked for', () => {
  const editorial = (locale: keyof typeof old, more = '') => write(locale, more, 'editorial');
  const all = (more: string) => ({ th: editorial('th'), en: editorial('en'), cs: editorial('cs', more) });

  it('is a reason for short notice where the time is long, or no notice is needed', () => {
    const notice = 'notice: a court ordered it';
    expect(find({}, { cs: notice })).toEqual([
      'warning: cs:6: “notice” says why the time is short, and there are 30 days until this edition takes effect — delete the line',
    ]);
    expect(find({}, { cs: notice }, '2027-06-17')).toHaveLength(1);
    expect(find({}, { cs: notice }, '2027-06-18')).toEqual([]);
    expect(find(old, all(notice))).toEqual([
      'warning: cs:6: “notice” says why the time is short, which nobody asks of a change that is not material — delete the line',
    ]);
    expect(find(old, all(notice), '2027-06-30')).toHaveLength(1);
  });

  it('is a reason for an editorial change that changes nothing readers go by', () => {
    const reason = 'editorial: it is a slip';
    const told =
      'warning: cs:6: “editorial” answers a doubt that nothing in this edition gives rise to — delete the line';
    expect(find(old, all(reason))).toEqual([told]);
    expect(find({}, all(reason))).toEqual([]);
    expect(find({}, { cs: reason })).toEqual([told]);
    expect(find(old, all(''))).toEqual([]);
    expect(find(old, all(`'editorial' : it is a slip`))).toEqual([told.replace(':6:', ':1:')]);
  });

  it('is named on its line, not on one that only says its name', () => {
    const head = `change: material\nsummary: >-\n  In short,\n  notice: we keep it.\nnotice: a court ordered it`;
    expect(find({}, { en: head })).toEqual([expect.stringMatching(/^warning: en:8: “notice”/)]);
  });
});
