import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
} from 'docx';
import { importDocument } from '#lib/documents/import-document.ts';

type Options = ConstructorParameters<typeof Document>[0];

const levels = (
  ...all: [format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, start?: number][]
): ILevelsOptions[] =>
  all.map(([format, text, start = 1], level) => ({
    level,
    format,
    text,
    start,
    alignment: AlignmentType.LEFT,
  }));

/** Imports a Word document of these paragraphs, under a title. */
export const importWord = async (children: FileChild[], options: Partial<Options> = {}) => {
  const file = new Document({
    ...options,
    sections: [{ children: [heading('Policy', HeadingLevel.TITLE), ...children] }],
  });
  return importFile(file);
};

/** Imports a Word document as the first edition of a policy. */
export const importFile = async (file: Document) => {
  const bytes = await Packer.toBuffer(file);
  const { text, findings } = await importDocument(
    { name: 'policy.docx', bytes },
    { locale: 'en', policy: 'terms' },
  );
  const [, body = ''] = /\n---\n\n(.*)$/s.exec(text) ?? [];
  return { text, body: body.trim(), report: findings.map(({ kind, message }) => `${kind}: ${message}`) };
};

/** A heading; of the first level, unless another is said. */
export const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1,
) => new Paragraph({ text, heading: level });
/** A paragraph of a list. */
export const numbered = (
  text: string,
  level: number,
  reference = 'clauses',
  options: Partial<IParagraphOptions> = {},
) => new Paragraph({ text, numbering: { reference, level }, ...options });

/** Lists as contracts have them. */
export const legal = {
  numbering: {
    config: [
      {
        reference: 'clauses',
        levels: levels(
          [LevelFormat.DECIMAL, '%1.'],
          [LevelFormat.DECIMAL, '%1.%2'],
          [LevelFormat.LOWER_LETTER, '(%3)'],
          [LevelFormat.LOWER_ROMAN, '(%4)'],
        ),
      },
      { reference: 'plain', levels: levels([LevelFormat.DECIMAL, '%1.'], [LevelFormat.LOWER_LETTER, '%2)']) },
      { reference: 'points', levels: levels([LevelFormat.BULLET, '\uF0B7'], [LevelFormat.BULLET, 'o']) },
      {
        reference: 'thai',
        levels: levels([LevelFormat.THAI_LETTERS, '%1.'], [LevelFormat.THAI_NUMBERS, '(%2)']),
      },
    ],
  },
};
