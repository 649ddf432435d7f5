// Words that one language alone says, or alone denies, each of them in a sentence of its own.
import { expect, it } from 'vitest';
import { checkConcepts } from '#lib/checks/languages/passages/compare-concepts.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

const locales: FrozenLocale[] = ['th', 'en', 'cs'];
type Said = Record<FrozenLocale, string>;
const right: Said = { th: 'เราเก็บที่อยู่ไว้', en: 'We keep the address.', cs: 'Adresu uchováváme.' };

const find = (said: Said) =>
  checkConcepts(
    locales.map((locale) =>
      makeCheckedEdition(
        { locale, policy: 'terms', date: '2027-01-15' },
        `## A {#a}\n\n${right[locale]} ${said[locale]}`,
      ),
    ),
    () => undefined,
    [],
  ).map(({ problem }) => problem);

const words: Said[] = [
  { en: 'public bodies', cs: 'orgány veřejné moci', th: 'หน่วยงานของรัฐ' },
  { en: 'nationality', cs: 'občanství', th: 'สัญชาติ' },
  { en: 'marital status', cs: 'rodinný stav', th: 'สถานภาพสมรส' },
  { en: 'Prague', cs: 'Praha', th: 'กรุงปราก' },
  { en: 'Brno', cs: 'Brno', th: 'เบอร์โน' },
  { en: 'Bangkok', cs: 'Bangkok', th: 'กรุงเทพ' },
  { en: 'the kitchen', cs: 'kuchyň', th: 'ห้องครัว' },
  { en: 'changing rooms', cs: 'šatny', th: 'ห้องเปลี่ยนเสื้อผ้า' },
  { en: 'vaccination', cs: 'očkování', th: 'วัคซีน' },
  { en: 'political opinions', cs: 'politické názory', th: 'ความเห็นทางการเมือง' },
  { en: 'a notary', cs: 'notář', th: 'โนตารี' },
  { en: 'your spouse', cs: 'manžel', th: 'คู่สมรส' },
  { en: 'a microphone', cs: 'mikrofon', th: 'ไมโครโฟน' },
  { en: 'the ministry', cs: 'ministerstvo', th: 'กระทรวง' },
  { en: 'interns', cs: 'stážisté', th: 'ผู้ฝึกงาน' },
];

it.each(words)('is told that one language alone says "$en", and that one does not', (said) => {
  expect(find(said)).toEqual([]);
  for (const own of locales) {
    const alone = { th: '', en: '', cs: '', [own]: said[own] };
    expect(find(alone)).toEqual([expect.stringContaining(`${own} alone speaks of "`)]);
    expect(find({ ...said, [own]: '' })).toEqual([expect.stringContaining(`and ${own} does not`)]);
  }
});

it.each<Said>([
  { en: 'once we are aware', cs: 'jakmile se dozvíme', th: 'ทันทีที่ทราบ' },
  { en: 'if it rains', cs: 'pokud prší', th: 'หากฝนตก' },
  { en: 'a complex matter', cs: 'složitá věc', th: 'เรื่องซับซ้อน' },
])('is told that one language does not say "$en"', (said) => {
  expect(find(said)).toEqual([]);
  for (const own of locales) {
    expect(find({ th: '', en: '', cs: '', [own]: said[own] })).toEqual([]);
    expect(find({ ...said, [own]: '' })).toEqual([expect.stringContaining(`and ${own} does not`)]);
  }
});

it('is told that one language alone does not deny a search or an invitation', () => {
  const searched: Said = { en: 'We do not search it.', cs: 'Nevyhledáváme ji.', th: 'เราไม่ค้นหา' };
  const invited: Said = { en: 'We do not invite you.', cs: 'Nezveme vás.', th: 'เราไม่เชิญคุณ' };
  expect([find(searched), find(invited)]).toEqual([[], []]);
  expect(find({ ...searched, cs: 'Vyhledáváme ji.' })).toEqual([
    'th:8 and en:8 deny "ค้นหา" here, and cs does not'.replaceAll(':8', ':9'),
  ]);
});

it.each<Said>([
  {
    en: 'If it is not there, we cannot consider it.',
    cs: 'Pokud tam není, nemůžeme ji posoudit.',
    th: 'หากไม่มี เราไม่สามารถพิจารณาได้',
  },
  {
    en: 'You are not obliged to send it if you do not want to.',
    cs: 'Pokud nechcete, nemusíte ji posílat.',
    th: 'หากไม่ต้องการ คุณไม่มีหน้าที่ส่ง',
  },
])('is told that one language alone can, or has to, beside what all deny: $en', (said) => {
  const able: Said = {
    en: said.en.replace('cannot', 'can').replace('not obliged', 'obliged'),
    cs: said.cs.replace('nemůžeme', 'můžeme').replace('nemusíte', 'musíte'),
    th: said.th.replace('เราไม่สามารถ', 'เราสามารถ').replace('คุณไม่มี', 'คุณมี'),
  };
  expect(find(said)).toEqual([]);
  for (const own of locales)
    expect(find({ ...said, [own]: able[own] })).toContainEqual(
      expect.stringContaining(`and ${own} does not`),
    );
});

it('is told that one language alone does not say where data comes from', () => {
  const said: Said = { en: 'Where we get it', cs: 'Odkud je máme', th: 'แหล่งที่มาของข้อมูล' };
  const whom: Said = { en: 'Who receives it', cs: 'Kdo je dostává', th: 'ผู้ที่ได้รับข้อมูล' };
  expect([find(said), find(whom)]).toEqual([[], []]);
  for (const own of locales)
    expect(find({ ...said, [own]: whom[own] })).toContainEqual(
      expect.stringContaining(`and ${own} does not`),
    );
});
