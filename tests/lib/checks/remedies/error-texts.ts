import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';

/** Where what is wrong with content is found. */
const folders = 'lib/{checks,content,i18n,languages,policy,proofreading}/**/*.ts';
const isAboutMistakes = /ContentError|\bremedy\b|\bReport\b|\bmessage\b/;

/** A text of a program that is said to editors; what is filled in stands in it as a gap. */
export interface ErrorText {
  file: string;
  text: string;
  /** Found in each message that holds it. */
  pattern: RegExp;
}

interface Node {
  type: string;
  value?: unknown;
  quasis?: { value: { cooked: string } }[];
  callee?: { object?: unknown; property?: { name?: string } };
}

/** Every text of two words and more in the programs that find mistakes: what it says, or a part of that. */
export function listErrorTexts(): ErrorText[] {
  // Where files are written, what is said is about the disk.
  return globSync(folders, { exclude: ['lib/content/writing/**'] })
    .filter((file) => isAboutMistakes.test(readFileSync(file, 'utf8')))
    .flatMap((file) => {
      const found: string[][] = [];
      gather(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }), found);
      return found.map((parts) => ({ file, text: parts.join('…'), pattern: makePattern(parts) }));
    })
    .filter(({ text }) => /\p{L}{2,}[^\n]* \p{L}{2,}/u.test(text));
}

/** The parts of each string and template below a node, in order; errors that nobody but an engineer sees aside. */
function gather(node: unknown, found: string[][]): void {
  if (Array.isArray(node)) for (const each of node) gather(each, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, value, quasis, callee } = node as Node;
  if (type?.startsWith('TS') || type === 'ImportDeclaration') return;
  // What describes a key is shown by editors while it is written.
  if (type === 'CallExpression' && callee?.property?.name === 'describe') {
    gather(callee.object, found);
    return;
  }
  if (type === 'ThrowStatement' && JSON.stringify(node).includes('"name":"Error"')) return;
  if (type === 'Literal' && typeof value === 'string') found.push([value]);
  if (type === 'TemplateLiteral') found.push((quasis ?? []).map((part) => part.value.cooked));
  for (const child of Object.values(node)) gather(child, found);
}

function makePattern(parts: string[]): RegExp {
  return new RegExp(parts.map((part) => RegExp.escape(part)).join('[^]*'));
}
