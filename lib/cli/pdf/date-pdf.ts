/** A moment as PDF writes it (ISO 32000-1 §7.9.4), between the brackets of a string. */
const moment = /(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}(?=[+-]\d\d'\d\d'\))/g;

/**
 * Gives a PDF of Chromium's the beginning of a day (`YYYY-MM-DD`, UTC) as the moment of its making, in place: nothing else
 * in it differs from one printing of a page to the next. Throws where Chromium writes that otherwise.
 */
export function datePdf(pdf: Buffer, day: string): Buffer {
  // Letter by letter a byte: what is compressed in it stays as it is.
  const text = pdf.toString('latin1');
  if (text.match(moment)?.length !== 2) throw new Error('Chromium dates its PDFs in another way');
  return Buffer.from(text.replaceAll(moment, `${day.replaceAll('-', '')}000000`), 'latin1');
}
