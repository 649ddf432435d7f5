import { type ContentError, ContentErrors } from '#lib/content-error.ts';

/** What a check found, for a person: warnings first, then what must be mended. Returns whether nothing must. */
export function printFound(found: ContentError[]): boolean {
  const errors = found.filter(({ isWarning }) => !isWarning);
  const warnings = found.filter(({ isWarning }) => isWarning);
  if (warnings.length > 0)
    console.warn(`${new ContentErrors(warnings).message}\n\n${warnings.length} to think about.\n`);
  if (errors.length > 0) console.error(new ContentErrors(errors).message);
  return errors.length === 0;
}
