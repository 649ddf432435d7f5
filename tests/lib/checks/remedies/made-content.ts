import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { at, sealCopy } from '../../../content-copy.ts';

const texts: Partial<Record<Locale, string[]>> = {
  th: ['เราเก็บชื่อและที่อยู่ของลูกค้าไว้ห้าปี', 'เราลบข้อมูลเมื่อครบกำหนด'],
  en: ['We keep the names and addresses of our customers for five years.', 'We erase the data afterwards.'],
  cs: ['Jména a adresy zákazníků uchováváme pět let.', 'Poté údaje vymažeme.'],
};

/** The name of a file of the policy that these cases are about. */
export function name(date: string, locale: Locale = 'en'): string {
  return `content/${locale}/terms/${date}.md`;
}

/** Writes an edition in every language: two sections, with an addition of one's own to the text of the second. */
export function write(date: string, head = material(date), more = ' 2026: amen.'): void {
  for (const locale of locales) {
    const [first, second] = texts[locale] ?? [];
    const path = at(name(date, locale));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      `---\ntitle: Terms\ndescription: A policy.\n${head}\n---\n\n## A {#a}\n\n${first}\n\n## B {#b}\n\n${second}${more}\n`,
    );
  }
}

/** The lines of the front matter that say what a draft changes. */
export function material(date: string): string {
  return `change: material\nsummary: Edition ${date.replaceAll('-', '')}.`;
}

/** In the place of the content a policy that was accepted and changed once, with nothing wrong. */
export function makeContent(): void {
  rmSync(at('content'), { recursive: true });
  mkdirSync(at('content'));
  write('2026-01-01', 'change: first');
  write('2026-02-01', material('2026-02-01'), ' 2026.');
  for (const date of ['2026-01-01', '2026-02-01']) sealCopy('terms', date, '2026-01-01');
}

/** Lines of front matter that let a section wait. */
export const waiver = 'waivers:\n  - section: b\n    until: 2026-06-30\n    reason: the translator is ill';
