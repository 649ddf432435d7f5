import type { Link, List, ListItem, Paragraph } from 'mdast';
import { createTranslator, type Messages } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import type { Section } from '#lib/policy/sections.ts';

/** What a section says: its content under its title. */
export type Part = Pick<Section, 'id' | 'title' | 'tree'>;

interface Text {
  locale: Locale;
  glance?: FrontMatter['glance'];
  sections: Part[];
}

/**
 * What an edition says at a glance, as a part like its sections: a list of its lines, each behind the title of the section
 * that says it, which leads there (WP260 rev.01 §35-36: the layer above the text). None where it has no such lines.
 */
export function makeGlance({ locale, glance, sections }: Text): Part | undefined {
  if (!glance) return undefined;
  const items = glance.map(({ section: id, text }) => {
    const title = sections.find((section) => section.id === id)?.title ?? '';
    return makeItem(id, title, text);
  });
  const list: List = { type: 'list', ordered: false, spread: false, children: items };
  return { id: anchors.glance, title: nameGlance(locale), tree: { type: 'root', children: [list] } };
}

/** What stands above these lines, in a language. */
export function nameGlance(locale: Locale): string {
  const messages = readMessages(locale) as Messages;
  return createTranslator({ locale, messages, namespace: 'Glance' })('title');
}

/** The parts of an edition: its lines at a glance, then its sections. */
export function listParts(edition: Text): Part[] {
  return [makeGlance(edition) ?? [], edition.sections].flat();
}

function makeItem(id: string, title: string, text: string): ListItem {
  const link: Link = { type: 'link', url: `#${id}`, children: [{ type: 'text', value: title }] };
  const line: Paragraph = { type: 'paragraph', children: [link, { type: 'text', value: ` ${text}` }] };
  return { type: 'listItem', spread: false, children: [line] };
}
