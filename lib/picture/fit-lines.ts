import type { Locale } from '#lib/i18n/routing.ts';
import { measureSvg } from '#lib/picture/draw-svg.ts';
import { writeLine } from '#lib/picture/write-line.ts';
import { bindSpaces } from '#lib/policy/typography/find-spaces.ts';

/** Where a text has room: so many lines of a width in pixels, at the first of the sizes that lets it fit. */
export interface Room {
  width: number;
  lines: number;
  sizes: number[];
  isBold: boolean;
}

/** Parts a text into the lines that its room has; at the last of the sizes, into as many as it takes. */
export async function fitLines(
  text: string,
  locale: Locale,
  { width, lines, sizes, isBold }: Room,
): Promise<{ size: number; lines: string[] }> {
  const measure = (line: string) => measureLine(line, isBold);
  // A word is measured between two letters, so that the room around it counts.
  const letters = await measure('xx');
  const words: Word[] = [];
  for (const word of splitWords(bindSpaces(text, locale, true), locale))
    words.push({ ...word, width: (await measure(`x${word.text}x`)) - letters });
  const fits = sizes.map((size) => ({ size, lines: wrap(words, width / size) }));
  return fits.find((each) => each.lines.length <= lines) ?? fits.at(-1) ?? { size: 0, lines: [] };
}

interface Word {
  text: string;
  /** Whether a space stands before it. */
  isApart: boolean;
  /** In units of the size of the font. */
  width: number;
}

/** What can stand on lines of their own: what spaces part, and in Thai words. */
function splitWords(text: string, locale: Locale): Omit<Word, 'width'>[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return text.split(' ').flatMap((part) => {
    const words: string[] = [];
    for (const { segment } of segmenter.segment(part)) {
      const before = words.pop();
      const canBreak = /\p{Script=Thai}$/u.test(before ?? '') && /^(?!ๆ)\p{Script=Thai}/u.test(segment);
      if (before === undefined) words.push(segment);
      else words.push(...(canBreak ? [before, segment] : [before + segment]));
    }
    return words.map((word, index) => ({ text: word, isApart: index === 0 }));
  });
}

const unit = 100;
const space = 0.26;

const measured = new Map<string, number>();

async function measureLine(text: string, isBold: boolean): Promise<number> {
  const line = writeLine(text, 0, unit, { size: unit, colour: '#000000', isBold });
  // Titles and dates have words in common.
  const known = measured.get(line);
  if (known !== undefined) return known;
  const { width } = await measureSvg(`<svg xmlns="http://www.w3.org/2000/svg">${line}</svg>`);
  measured.set(line, width / unit);
  return width / unit;
}

function wrap(words: Word[], width: number): string[] {
  const lines: { text: string; width: number }[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const gap = line && word.isApart ? space : 0;
    if (!line || line.width + gap + word.width > width) lines.push({ text: word.text, width: word.width });
    else {
      line.text += (word.isApart ? ' ' : '') + word.text;
      line.width += gap + word.width;
    }
  }
  return lines.map(({ text }) => text);
}
