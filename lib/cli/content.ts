// npm run content <command>: all that the legal team does with the policies.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { getSiteUrl } from '#lib/address/origin.ts';
import { type Command, CommandError, parseCall, writeUsage } from '#lib/cli/command.ts';
import { speakToBrowser } from '#lib/cli/github/in-the-browser.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getToday } from '#lib/content/days.ts';
import { takeBackUnfinished } from '#lib/content/writing/change-together.ts';
import { ContentError, ContentErrors } from '#lib/content-error.ts';

// What a command needs is loaded for it alone, and compiled once: for the threads that it starts as well.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../node_modules/.cache/node');
enableCompileCache();

const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('#lib/cli/check.ts')).check,
  new: async () => (await import('#lib/cli/new.ts')).makeEdition,
  import: async () => (await import('#lib/cli/import.ts')).importEdition,
  preview: async () => (await import('#lib/cli/preview/preview.ts')).previewEdition,
  seal: async () => (await import('#lib/cli/seal.ts')).sealEditions,
  correct: async () => (await import('#lib/cli/life/correct.ts')).correctEdition,
  postpone: async () => (await import('#lib/cli/life/postpone.ts')).postponeEdition,
  withdraw: async () => (await import('#lib/cli/life/withdraw.ts')).withdrawEdition,
  status: async () => (await import('#lib/cli/status/status.ts')).showStatus,
  diff: async () => (await import('#lib/cli/out/diff.ts')).showDiff,
  word: async () => (await import('#lib/cli/out/word.ts')).writeWordFile,
  pdf: async () => (await import('#lib/cli/pdf/pdf.ts')).writePdf,
  notice: async () => (await import('#lib/cli/out/notice.ts')).writeNotice,
  review: async () => (await import('#lib/cli/github/review.ts')).reviewChange,
  asked: async () => (await import('#lib/cli/github/asked.ts')).doAsAsked,
  coverage: async () => (await import('#lib/cli/coverage/coverage.ts')).showCoverage,
  schema: async () => (await import('#lib/cli/editor/schema.ts')).writeSchemas,
};

speakToBrowser();
try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  const isExpected = [CommandError, ContentError, ContentErrors].some((kind) => error instanceof kind);
  // A fault of ours is shown with its place, for whoever mends it.
  if (!isExpected) console.error('This is a fault of the program: show it to an engineer.\n');
  console.error(isExpected ? (error as Error).message : error);
  process.exitCode = 1;
}

async function run(args: string[]): Promise<boolean> {
  const { name, words, options, isHelp } = parseCall(args);
  const load = Object.hasOwn(commands, name ?? 'check') ? commands[name ?? 'check'] : undefined;
  if (isHelp && (name === undefined || load)) {
    console.log(await writeHelp(name));
    return true;
  }
  if (!load) throw new CommandError(`There is no command "${name}".\n\n${await writeHelp()}`);
  const command = await load();
  const other = Object.keys(options).find((each) => !command.options?.some((own) => own === each));
  if (other) throw new CommandError(`"${name ?? 'check'}" takes no --${other} — npm run content help`);
  // npm keeps what does not stand behind " -- ", and says so to what it starts.
  const taken = command.options?.find((own) => process.env[`npm_config_${own}`] && !(own in options));
  if (taken)
    throw new CommandError(
      `npm took --${taken} for itself: write it behind "--", as in "${writeUsage(name ?? 'check', command)} -- --${taken}".`,
    );
  const said = takeBackUnfinished();
  if (said) console.warn(`${said}\n`);
  return command.run(words, readSettings(), options);
}

/** The day as of which the site is built; what is set for a build is looked at before anything is done. */
function readSettings(): string {
  try {
    getSiteUrl();
    getTagId();
    return getToday();
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

async function writeHelp(only?: string): Promise<string> {
  const shown = Object.entries(commands).filter(([name]) => only === undefined || name === only);
  const rows = await Promise.all(
    shown.map(async ([name, load]) => {
      const command = await load();
      return [writeUsage(name, command), command.does] as const;
    }),
  );
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, does]) => `${usage.padEnd(width)}  ${does}`).join('\n');
}
