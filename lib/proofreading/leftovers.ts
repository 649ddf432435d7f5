import type { Parents, Text } from 'mdast';
import { makeMemory } from '#lib/content/remember.ts';
import type { Report } from '#lib/content-error.ts';
import { getPoint } from '#lib/policy/sections.ts';
import { readWithAttributes } from '#lib/proofreading/attributes.ts';
import { kinds } from '#lib/proofreading/leftover-kinds.ts';

/** Reports what was left behind in a text, and was meant to be replaced or never to be read. */
export function checkLeftovers(node: Text, parent: Parents | undefined, report: Report): void {
  // The id at the end of a heading is no leftover.
  const own = parent?.type === 'heading' ? node.value.replace(/\{#[^}]*\}$/u, '') : node.value;
  const value = readWithAttributes(node, parent, own);
  // An edition says most of what the one before it said.
  const found = recall(value, () => findLeftover(value));
  if (!found || found.index >= own.length) return;
  const { index, text, what, remedy } = found;
  const behind = value.slice(index + text.length);
  const isApart =
    /^[{[(]/.test(text) && / $/.test(value.slice(0, index)) && /^(?:[\s.,;:!?)\]]|$)/.test(behind);
  const whole = isApart ? remedy.replace(/^delete it(?=:|$)/, 'delete it with the space before it') : remedy;
  report(getPoint(node, value, index), `"${text.trim()}" is left over: ${what}`, whole);
}

const recall = makeMemory<ReturnType<typeof findLeftover>>();

/** The first kind of which something stands in a text, and where. */
function findLeftover(value: string) {
  for (const [pattern, what, remedy, needs] of kinds) {
    const found = needs?.test(value) === false ? null : pattern.exec(value);
    if (found) return { index: found.index, text: found[0], what, remedy };
  }
  return undefined;
}
