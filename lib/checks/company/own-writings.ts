import type { Passage } from '#lib/languages/passages.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What a passage has of the company that is written otherwise than in `content/company.json`, and where in it. */
export interface Writing {
  offset: number;
  said: Doubt['said'];
}

/** Makes what finds any other writing of the company’s name. */
export function makeWritingFinder({ name }: CompanyFacts): (passage: Passage) => Writing[] {
  const pattern = makeNamePattern(name);
  return ({ text }) =>
    Array.from(text.matchAll(pattern))
      .filter(({ 0: found, index }) => !isRight(found, name, text.slice(0, index)))
      .map(({ 0: found, index: offset }) => ({
        offset,
        said: [`"${found}" is not how the company is written in content/company.json`, `write "${name}"`],
      }));
}

/** A company’s name, and the form by law that stands behind it. */
export function splitName(name: string): { base: string; form: string } {
  const [base = '', ...form] = name.split(/\s/u);
  return { base, form: form.join(' ') };
}

/** Its letters, whatever stands between them: improtech, s. r. o.; Impro-Tech sro; improtech spol. s r.o. */
function makeNamePattern(name: string): RegExp {
  const { base, form } = splitName(name);
  const join = (text: string, between: string) =>
    Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ([letter]) => RegExp.escape(letter)).join(between);
  const ending = form && String.raw`,?\s*(?:spol\.\s*)?${join(form, String.raw`\.?\s*`)}`;
  // A form without a full stop may end a sentence.
  const end = form.endsWith('.') ? String.raw`\.?` : '';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}@./-])${join(base, '[ -]?')}${ending}${end}(?![\p{L}\p{N}])`,
    'giu',
  );
}

/** A sentence may begin with it. */
function isRight(found: string, name: string, before: string): boolean {
  const plain = found.replaceAll(/\s/gu, ' ');
  const raised = name.charAt(0).toUpperCase() + name.slice(1);
  return plain === name || (plain === raised && /(?:^|[.!?:]\s+)$/u.test(before));
}
