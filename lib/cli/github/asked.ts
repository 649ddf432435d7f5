import { appendFileSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Command, CommandError, type Options } from '#lib/cli/command.ts';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { withdrawEdition } from '#lib/cli/life/withdraw.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { sealEditions } from '#lib/cli/seal.ts';

const commands = {
  new: makeEdition,
  seal: sealEditions,
  postpone: postponeEdition,
  withdraw: withdrawEdition,
  correct: correctEdition,
};

const text = z.string().trim().default('');

/** What GitHub writes to GITHUB_EVENT_PATH when somebody fills in the form of the workflow and sends it. */
const eventSchema = z.object({
  inputs: z.object({
    what: z.enum(Object.keys(commands) as (keyof typeof commands)[]),
    policy: text,
    date: text,
    to: text,
    reason: text,
    force: text,
  }),
  repository: z.object({ default_branch: z.string() }),
});

/** `asked`: does what somebody asked for in the form on GitHub, and says on which branch it is to be kept. */
export const doAsAsked: Command = {
  takes: '',
  does: 'does what was asked for in the form on GitHub (“Run workflow”), where it runs in that workflow',
  run: async (_, today) => {
    const { inputs, repository } = readEvent();
    if (process.env.GITHUB_REF_TYPE === 'tag')
      throw new CommandError('Nothing can be saved to a tag: choose a branch under “Use workflow from”.');
    const { what, policy, date, to, reason, force } = inputs;
    // One line of the form holds the reasons of all languages.
    const reasons = reason.split('|').map((each) => each.trim());
    const words = { new: [], seal: [], postpone: [to], withdraw: reasons, correct: reasons }[what];
    const options: Options = commands[what].options?.includes('force') && force ? { force } : {};
    const isDone = await commands[what].run([policy, date, ...words.filter(Boolean)], today, options);
    if (isDone) tellBranch(`${what} ${policy} ${date}`, repository.default_branch);
    return isDone;
  },
};

/**
 * A change is made on the branch for which it was asked; one for the main branch gets a branch of its own, to be reviewed:
 * where it goes on is for `.ci/save` to say, once it is there.
 */
function tellBranch(message: string, main: string): void {
  const { GITHUB_REF_NAME = main, GITHUB_OUTPUT, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  if (!GITHUB_OUTPUT) return;
  const branch = GITHUB_REF_NAME === main ? message.replaceAll(' ', '-') : GITHUB_REF_NAME;
  const address = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/compare/${main}...${branch}?expand=1`;
  const next = `It is on the branch ${branch}. To go on, open ${address} and choose “Create pull request”.`;
  const lines = [
    `branch=${branch}`,
    `message=${message}`,
    ...(branch === GITHUB_REF_NAME ? [] : [`next=${next}`]),
  ];
  appendFileSync(GITHUB_OUTPUT, `${lines.join('\n')}\n`);
}

function readEvent(): z.infer<typeof eventSchema> {
  const { GITHUB_EVENT_PATH } = process.env;
  const { data } = eventSchema.safeParse(
    GITHUB_EVENT_PATH ? JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) : undefined,
  );
  if (data) return data;
  throw new CommandError(
    'This is for the form on GitHub alone: here, write the command itself (npm run content help).',
  );
}
