// A sentence, or a half of one, that one language lacks and that holds no fact: told by the number of such parts and their length.
import { expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { findLostPart } from '#lib/checks/languages/passages/lost-part.ts';
import { readRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import { listEditions } from '#lib/content/folder.ts';
import { getSealKey } from '#lib/policy/seals.ts';
import { makeRow, show } from './made-row.ts';

const end = /(?<=[;.])\s+(?=\p{L}{2})/u;

/** A row as it would be had a language left out one of its parts. */
function cut(row: Said[], said: Said, part: number): Said[] {
  const { text } = said.passage;
  const rest = text
    .split(end)
    .filter((_, place) => place !== part)
    .join(' ');
  const length = (said.length * rest.length) / text.length;
  return row.map((each) =>
    each === said ? { ...said, length, passage: { ...said.passage, text: rest } } : each,
  );
}

it('tells of most parts that are left out of the accepted editions, and of nothing in them as they are', () => {
  const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
  const rows = [...Map.groupBy(editions, getSealKey).values()].flatMap((own) =>
    readRows(own, () => undefined),
  );
  expect(rows.flatMap(findLostPart).map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  const losses = rows.flatMap((row) =>
    row
      .filter(({ locale }) => locale === 'en' || locale === 'cs')
      .flatMap((said) => {
        const parts = said.passage.text.split(end);
        const isLong = parts.length > 1 && parts.every(({ length }) => length > 20);
        return isLong ? parts.map((_, part) => cut(row, said, part)) : [];
      }),
  );
  expect(losses.length).toBeGreaterThan(300);
  expect(losses.filter((row) => findLostPart(row).length > 0).length).toBeGreaterThan(losses.length * 0.8);
});

it('quotes what it seems to be', () => {
  const row = makeRow({
    en: 'We extend the period by two further months; we tell you so during it. Then we answer.',
    cs: 'Lhůtu prodlužujeme o další dva měsíce. Poté odpovíme.',
    th: 'เราขยายระยะเวลาออกไปอีกสองเดือน และเราแจ้งให้คุณทราบในระหว่างนั้น จากนั้นเราตอบ',
  });
  expect(show(findLostPart(row))).toEqual([
    'warning: cs:9:1: en:9 says one thing more in this passage, as it seems "we tell you so during it. …", than cs — see that nothing is lost or added, and say the same in every language',
  ]);
});
