import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { endpoints } from '#lib/address/endpoints.ts';
import { getAddress, getSitePath } from '#lib/address/origin.ts';
import { getPaths } from '#lib/address/paths.ts';
import { locales } from '#lib/i18n/routing.ts';
import { most } from '#lib/policy/bounds/most.ts';
import type { Edition } from '#lib/policy/edition.ts';
import { renderSection } from '#lib/policy/render.ts';

const day = z.iso.date();
const id = z.string().describe('As it stands behind # in addresses; the same in every language');

/** An edition as JSON: what stands at `/{locale}/{policy}/{date}.json`. Keys are only ever added. */
export const editionDataSchema = z.strictObject({
  $schema: z.url().describe('The address of this schema'),
  policy: z.string().describe('The name of the policy in addresses, such as privacy'),
  locale: z.enum(locales),
  edition: day.describe('The day on which it takes effect, in Prague'),
  state: z.enum(['past', 'in force', 'upcoming']).describe('As of the day on which it is asked for'),
  title: z.string(),
  description: z.string(),
  change: z
    .enum(['first', 'material', 'editorial'])
    .describe('Whether it changes what applies, or only its words'),
  summary: z.array(z.string()).describe('What it changes'),
  glance: z
    .array(z.strictObject({ section: id, text: z.string() }))
    .describe('What matters most, each line with the id of the section that says it'),
  replaces: day.nullable().describe('The edition before it'),
  replacedBy: day.nullable().describe('The edition after it'),
  url: z.url().describe('Its permanent address as a page'),
  corrections: z
    .array(z.strictObject({ day, reason: z.string(), sections: z.array(id) }))
    .describe('What was put right since it was accepted: when, why, and in which of the sections'),
  sections: z.array(
    z.strictObject({
      id,
      title: z.string(),
      subheadings: z
        .array(z.strictObject({ id, title: z.string(), level: z.int().min(3).max(most.depth) }))
        .describe('The headings within it'),
      text: z.string(),
      html: z.string(),
      sha256: z
        .hash('sha256')
        .describe('Of its Markdown, the heading included, without empty lines at its end'),
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
    $schema: getAddress(endpoints.schema),
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
      const html = renderSection({ title, tree: placeLinks(section.tree) });
      const subheadings = section.subheadings.map(({ depth: level, ...each }) => ({ ...each, level }));
      return { id, title, subheadings, text, html, sha256 };
    }),
  };
}

/** Returns a tree whose links within the site lead below the path at which the site stands, as those of pages do. */
function placeLinks(tree: Root): Root {
  // What the pages show is rendered already.
  if (getSitePath() === '') return tree;
  const placed = structuredClone(tree);
  visit(placed, 'link', (link) => {
    if (/^\/(?!\/)/.test(link.url)) link.url = getSitePath() + link.url;
  });
  return placed;
}
