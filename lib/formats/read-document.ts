import { decodeText } from '#lib/content/decode-text.ts';
import { ContentError } from '#lib/content-error.ts';
import type { ReadDocument } from '#lib/formats/document.ts';
import type { Note } from '#lib/formats/findings.ts';
import { decodeHtml } from '#lib/formats/html/decode-html.ts';
import { readHtml } from '#lib/formats/html/read-html.ts';
import { refuseExtremes } from '#lib/formats/limits.ts';
import { readMarkdown } from '#lib/formats/markdown/read-markdown.ts';

/** A file as it was given: its name says what kind it is. */
export interface DocumentFile {
  name: string;
  bytes: Uint8Array;
}

/** Reads a document in Markdown, HTML or Word. Throws a ContentError where it is none of these. */
export async function readDocument({ name, bytes }: DocumentFile, note: Note): Promise<ReadDocument> {
  const isHtml = /\.x?html?$/i.test(name);
  if (isHtml || /\.(md|markdown|txt)$/i.test(name)) {
    const text = dropPictures(isHtml ? decodeHtml(bytes) : decodeText(name, bytes));
    refuseExtremes(name, text);
    return isHtml ? readHtml(text, note) : readMarkdown(text, note);
  }
  // Read only where it is needed: the program for Word files is the heaviest of all.
  if (/\.docx$/i.test(name))
    return (await import('#lib/formats/word/read-word.ts')).readWord(name, bytes, note);
  const remedy = 'save the document as Word (.docx), as Markdown (.md) or as a web page (.html)';
  throw new ContentError(name, 1, 'this kind of file cannot be read', remedy);
}

/** Without the bytes of pictures, which Google Docs writes into the text: a picture is left out, and named. */
function dropPictures(text: string): string {
  return text.replaceAll(/(?<=data:image\/[\w+.-]+;base64,)[\w+/=]{20,}/g, '…');
}
