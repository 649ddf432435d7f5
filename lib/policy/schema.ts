import { z } from 'zod';
import { findStrayCharacters } from '#lib/content/characters.ts';
import { sampleReason } from '#lib/policy/life/samples.ts';

const manyLines = 'must be one to five lines of text';
const wrongGlance = 'must be three to seven lines, each with its section and its text';
const wrongWaiver = 'must be a list of waivers, each with its section, until and reason';
/** Plain text on one line, as it is shown. */
export const text = z
  .string('must be text')
  // YAML can hold a text over several lines; it is one text.
  .overwrite((value) => value.replaceAll(/[ \t]*\n[ \t]*/g, ' '))
  .check(({ value, issues }) => {
    for (const { name, code, remedy } of findStrayCharacters(value).slice(0, 1))
      issues.push({ code: 'custom', message: `holds ${name} (${code})`, input: value, params: { remedy } });
  })
  .trim()
  .min(1, 'is empty')
  .check(({ value, issues }) => {
    const report = (message: string, remedy: string) =>
      issues.push({ code: 'custom', message, input: value, params: { remedy } });
    const inner = /^[„“”«»‚‘’](.*)[„“”«»‚‘’]$/su.exec(value)?.[1];
    if (inner !== undefined && !/[„“”«»‚‘’]/u.test(inner))
      report(
        'stands in quotation marks that would be shown',
        `write "${inner}", in straight quotation marks`,
      );
    if (/^(?:[-–—•·]|\*(?!\*|\S[^*]*\*))\s*\S/u.test(value))
      report(
        `begins with a mark that would be shown ("${value.slice(0, 12)}")`,
        'begin each line of a list with two spaces, a hyphen and a space: "  - text"',
      );
    const mark =
      /\*\*|__|`|\]\(|<[/a-z]|^#+(?= )|(?<![\p{L}\d_*])\*(?=[\p{L}\d](?:[^*]*[^\s*])?\*(?![\p{L}\d*]))/iu.exec(
        value,
      )?.[0];
    if (mark)
      report(
        'holds Markdown or HTML, and is shown as it is written',
        'write plain text: no bold, italics, links or tags',
      );
  });

const ownReason = text.refine((value) => value !== sampleReason, {
  message: 'have the reason of the example',
  params: { remedy: 'write in your own words why it may wait' },
});

/** Kinds of change: `material` is announced ahead, `editorial` changes no meaning, `first` begins a policy. */
export const changes = ['first', 'material', 'editorial'] as const;

/**
 * The front matter of an edition: these keys and no others; those that are optional where they apply. What describes a key
 * is shown by editors that go by the JSON Schema.
 */
export const frontMatterSchema = z
  .strictObject({
    title: text.describe(
      'The policy’s name in this language, shown as the heading of the page: Privacy policy',
    ),
    description: text.describe(
      'One plain sentence for the list of policies, search engines and link previews',
    ),
    change: z
      .enum(changes, 'must be first, material or editorial')
      .describe('material: announced ahead. editorial: changes no meaning. first: begins the policy'),
    // WP260 rev.01 §31
    summary: z
      .preprocess(
        (value) => (typeof value === 'string' ? [value] : value),
        z
          .array(text, manyLines)
          .min(1, manyLines)
          .max(5, manyLines)
          .refine((items) => new Set(items).size === items.length, 'says the same twice'),
      )
      .optional()
      .describe(
        'What changed since the edition before, in one to five plain sentences; none in the first edition',
      ),
    glance: z
      .array(z.strictObject({ section: text, text }, wrongGlance), wrongGlance)
      .min(3, wrongGlance)
      .max(7, wrongGlance)
      .refine(
        (lines) => new Set(lines.map(({ section }) => section)).size === lines.length,
        'leads to one section twice',
      )
      .optional()
      .describe(
        'What matters most, in three to seven plain lines, each with the id of the section that says it',
      ),
    // WP260 rev.01 §30
    notice: text.optional().describe('Why a material edition is announced later than it should be'),
    editorial: text
      .optional()
      .describe('Why a change of figures, names or the like is editorial all the same'),
    waivers: z
      .array(
        z.strictObject({ section: text, until: z.iso.date(wrongWaiver), reason: ownReason }, wrongWaiver),
        wrongWaiver,
      )
      .min(1, wrongWaiver)
      .optional()
      .describe(
        'What this language may lag behind the others in, until when, and why: ids of sections, or summary',
      ),
  })
  .check(({ value: { change, summary }, issues }) => {
    const report = (message: string, remedy?: string) =>
      issues.push({ code: 'custom', path: ['summary'], message, input: summary, params: { remedy } });
    if (change === 'first' && summary)
      report(
        'has no place in a first edition: nothing changed',
        'delete it; where an edition came before, write change: material or change: editorial above it',
      );
    if (change !== 'first' && !summary) report('is missing');
  });

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** The keys in which an edition answers for itself alone what was asked of it: its copy is asked anew. */
export const answers = ['notice', 'editorial', 'waivers'] as const;

/** What to write where a key is wrong; plain text for all others. */
export const remedies: Record<string, string> = {
  change: 'write change: material, change: editorial, or in the first edition change: first',
  summary:
    'in all but the first edition (change: first) write summary: and one sentence, or below it one to five lines "  - …", in quotes where they hold a colon',
  glance:
    'write it as\nglance:\n  - section: retention\n    text: One plain sentence about it.\nand so for three to seven sections',
  notice: 'write notice: and why the time is short, or delete the line',
  editorial: 'write editorial: and why the change means nothing to readers, or delete the line',
  waivers: `write it as\n${writeWaivers(['retention'], '2027-01-31')}`,
};

/** Waivers of sections as they are written in the front matter. */
export function writeWaivers(sections: string[], until: string): string {
  const items = sections.map(
    (section) => `  - section: ${section}\n    until: ${until}\n    reason: ${sampleReason}`,
  );
  return ['waivers:', ...items].join('\n');
}
