// Node runs another program in the place of Next’s, which says what Next does.
import { expect, it } from 'vitest';
import { runNext } from '#lib/publish/run/run-next.ts';

/** Runs a program in the place of Next’s; returns its end, and how far it told to be. */
const run = async (program: string) => {
  const told: unknown[] = [];
  const code = encodeURIComponent(`${program}; process.exit(process.exitCode);`).replaceAll("'", '%27');
  const env = {
    ...process.env,
    WORD: 'given',
    NODE_OPTIONS: `--import=data:text/javascript,${code}`,
  };
  const end = runNext(['--one', '--two'], env, (progress) => told.push(progress));
  return { end: await end, told };
};
const say = (...lines: string[]) => `for (const line of ${JSON.stringify(lines)}) console.log(line)`;

it('builds with the words and in the environment that it gets, and with nobody to ask', async () => {
  const { end } = await run(
    `import { fstatSync } from 'node:fs'; console.log('As of', JSON.stringify([process.argv.slice(1), process.env.WORD, fstatSync(0).isCharacterDevice()]))`,
  );
  const [words, ...rest] = JSON.parse(end.replace('As of ', ''));
  expect(
    words.map((word: string) => word.replaceAll('\\', '/').replace(/^.*\/lib\/publish/, 'lib/publish')),
  ).toEqual(['lib/publish/next.mjs', 'build', '--one', '--two']);
  expect(rest).toEqual(['given', true]);
});

it('gives what is rendered more room, and leaves other options of Node as they are', async () => {
  const { end } = await run("console.log('As of', process.env.NODE_OPTIONS)");
  expect(end).toMatch(/^As of --import=data:\S+ --max-semi-space-size=64$/);
});

it('tells how far it is, and returns its end behind all warnings', async () => {
  const { end, told } = await run(
    `${say(
      'Creating an optimized production build ...',
      'A Warning of the build',
      ' ⚠ another',
      'Generating static pages (1/3)',
      'Nothing swarms here',
      'As of nothing yet',
      'As of 2026-12-01, written in 3.1 s:',
      'a warning at the end',
      'last',
    )}; console.error('(node) warn: something'); console.error('no matter')`,
  );
  expect(end.split('\n')).toEqual([
    'A Warning of the build',
    ' ⚠ another',
    '(node) warn: something',
    'As of 2026-12-01, written in 3.1 s:',
    'a warning at the end',
    'last',
  ]);
  expect(told).toEqual([{ step: 'compiling' }, { step: 'rendering', left: 2 }]);
});

it('fails with all that was said', async () => {
  const program = `${say('one', 'two')}; console.error('three'); process.exitCode = 3`;
  await expect(run(program)).rejects.toThrow(new Error('one\ntwo\nthree'));
});
