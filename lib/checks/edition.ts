import { checkGlance } from '#lib/checks/glance.ts';
import { checkHouseStyle } from '#lib/checks/markdown/house-style.ts';
import { checkTree } from '#lib/checks/markdown/tree.ts';
import { type EditionName, readEdition } from '#lib/content/files.ts';
import { ContentError, type Report } from '#lib/content-error.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { makeSections } from '#lib/policy/sections.ts';

/** Reads an edition's file and checks it by itself; mistakes are added to `errors`. Throws where it is not UTF-8. */
export function readCheckedEdition(name: EditionName, errors: ContentError[]): CheckedEdition | undefined {
  const file = readEdition(name);
  const parsed = parseFile(file, errors);
  if (!parsed) return undefined;
  const report: Report = (at, problem, remedy) => {
    errors.push(new ContentError(file.path, at, problem, remedy));
  };
  checkTree(parsed.tree, file, report);
  checkHouseStyle(parsed.tree, name.locale, report);
  const edition = { ...name, ...file, ...parsed, sections: makeSections(parsed.tree, file.text) };
  errors.push(...checkGlance(edition));
  return edition;
}
