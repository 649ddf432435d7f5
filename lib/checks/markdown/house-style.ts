import type { Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Report } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getPoint } from '#lib/policy/sections.ts';

type Rule = [pattern: RegExp, remedy: string];

/** What the house writes otherwise, by language: spelling of the Royal Society, and names that were once translated. */
const rules: Partial<Record<Locale, Rule[]>> = {
  th: [
    [/สิทธิ์/, 'write สิทธิ'],
    [/ซอฟท์แวร์/, 'write ซอฟต์แวร์'],
    [/โซลูชั่น/, 'write โซลูชัน'],
    [/ฟังก์ชั่น/, 'write ฟังก์ชัน'],
    [/พวกเขา/, 'write บุคคลเหล่านั้น'],
    [/ดีบุก/, 'it stands for DIČ: write เลขประจำตัวผู้เสียภาษี'],
    [/ทองแดง/, 'it stands for the name of a service: write Copper'],
    [/[ก-๛]PhotoRobot|PhotoRobot[ก-๛]/, 'put a space between PhotoRobot and Thai letters'],
  ],
};

/** Reports words that the house writes otherwise, in the text of every paragraph, heading, cell and item. */
export function checkHouseStyle(tree: Root, locale: Locale, report: Report): void {
  const own = rules[locale];
  if (!own) return;
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const text = getText(node);
    for (const [pattern, remedy] of own) {
      const found = pattern.exec(text);
      if (!found) continue;
      report(getPoint(node, text, found.index), `the house does not write "${found[0]}"`, remedy);
    }
    return 'skip';
  });
}
