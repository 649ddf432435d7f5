import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { getAddress } from '#lib/address/origin.ts';
import { getPaths } from '#lib/address/paths.ts';
import type { WordList } from '#lib/documents/word/blocks.ts';
import { startChanges } from '#lib/documents/word/changes.ts';
import { compareEditions, type WordText } from '#lib/documents/word/compare/compare-editions.ts';
import { finishFile } from '#lib/documents/word/finish-file.ts';
import { makeNumbering, makeStyles } from '#lib/documents/word/styles.ts';
import { writeBlocks } from '#lib/documents/word/write-blocks.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Locale } from '#lib/i18n/routing.ts';

/** An edition to be written as a Word document. */
export interface WordEdition extends WordText {
  locale: Locale;
  policy: string;
  /** The day it takes effect, `YYYY-MM-DD`. */
  date: string;
  /** Who says it: the company. */
  author: string;
}

/**
 * Writes an edition as a Word document (.docx); with the edition before it, as what that becomes by tracked changes: all
 * accepted it is the edition, all rejected the one before it.
 */
export async function writeWord(edition: WordEdition, before: WordText = edition): Promise<Uint8Array> {
  const { title, locale, date, author } = edition;
  const address = getAddress(getPaths(edition).edition);
  const changes = startChanges(author, date);
  const lists = new Map<WordList, string>();
  const children = writeBlocks(compareEditions(before, edition, locale), changes, lists);
  const foot = new TextRun({
    children: [`${title} · ${formatDay(locale, date)} · `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
    size: 18,
    sizeComplexScript: 18,
  });
  const document = new Document({
    styles: makeStyles(locale),
    numbering: makeNumbering(lists),
    sections: [
      { children, footers: { default: new Footer({ children: [new Paragraph({ children: [foot] })] }) } },
    ],
  });
  return finishFile(await Packer.toBuffer(document), {
    title,
    locale,
    date,
    author,
    address,
    moved: changes.moved,
  });
}
