import type { KnownPolicy } from '#lib/documents/front-matter.ts';
import { importDocument } from '#lib/documents/import-document.ts';

/** Imports a text as the first edition of a policy, unless the site knows more of it. */
export async function importText(text: string, name = 'policy.md', known: Partial<KnownPolicy> = {}) {
  const bytes = new TextEncoder().encode(text);
  const edition = await importDocument({ name, bytes }, { locale: 'en', policy: 'terms', ...known });
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(edition.text) ?? [];
  const report = edition.findings.map(({ kind, line, message }) => `${line ?? '-'} ${kind}: ${message}`);
  return { ...edition, frontMatter, body: body.trim(), report };
}

/** Imports what stands under one heading, and returns what stands there afterwards. */
export async function importPart(text: string, name?: string, known?: Partial<KnownPolicy>): Promise<string> {
  const isHtml = name?.endsWith('.html');
  const { body } = await importText(
    `${isHtml ? '<h1>T</h1><h2>Part</h2>' : '# T\n\n## Part\n\n'}${text}`,
    name,
    known,
  );
  return body.replace(/^## Part \{#part\}\n*/, '');
}
