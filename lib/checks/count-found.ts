import type { ContentError } from '#lib/content-error.ts';

/** How much was found, in words. */
export function countFound(found: ContentError[]): string {
  const warnings = found.filter(({ isWarning }) => isWarning).length;
  return `${found.length - warnings} to mend, ${warnings} to think about: npm run content`;
}
