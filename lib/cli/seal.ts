import { checkContent } from '#lib/checks/all.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { decideNow, refuseMistakes } from '#lib/cli/life/decide.ts';
import { sealWords } from '#lib/cli/words/word-seals.ts';
import { listEditions } from '#lib/content/folder.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { getSealKey, hashEdition, isSealed, readSeals, type Seal } from '#lib/policy/seals.ts';

/**
 * `seal`: accepts drafts for publication, each in all languages at once; those of every policy, or the one that is named.
 * Where none is named, accepts the words of the cookie banner as well; by `seal words`, those alone.
 */
export const sealEditions: Command = {
  takes: '[<policy> <date>]',
  does: 'accepts drafts for publication, in all languages at once: every one that there is, or the one that is named; "seal words": the words of the cookie banner alone',
  options: ['force'],
  run: ([policy, date, ...rest], today, { force }) => {
    const isOfWords = policy === 'words' && date === undefined;
    const keys = isOfWords ? [] : findDrafts(policy, date, rest);
    if (keys.length > 0) sealDrafts(keys, today, force);
    else if (!isOfWords) console.log('Every edition is sealed already.');
    const asked = isOfWords || policy === undefined ? sealWords(today, decideNow(today)) : [];
    if (asked.length > 0)
      console.log(`Sealed: the words of the cookie banner and its settings (${asked.join(', ')}).`);
    else if (isOfWords) console.log('The words of the cookie banner are sealed already.');
    return true;
  },
};

function sealDrafts(keys: string[], today: string, force: string | undefined): void {
  const isSealing = (key: string) => keys.includes(key) && !Object.hasOwn(readSeals(), key);
  const isAdding = (key: string) => keys.includes(key) && !isSealing(key);
  refuseMistakes(checkContent(today, { isSealing, isAdding, isForced: force !== undefined }), 'is sealed');
  const sealed = keys.map((key) => [key, makeSeal(key, today, force)]);
  writeSeals({ ...readSeals(), ...Object.fromEntries(sealed) });
  console.log(`Sealed: ${keys.map((key) => key.replace('/', ' ')).join(', ')}.${writeUrgent(keys, today)}`);
}

/** Says of editions whose day is today already that they take effect as soon as readers can see them. */
function writeUrgent(keys: string[], today: string): string {
  const urgent = keys.filter((key) => key.endsWith(`/${today}`)).map((key) => key.replace('/', ' '));
  if (urgent.length === 0) return '';
  return `
In force from today: ${urgent.join(', ')}. Readers see it once the site is built and published again, so do that today.`;
}

/** The seal of an edition with every language that it has; what was sealed of it already stays as it was. */
function makeSeal(key: string, today: string, forced: string | undefined): Seal {
  const { day: accepted, ...by } = decideNow(today);
  const seal = readSeals()[key];
  const sections = hashEdition(key);
  if (!seal) return { accepted, ...by, sections, ...(forced === undefined ? {} : { forced }) };
  const added = Object.keys(sections).filter((locale) => !Object.hasOwn(seal.sections, locale));
  const acts = Object.fromEntries(added.map((locale) => [locale, decideNow(today)]));
  return { ...seal, sections: { ...sections, ...seal.sections }, added: { ...seal.added, ...acts } };
}

/** The names in the lock of the drafts that are to be sealed. Throws where the one that is named is none. */
function findDrafts(policy: string | undefined, date: string | undefined, rest: string[]): string[] {
  const seals = readSeals();
  const keys = [
    ...new Set(
      listEditions()
        .filter((name) => !isSealed(name, seals))
        .map(getSealKey),
    ),
  ];
  if (policy === undefined) return keys;
  const key = `${policy}/${date}`;
  const seal = seals[key];
  if (rest.length === 0 && seal && !keys.includes(key)) {
    throw new CommandError(
      `The edition of ${date} was sealed on ${seal.accepted}. What is to change in it is a correction: npm run content correct ${policy} ${date} "the reason".`,
    );
  }
  if (rest.length > 0 || !keys.includes(key)) {
    const open = keys.length > 0 ? keys.map((each) => each.replace('/', ' ')).join(', ') : 'none';
    throw new CommandError(
      `Write "${writeUsage('seal', sealEditions)}", with a draft that there is: ${open}.`,
    );
  }
  return [key];
}
