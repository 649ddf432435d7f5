import { splitRules } from '#lib/publish/page/drop-rules.ts';

/**
 * Puts all that a minified style says of print into one rule behind the others, and names together what is not printed: that
 * something is printed otherwise then holds whatever stands in a later file.
 */
export function joinPrint(style: string): string {
  const [printed, others] = part(splitRules(style), ({ head }) => head === '@media print');
  const [hidden, shown] = part(
    printed.flatMap(({ body }) => splitRules(body)),
    ({ body }) => body === 'display:none',
  );
  const list = hidden.map(({ head }) => head).join(',');
  const joined = [...shown.map(write), list && write({ head: list, body: 'display:none' })].join('');
  return [...others.map(write), joined && write({ head: '@media print', body: joined })].join('');
}

type Rule = ReturnType<typeof splitRules>[number];

const write = ({ head, body }: Rule): string => `${head}{${body}}`;

function part(rules: Rule[], isOf: (rule: Rule) => boolean): [Rule[], Rule[]] {
  return [rules.filter(isOf), rules.filter((rule) => !isOf(rule))];
}
