import { ContentErrors } from '#lib/content-error.ts';
import { checkMessages } from '#lib/i18n/check-messages.ts';
import { locales } from '#lib/i18n/routing.ts';
import { checkContent } from '#lib/policy/check-content.ts';
import { listEditions } from '#lib/policy/files.ts';

const errors = [...checkContent(), ...checkMessages()];
if (errors.length > 0) {
  console.error(new ContentErrors(errors).message);
  console.error(`\n${errors.length} to mend: nothing was built.`);
  process.exitCode = 1;
} else {
  console.log(`Content is sound: ${listEditions().length} files in ${locales.length} languages.`);
}
