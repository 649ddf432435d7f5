import { blank } from '#lib/languages/passages.ts';

const blanks = new RegExp(`${blank}+`, 'gu');

/** The beginning of a text as a message quotes it: at most so many letters, and what is no text of it as an ellipsis. */
export function shorten(text: string, most = 40): string {
  const shown = text.replaceAll(blanks, '…').trim();
  return shown.length > most ? `${shown.slice(0, most).trimEnd()}…` : shown;
}

/** Two texts as a message quotes them beside each other: where one is long, from the words before those where they part. */
export function shortenBoth(one: string, other: string, most = 50): [string, string] {
  const parted = Array.from(one).findIndex((letter, index) => letter !== Array.from(other)[index]);
  const space = one.lastIndexOf(' ', Math.max(0, parted - most / 2));
  const isShort = Math.max(one.length, other.length) <= most;
  if (isShort || parted <= most / 2 || space === -1) return [shorten(one, most), shorten(other, most)];
  const cut = (text: string) => `…${shorten(text.slice(space + 1), most)}`;
  return [cut(one), cut(other)];
}
