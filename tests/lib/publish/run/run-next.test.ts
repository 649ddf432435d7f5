// Node runs another program in the place of Next’s, which says what Next does.
import { expect, it } from 'vitest';
import { runNext } from '#lib/publish/run/run-next.ts';

/** Runs a program in the place of Next’s; returns what is said of it. */
const run = (program: string) => {
  const code = encodeURIComponent(`${program}; process.exit(process.exitCode);`).replaceAll("'", '%27');
  return runNext({
    ...process.env,
    WORD: 'given',
    NODE_OPTIONS: `--import=data:text/javascript,${code}`,
  });
};
const say = (...lines: string[]) => `for (const line of ${JSON.stringify(lines)}) console.log(line)`;

it('builds in the environment that it gets, and with nobody to ask', async () => {
  const [said = ''] = await run(
    `import { fstatSync } from 'node:fs'; console.log('warn', JSON.stringify([process.argv.slice(1), process.env.WORD, fstatSync(0).isCharacterDevice()]))`,
  );
  const [words, ...rest] = JSON.parse(said.replace('warn ', ''));
  expect(
    words.map((word: string) => word.replaceAll('\\', '/').replace(/^.*\/lib\/publish/, 'lib/publish')),
  ).toEqual(['lib/publish/next.mjs', 'build', '--experimental-build-mode', 'compile']);
  expect(rest).toEqual(['given', true]);
});

it('returns all warnings', async () => {
  const said = await run(
    `${say('Compiling', 'A Warning of the build', ' ⚠ another', 'Nothing swarms here')};
    console.error('(node) warn: something'); console.error('no matter')`,
  );
  expect(said).toEqual(['A Warning of the build', ' ⚠ another', '(node) warn: something']);
});

it('fails with all that was said', async () => {
  const program = `${say('one', 'two')}; console.error('three'); process.exitCode = 3`;
  await expect(run(program)).rejects.toThrow(new Error('one\ntwo\nthree'));
});
