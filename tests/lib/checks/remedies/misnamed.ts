import { makeEdition } from '#lib/cli/new.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { edit } from '../../../content-copy.ts';
import type { ContentCase } from './content.ts';

type Summaries = Partial<Record<Locale, string>>;

/** What is said of a telephone number that is new. */
export const called: Summaries = { en: 'A telephone number.', cs: 'Telefonní číslo.', th: 'หมายเลขโทรศัพท์' };
const silent: Summaries = { en: 'A number.', cs: 'Číslo.', th: 'หมายเลข' };
const mailed: Summaries = {
  en: 'The e-mail address is new.',
  cs: 'E-mailová adresa je nová.',
  th: 'ที่อยู่อีเมลใหม่',
};
const replaced: Summaries = {
  en: 'A number instead of the paper list.',
  cs: 'Číslo místo papírového seznamu.',
  th: 'หมายเลขแทนรายการบนกระดาษ',
};
const banks: Summaries = { en: ', our bank', cs: ', naše banka', th: ' และธนาคาร' };

/** Makes an edition of the privacy policy that gives one thing more in its contacts. */
export const change = (summaries: Summaries, more: string | Summaries) => {
  makeEdition.run(['privacy', '2027-04-01'], '2026-12-01', {});
  for (const locale of locales) {
    const path = `content/${locale}/privacy/2027-04-01.md`;
    edit(path, 'change: first', `change: material\nsummary: ${summaries[locale]}`);
    edit(
      path,
      '<info@photorobot.com>',
      `<info@photorobot.com>${typeof more === 'string' ? `, ${more}` : more[locale]}`,
    );
  }
};

const rewrite = (from: Summaries, to: Summaries) => {
  for (const locale of locales)
    edit(`content/${locale}/privacy/2027-04-01.md`, from[locale] ?? '', to[locale] ?? '');
};

const rename = (from: string, to: string) => {
  for (const locale of locales) edit(`content/${locale}/privacy/2027-04-01.md`, from, to);
};

const retell = (from: string, to: string) => {
  for (const locale of locales) edit(`content/${locale}/privacy/2026-11-22.md`, from, to);
};

const misname = (from: string, to: string) => () => {
  change(called, '+420 224 567 891');
  rename(from, to);
};

/** Cases of what a draft calls the company. */
export const misnamed: ContentCase[] = [
  {
    does: 'a change of the summary that is none',
    spoil: () => change(mailed, 'B'),
    said: 'the summary says of "e-mail address" that something changed, and it is as in the edition before — say what changes in the text, and no more',
    mend: () => rewrite(mailed, silent),
  },
  {
    does: 'a summary of typing errors alone',
    spoil: () => change({ en: 'Typos.', cs: 'Překlepy.', th: 'คำผิด' }, 'B'),
    said: 'the summary speaks of how the text is written alone, and the change is material — say what changes, or write change: editorial',
    mend: () => rewrite({ en: 'Typos.', cs: 'Překlepy.', th: 'คำผิด' }, silent),
  },
  {
    does: 'what was never there, and is replaced',
    spoil: () => change(replaced, 'B'),
    said: 'the summary says that "paper list" was there before, and the edition before does not speak of it — name what stood there',
    mend: () => rewrite(replaced, silent),
  },
  {
    does: 'somebody of whom nobody is told',
    spoil: () => change(silent, banks),
    said: '"contact" now names "bank", and the summary does not — say in the summary what is new, or leave it out',
    mend: () => rewrite(banks, { en: ', B', cs: ', B', th: ', B' }),
  },
  {
    does: 'a telephone number of which nobody is told',
    spoil: () => change(silent, '+420 224 567 891'),
    said: '"contact" says "+420 224 567 891", of which the edition before said nothing, and the summary neither — say in the summary what is new',
    mend: () => rewrite(silent, called),
  },
  {
    does: 'another kind of company',
    spoil: misname('improtech s.r.o.', 'improtech a.s.'),
    said: '"improtech a.s." is not what the company is called by law — write "improtech s.r.o.", as in content/company.json',
    mend: () => rename('improtech a.s.', 'improtech s.r.o.'),
  },
  {
    does: 'a number that is nearly the company’s',
    spoil: misname('PhotoRobot', 'Photorobot'),
    said: '"Photorobot" is nearly what content/company.json has of the company — correct content/company.json, if all languages are right; else write "PhotoRobot"',
    mend: () => rename('Photorobot', 'PhotoRobot'),
  },
  {
    does: 'a fact that every language tells otherwise',
    plan: { isCorrecting: () => true },
    spoil: () => retell('CZ27367762', 'CZ27367763'),
    said: 'the sections company and contact do not name "CZ27367762" — correct content/company.json, if all languages are right; else write it as in content/company.json',
    mend: () => retell('CZ27367763', 'CZ27367762'),
  },
];
