import { checkContent } from '#lib/checks/all.ts';
import { findUnread } from '#lib/checks/coverage/unread.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { decideNow, readReasons, refuseMistakes, writeLeftToRead } from '#lib/cli/life/decide.ts';
import { writeSlipsToCome } from '#lib/cli/life/left-behind.ts';
import { findNamed } from '#lib/cli/life/named-edition.ts';
import type { EditionName } from '#lib/content/files.ts';
import { readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { summaryName } from '#lib/languages/lag.ts';
import {
  findMeaningChanges,
  type MeaningChange,
  writeMeaningChanges,
} from '#lib/languages/meaning/meaning-changes.ts';
import { makeWording } from '#lib/policy/edition.ts';
import { compareHashes, findSealedText } from '#lib/policy/life/corrections.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { frontMatterKey, getSealKey, hashEdition, readSeals, type Seal } from '#lib/policy/seals.ts';

/** `correct`: records what was put right in a sealed edition, so that readers are told of it (WP260 rev.01 §29). */
export const correctEdition: Command = {
  takes: '<policy> <date> "<the reason>"',
  does: 'records that a slip was put right in a sealed edition: readers see the day and the reason',
  options: ['force'],
  run: ([policy = '', date = '', ...texts], today, { force }) => {
    const key = `${policy}/${date}`;
    const seal = readSeals()[key];
    if (!date) throw new CommandError(`Write "${writeUsage('correct', correctEdition)}".`);
    findNamed(policy, date);
    if (!seal)
      throw new CommandError(
        `The edition of ${date} is a draft: edit it, and npm run content seal when it is accepted.`,
      );
    if (texts.length === 0)
      throw new CommandError(
        `Say why, readers are told: npm run content correct ${policy} ${date} "the reason".`,
      );
    const reasons = readReasons(texts);
    const changed = compareHashes(seal.sections, hashEdition(key));
    if (Object.keys(changed).length === 0) throw new CommandError(writeUnchanged(date, seal));
    const meaning = findMeaning(key, seal);
    const isUpcoming = date > today;
    if (meaning !== '' && !isUpcoming && force === undefined)
      throw new CommandError(writeRefusal(policy, date, meaning));
    // What is not in force yet is announced anew where its meaning changed: as if it were sealed today.
    const isSealing = (each: string) => each === key && isUpcoming && meaning !== '';
    // What is changed in another edition is recorded by itself: neither waits for the other.
    refuseMistakes(checkContent(today, { isCorrecting: () => true, isSealing }), 'is corrected');
    const correction = {
      ...decideNow(today),
      reasons,
      changed,
      ...(meaning === '' ? {} : { changesMeaning: true as const }),
      ...(force === undefined ? {} : { forced: force }),
    };
    const corrections = [...(seal.corrections ?? []), correction];
    const leftBehind = writeSlipsToCome(policy, date, seal);
    writeSeals({ ...readSeals(), [key]: { ...seal, sections: hashEdition(key), corrections } });
    const left = meaning === '' ? '' : writeLeftToRead(findUnread());
    console.log(`Recorded: ${writeChanged(changed)}.${leftBehind}${left}`);
    return true;
  },
};

/** Who gives the same command once more is told that it was done. */
function writeUnchanged(date: string, { corrections = [] }: Seal): string {
  const last = corrections.at(-1);
  const since = last ? ` since its correction was recorded on ${last.day}` : '';
  return `Nothing has changed in the edition of ${date}${since}: edit its files first.`;
}

/** Where a correction changes the meaning, in words; empty where it does not. */
function findMeaning(key: string, seal: Seal): string {
  const own = listEditions().filter((name) => getSealKey(name) === key);
  const found = own.flatMap((name) => {
    const changes = compareWordings(name, seal);
    return changes.length > 0 ? [`${name.locale}: ${writeMeaningChanges(changes)}`] : [];
  });
  return found.join('\n');
}

function compareWordings(name: EditionName, seal: Seal): MeaningChange[] {
  const sealed = seal.sections[name.locale] && findSealedText(name, seal);
  // Where the old text cannot be found, nothing can be said for the change.
  if (!sealed) return [{ section: 'its old text is not in git', words: [] }];
  const [before, after] = [makeWording(sealed), makeWording(readEdition(name))];
  if (!before || !after) return [];
  const [{ change, waivers = [] }, now] = [before.frontMatter, after.frontMatter];
  const isOther = change !== now.change ? [{ section: frontMatterKey, words: [change, now.change] }] : [];
  // That a language follows later was said when the edition was sealed.
  const isWaived = ({ section }: MeaningChange) =>
    waivers.some((waiver) => waiver.section === (section === frontMatterKey ? summaryName : section));
  return [...isOther, ...findMeaningChanges(before, after, name.locale).filter((each) => !isWaived(each))];
}

function writeRefusal(policy: string, date: string, meaning: string): string {
  return `This changes what readers go by, which is no correction:

${meaning}

Undo it and make a new edition: npm run content new ${policy} <date>. If it is a slip all the same, say why:
npm run content correct ${policy} ${date} "the reason" -- --force "why it needs no new edition"`;
}

function writeChanged(changed: ReturnType<typeof compareHashes>): string {
  return Object.entries(changed)
    .map(([locale, sections]) => {
      const ids = Object.keys(sections).map((id) => (id === frontMatterKey ? 'front matter' : id));
      return `${locale} (${ids.join(', ')})`;
    })
    .join(', ');
}
