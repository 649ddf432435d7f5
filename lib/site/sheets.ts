import { createHash } from 'node:crypto';
import { getAddress } from '#lib/address/origin.ts';
import { readEdition } from '#lib/content/files.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { citeEdition } from '#lib/site/citation.ts';

/**
 * Writes the style by which every sheet that is printed of a page of an edition says at its foot what it is: title and edition,
 * the page's permanent address, and the hash of the edition's file, as it is read at `.md`. Of a draft every sheet says at its
 * head that it is one (margin boxes: CSS Paged Media 3 §4).
 */
export function writeSheets(edition: EditionHead, path: string, draft: string): string {
  const hash = createHash('sha256').update(readEdition(edition).text).digest('hex');
  const foot = [citeEdition(edition), getAddress(path), `SHA-256 (.md) ${hash}`].join(' · ');
  const head = edition.isDraft ? `@top-center{content:${quote(draft)}}` : '';
  return `@page{@bottom-left{content:${quote(foot)}}${head}}`;
}

/** Whether a style is one of these and nothing else: whatever a title holds, it stays text. */
export function isOfSheets(style: string): boolean {
  return /^@page\{(?:@(?:bottom-left|top-center)\{content:"(?:[^"\\<\n]|\\[0-9a-f]+ )*"\}){1,2}\}$/.test(
    style,
  );
}

/** A string of CSS, which ends neither itself nor the element in which it stands (CSS Syntax 3 §4.3.7). */
function quote(text: string): string {
  const write = (character: string) => `\\${character.codePointAt(0)?.toString(16)} `;
  return `"${text.replaceAll(/["\\<\n]/g, write)}"`;
}
