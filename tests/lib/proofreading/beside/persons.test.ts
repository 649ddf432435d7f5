import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

const titles: Record<FrozenLocale, string> = {
  en: 'Privacy policy for job applicants',
  cs: 'Zásady pro uchazeče o zaměstnání',
  th: 'นโยบายสำหรับผู้สมัครงาน',
};

describe('those whose data a policy is about', () => {
  it.each<[FrozenLocale, string, string]>([
    ['en', 'We process these data of suppliers:', 'data of suppliers'],
    ['en', 'We keep information about our customers.', 'information about our customers'],
    ['cs', 'O dodavatelích zpracováváme tyto údaje.', 'O dodavatelích'],
    ['cs', 'Zde jsou údaje zákazníků.', 'údaje zákazníků'],
    ['th', 'เราประมวลผลข้อมูลของลูกค้า', 'ข้อมูลของลูกค้า'],
    ['th', 'เราเก็บข้อมูลส่วนบุคคลของผู้ป่วย', 'ข้อมูลส่วนบุคคลของผู้ป่วย'],
  ])('are no others in %s: %s', (locale, text, found) => {
    const head: [string, string] = [titles[locale], 'Whom it is for.'];
    expect(say({ locale, text, head })).toEqual([
      expect.stringContaining(`"${found}": the policy is about others, "${titles[locale]}"`),
    ]);
    expect(say({ locale, text, head: ['Terms', 'Whom it is for.'] })).toEqual([]);
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'We process these data of applicants. Our employees read them.'],
    ['en', 'Data of customers are described in [another policy](/en/privacy).'],
    ['cs', 'O uchazečích zpracováváme tyto údaje. Čtou je naši zaměstnanci.'],
    ['th', 'เราประมวลผลข้อมูลของผู้สมัครงาน และพนักงานอ่านข้อมูลนั้น'],
  ])('are named in %s: %s', (locale, text) => {
    expect(say({ locale, text, head: [titles[locale], 'Whom it is for.'] })).toEqual([]);
  });
});
