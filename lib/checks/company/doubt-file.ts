import { ContentError } from '#lib/content-error.ts';

/**
 * What is found in the languages of one edition: where every one of them differs from `content/company.json` in the same way, it
 * may be the file that is wrong.
 */
export function doubtFile(byLanguage: ContentError[][]): ContentError[] {
  return byLanguage.flat().map((each) => {
    const { file, problem, remedy, isWarning } = each;
    const isAgreed = byLanguage.every((own) =>
      own.some((other) => other.problem === problem && other.remedy === remedy),
    );
    if (byLanguage.length < 2 || !isAgreed) return each;
    const other = `correct content/company.json, if all languages are right; else ${remedy}`;
    return new ContentError(file, each, problem, other, isWarning);
  });
}
