import { AlignmentType, type ILevelsOptions, type INumberingOptions, type IStylesOptions } from 'docx';
import type { WordList } from '#lib/documents/word/blocks.ts';
import { type Locale, languages } from '#lib/i18n/routing.ts';

/** How far each level of a list is set in, in twentieths of a point. */
const step = 425;
/** Word has nine levels of lists. */
const levels = 9;

/** Fonts that every Word has, for Latin letters and for Thai ones. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Leelawadee UI', eastAsia: 'Calibri' };
const mono = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Leelawadee UI', eastAsia: 'Consolas' };

/** How far in a paragraph stands at a level of a list, beside the marks of that. */
export function getIndent(level: number): number {
  return (Math.min(level, levels - 1) + 1) * step;
}

/** The styles of a document in a language, under the names that Word has for them in every language. */
export function makeStyles(locale: Locale): IStylesOptions {
  const { region } = languages[locale];
  // Thai is a complex script; the Latin words in a Thai text are English.
  const language =
    locale === 'th' ? { value: languages.en.region, bidirectional: region } : { value: region };
  const heading = (size: number) => ({
    run: { size, sizeComplexScript: size, bold: true, color: '000000' },
    paragraph: { keepNext: true, spacing: { before: size * 12, after: 120 } },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, sizeComplexScript: 22, language },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { size: 40, sizeComplexScript: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
      heading1: heading(30),
      heading2: heading(26),
      heading3: heading(22),
      hyperlink: { run: { color: '0563C1', underline: {} } },
    },
    characterStyles: [
      { id: 'HTMLCode', name: 'HTML Code', basedOn: 'DefaultParagraphFont', run: { font: mono } },
    ],
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: { indent: { left: step, right: step } },
      },
      {
        id: 'HTMLPreformatted',
        name: 'HTML Preformatted',
        basedOn: 'Normal',
        run: { font: mono },
        paragraph: { spacing: { after: 0 } },
      },
      { id: 'TableHead', name: 'Table Head', basedOn: 'Normal', run: { bold: true } },
      ...Array.from({ length: levels }, (_, level) => ({
        id: writeContinue(level),
        name: `List Continue${level === 0 ? '' : ` ${level + 1}`}`,
        basedOn: 'Normal',
        paragraph: { indent: { left: getIndent(level) } },
      })),
    ],
  };
}

/** The style of a paragraph that belongs to an item of a list without being one. */
export function writeContinue(level: number): string {
  return `ListContinue${level === 0 ? '' : Math.min(level, levels - 1) + 1}`;
}

/** How Word counts the lists of a document, each under its name. */
export function makeNumbering(lists: Map<WordList, string>): INumberingOptions {
  return {
    config: [...lists].map(([{ form, level: own }, reference]) => ({
      reference,
      levels: Array.from({ length: levels }, (_, level): ILevelsOptions => {
        const { format, text, start } =
          level === getLevel(own) ? form : { format: 'bullet' as const, text: '•', start: 1 };
        return {
          level,
          format,
          text: text.replace('%', `%${level + 1}`),
          start,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: getIndent(level), hanging: step } } },
        };
      }),
    })),
  };
}

/** The level that Word has for one: those that stand deeper are as deep as it goes. */
export function getLevel(level: number): number {
  return Math.min(level, levels - 1);
}
