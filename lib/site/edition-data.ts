import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { getAddress, getSitePath } from '#lib/address/origin.ts';
import { getPaths } from '#lib/address/paths.ts';
import { locales } from '#lib/i18n/routing.ts';
import type { Edition } from '#lib/policy/edition.ts';
import { renderSection } from '#lib/policy/render.ts';

const day = z.iso.date();

/** An edition as JSON: what stands at `/{locale}/{policy}/{date}.json`. Keys are only ever added. */
export const editionDataSchema = z.strictObject({
  policy: z.string(),
  locale: z.enum(locales),
  /** The day it takes effect, in Prague. */
  edition: day,
  state: z.enum(['past', 'in force', 'upcoming']),
  title: z.string(),
  description: z.string(),
  change: z.enum(['first', 'material', 'editorial']),
  summary: z.array(z.string()),
  /** What matters most, each line with the id of the section that says it. */
  glance: z.array(z.strictObject({ section: z.string(), text: z.string() })),
  /** The editions before and after it. */
  replaces: day.nullable(),
  replacedBy: day.nullable(),
  url: z.url(),
  /** What was put right since it was accepted: when, why, and in which of the sections. */
  corrections: z.array(z.strictObject({ day, reason: z.string(), sections: z.array(z.string()) })),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      /** The headings within it: their addresses are `#id`, their levels 3 and 4. */
      subheadings: z.array(z.strictObject({ id: z.string(), title: z.string(), level: z.int() })),
      text: z.string(),
      html: z.string(),
      /** Of the section's Markdown, its heading included, without empty lines at its end: as in `content/editions.lock.json`. */
      sha256: z.hash('sha256'),
    }),
  ),
});

/** Makes the JSON form of an edition. */
export function makeEditionData(edition: Edition): z.infer<typeof editionDataSchema> {
  const {
    policy,
    locale,
    date,
    state,
    title,
    description,
    change,
    summary = [],
    glance = [],
    sections,
  } = edition;
  return {
    policy,
    locale,
    edition: date,
    state,
    title,
    description,
    change,
    summary,
    glance,
    replaces: edition.before ?? null,
    replacedBy: edition.after ?? null,
    url: getAddress(getPaths(edition).edition),
    corrections: edition.corrections,
    sections: sections.map((section) => {
      const { id, title, text, hash: sha256 } = section;
      const html = renderSection({ title, tree: placeLinks(section.tree) }, locale);
      const subheadings = section.subheadings.map(({ depth: level, ...each }) => ({ ...each, level }));
      return { id, title, subheadings, text, html, sha256 };
    }),
  };
}

/** Copies a tree; its links within the site lead below the path at which the site stands, as those of pages do. */
function placeLinks(tree: Root): Root {
  const placed = structuredClone(tree);
  visit(placed, 'link', (link) => {
    if (/^\/(?!\/)/.test(link.url)) link.url = getSitePath() + link.url;
  });
  return placed;
}
