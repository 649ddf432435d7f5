import { type EditionName, readEdition, type SourceFile } from '#lib/content/files.ts';
import { rememberByText, shareInBuild } from '#lib/content/remember.ts';
import { type ContentError, ContentErrors } from '#lib/content-error.ts';
import { type ToldCorrection, tellCorrections } from '#lib/policy/life/corrections.ts';
import { parseFile, parseFrontMatter } from '#lib/policy/parse.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import { getSealKey, isSealed, readSeals } from '#lib/policy/seals.ts';
import { makeSections, type Section } from '#lib/policy/sections.ts';
import type { Term } from '#lib/policy/timeline.ts';

/** What became of an edition since it was written. */
export interface Life {
  /** Whether it is not accepted yet. */
  isDraft: boolean;
  /** The day on which it was accepted for publication; of a draft, that of its effect. */
  accepted: string;
  /** What was put right in it since it was accepted, the first correction first. */
  corrections: ToldCorrection[];
}

/** What an edition says of itself, without its text. */
export interface EditionHead extends EditionName, FrontMatter, Term, Life {}

/** One policy in one language as it takes effect on one day. */
export interface Edition extends EditionHead {
  sections: Section[];
}

/** Makes an edition of its file. Throws ContentErrors when that is wrong. */
export function makeEdition(name: EditionName, term: Term): Edition {
  const { frontMatter, sections } = readText(readEdition(name));
  return { ...name, ...frontMatter, ...term, ...readLife(name), sections };
}

/** Makes the head of an edition: a hundred times as fast. Throws ContentErrors when the front matter is wrong. */
export function makeHead(name: EditionName, term: Term): EditionHead {
  return { ...name, ...readFrontMatter(readEdition(name)), ...term, ...readLife(name) };
}

const readText = shareInBuild('editions', () =>
  rememberByText((file) => {
    const { frontMatter, tree } = parse(file, parseFile);
    return { frontMatter, sections: makeSections(tree, file.text) };
  }),
);

const readFrontMatter = rememberByText((file) => parse(file, parseFrontMatter));

function readLife(name: EditionName): Life {
  const seals = readSeals();
  const seal = seals[getSealKey(name)];
  const { accepted = name.date } = seal ?? {};
  const corrections = seal ? tellCorrections(seal, name.locale) : [];
  return { isDraft: !isSealed(name, seals), accepted, corrections };
}

/** What a file says, as it was or as it is; none where its front matter cannot be read. */
export function makeWording(
  file: SourceFile,
): (Pick<Edition, 'sections'> & { frontMatter: FrontMatter }) | undefined {
  const parsed = parseFile(file, []);
  return parsed && { frontMatter: parsed.frontMatter, sections: makeSections(parsed.tree, file.text) };
}

function parse<T>(file: SourceFile, read: (file: SourceFile, errors: ContentError[]) => T | undefined): T {
  const errors: ContentError[] = [];
  const parsed = read(file, errors);
  if (!parsed) throw new ContentErrors(errors);
  return parsed;
}
