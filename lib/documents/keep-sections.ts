import type { SourceFile } from '#lib/content/files.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeWording } from '#lib/policy/edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { readBlocks } from '#lib/policy/redline/blocks.ts';
import type { Section } from '#lib/policy/sections.ts';

/**
 * Writes the sections of an edition that say what they said in the one before as they stood there, byte for byte: what did
 * not change is not changed by the way in which it was written.
 */
export function keepSections(text: string, before: SourceFile, locale: Locale): string {
  const [own, old] = [makeWording({ path: before.path, text }), makeWording(before)];
  if (!own || !old) return text;
  const [first] = own.sections;
  const parts = own.sections.map((section) => {
    const same = old.sections.find(({ id }) => id === section.id);
    const isSame = same !== undefined && readKey(section, locale) === readKey(same, locale);
    return isSame ? readLines(before.text, old.sections, same) : readLines(text, own.sections, section);
  });
  const head = text.split('\n').slice(0, (first?.line ?? 1) - 1);
  return [...head, `${parts.join('\n\n')}\n`].join('\n');
}

/** Equal where a reader sees the same. */
function readKey({ title, tree, subheadings }: Section, locale: Locale): string {
  const ids = subheadings.map(({ id }) => id);
  return [foldText(title), ...ids, ...readBlocks(tree.children, locale).map(({ key }) => key)].join('\0');
}

function readLines(text: string, sections: Section[], section: Section): string {
  const next = sections[sections.indexOf(section) + 1];
  const lines = text.split('\n').slice(section.line - 1, next && next.line - 1);
  return lines.join('\n').trimEnd();
}
