// npm run consent -- <command>, or node dist/consent.mjs <command>: what is recorded of answers to the cookie banner.
import '../../check-node.mjs';
import { CommandError } from '#lib/cli/command.ts';
import { type Call, type ConsentCommand, parseConsentCall } from '#lib/cli/consent/call.ts';
import { countRecords } from '#lib/cli/consent/count.ts';
import { exportRecords } from '#lib/cli/consent/export.ts';
import { findRecord } from '#lib/cli/consent/find.ts';
import { purgeRecords } from '#lib/cli/consent/purge.ts';
import { verifyRecords } from '#lib/cli/consent/verify.ts';

const commands: Record<string, ConsentCommand> = {
  export: exportRecords,
  count: countRecords,
  find: findRecord,
  verify: verifyRecords,
  purge: purgeRecords,
};

// Who reads no further has read enough.
process.stdout.on('error', () => process.exit(0));

try {
  process.exitCode = (await run(parseConsentCall(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exitCode = 1;
}

async function run({ name, isHelp, ...call }: Call): Promise<boolean> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (isHelp) {
    console.log(writeHelp());
    return true;
  }
  if (!command)
    throw new CommandError(`${name === undefined ? '' : `There is no command "${name}".\n\n`}${writeHelp()}`);
  const other = Object.keys(call.options).find((each) => !command.options.some((own) => own === each));
  if (other) throw new CommandError(`"${name}" takes no --${other}.\n\n${writeHelp()}`);
  if (call.words.length !== command.words)
    throw new CommandError(`Write "npm run consent -- ${name} ${command.takes}".`);
  return command.run(call);
}

function writeHelp(): string {
  const rows = Object.entries(commands).map(
    ([name, { takes, does }]) => [`${name} ${takes}`.trim(), does] as const,
  );
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, does]) => `npm run consent -- ${usage.padEnd(width)}  ${does}`).join('\n');
}
