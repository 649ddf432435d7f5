import type { Point } from '#lib/content-error.ts';
import type { Part } from '#lib/languages/facts/read-text.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';

/** From so many characters on a paragraph is no formula that two sections may share; within one section, fewer are. */
const least = { anywhere: 160, inSection: 30 };

/** Finds paragraphs that stand in an edition twice, with the line of the first. */
export function findRepeated(parts: Part[]): { at: Point; line: number; isOfHead: boolean }[] {
  const first = new Map<string, Point>();
  return parts.flatMap(({ id, passages }) =>
    passages.flatMap((passage) => {
      const text = foldText(passage.text).trim();
      if (passage.kind !== 'paragraph' || text.length < least.inSection) return [];
      const keys = [`${id}\n${text}`, ...(text.length >= least.anywhere ? [text] : [])];
      const before = keys.map((key) => first.get(key)).find((each) => each);
      const at = passage.locate(0);
      for (const key of keys) first.set(key, before ?? at);
      return before ? [{ at, line: before.line, isOfHead: id === frontMatterKey }] : [];
    }),
  );
}
