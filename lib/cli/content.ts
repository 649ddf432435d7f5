// npm run content <command>: all that the legal team does with the policies.
import { getSiteUrl } from '#lib/address/origin.ts';
import { check } from '#lib/cli/check.ts';
import { type Command, CommandError, parseCall, writeUsage } from '#lib/cli/command.ts';
import { showCoverage } from '#lib/cli/coverage/coverage.ts';
import { writeSchemas } from '#lib/cli/editor/schema.ts';
import { doAsAsked } from '#lib/cli/github/asked.ts';
import { reviewChange } from '#lib/cli/github/review.ts';
import { importEdition } from '#lib/cli/import.ts';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { withdrawEdition } from '#lib/cli/life/withdraw.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { showDiff } from '#lib/cli/out/diff.ts';
import { writeNotice } from '#lib/cli/out/notice.ts';
import { writeWordFile } from '#lib/cli/out/word.ts';
import { previewEdition } from '#lib/cli/preview/preview.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { showStatus } from '#lib/cli/status/status.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getToday } from '#lib/content/days.ts';
import { ContentError, ContentErrors } from '#lib/content-error.ts';

const commands: Record<string, Command> = {
  check,
  new: makeEdition,
  import: importEdition,
  preview: previewEdition,
  seal: sealEditions,
  correct: correctEdition,
  postpone: postponeEdition,
  withdraw: withdrawEdition,
  status: showStatus,
  diff: showDiff,
  word: writeWordFile,
  notice: writeNotice,
  review: reviewChange,
  asked: doAsAsked,
  coverage: showCoverage,
  schema: writeSchemas,
};

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
  const command = Object.hasOwn(commands, name ?? 'check') ? commands[name ?? 'check'] : undefined;
  if (isHelp && (name === undefined || command)) {
    console.log(writeHelp(name));
    return true;
  }
  if (!command) throw new CommandError(`There is no command "${name}".\n\n${writeHelp()}`);
  const other = Object.keys(options).find((each) => !command.options?.some((own) => own === each));
  if (other) throw new CommandError(`"${name ?? 'check'}" takes no --${other} — npm run content help`);
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

function writeHelp(only?: string): string {
  const shown = Object.entries(commands).filter(([name]) => only === undefined || name === only);
  const rows = shown.map(([name, command]) => [writeUsage(name, command), command.does] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, does]) => `${usage.padEnd(width)}  ${does}`).join('\n');
}
