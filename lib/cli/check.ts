import { checkContent } from '#lib/checks/all.ts';
import { checkMessages } from '#lib/checks/interface-texts.ts';
import { listEditions } from '#lib/content/files.ts';
import { ContentErrors } from '#lib/content-error.ts';
import { locales } from '#lib/i18n/routing.ts';
import { checkSeals, isSealed, readSeals } from '#lib/policy/seals.ts';

try {
  const found = [...checkContent(), ...checkSeals(), ...checkMessages()];
  const errors = found.filter(({ isWarning }) => !isWarning);
  const warnings = found.filter(({ isWarning }) => isWarning);
  if (warnings.length > 0)
    console.warn(`${new ContentErrors(warnings).message}\n\n${warnings.length} to think about.\n`);
  if (errors.length > 0) {
    console.error(new ContentErrors(errors).message);
    console.error(`\n${errors.length} to mend: nothing was built.`);
    process.exitCode = 1;
  } else {
    const editions = listEditions();
    console.log(`Content is sound: ${editions.length} files in ${locales.length} languages.`);
    const seals = readSeals();
    const open = editions.filter((name) => !isSealed(name, seals));
    if (open.length > 0)
      console.log(`${open.length} of them not sealed: when they are accepted, npm run seal.`);
  }
} catch (error) {
  if (!(error as Error).message.startsWith('AS_OF')) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
