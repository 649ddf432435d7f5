// Four servers, and the recipe for an nginx before them: whatever becomes of one of them, visitors see nothing of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readQuestion } from '#lib/consent/question.ts';
import type { Folder } from '#lib/dist/manifest.ts';
import { writeChoiceCookie } from '../../choice-cookie.ts';
import { manifest, midnight, old } from '../coming.ts';
import type { RunningNginx } from '../nginx.ts';
import { type Certificate, makeCertificate } from '../recipes/recipe.ts';
import { countKept } from '../records/choices.ts';
import { expectCopies, prepareSharing, shared } from '../records/sharing.ts';
import { findPort, site } from '../running.ts';
import { listAnswers, makeOtherBuild } from './builds.ts';
import { choosers, startLoad } from './load.ts';
import { type Machine, startBalancer, startMachine } from './machines.ts';

prepareSharing();

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
const other = join(folder, 'other');
const hour = 3_600_000;
let certificate: Certificate;
let days: Folder[];
let machines: Machine[];
let nginx: RunningNginx;

beforeAll(async () => {
  certificate = makeCertificate();
  days = await makeOtherBuild(other);
});
afterAll(() => {
  certificate.remove();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await shared.start();
  const ports = await Promise.all(Array.from({ length: 4 }, findPort));
  machines = await Promise.all(ports.map((port) => startMachine(String(port), port, evening())));
  nginx = await startBalancer(ports, certificate);
});
afterEach(async () => {
  await nginx.stop();
  await Promise.all(machines.map(({ end }) => end()));
});

/** An hour before midnight, as a clock that is ahead. */
const evening = () => midnight - hour - Date.now();
const question = readQuestion(old.cookies);
const cookie = writeChoiceCookie(question, '2027-02-20', 'statistics');
const begin = () => startLoad(nginx.port, certificate.pem, cookie);
const countAll = () => machines.reduce((sum, { records }) => sum + countKept(records), 0);
/** Of which build and day each answer is; undefined where parts of several came together. */
const findWhose = (answers: string[]) => {
  const known = listAnswers({ one: manifest.folders, other: days });
  return answers.map((answer) => known.get(answer) ?? answer);
};

it('goes to another build, restarted one by one, over midnight, and back, without a failed or a mixed answer or a lost choice', async () => {
  const { load, end } = begin();
  const offset = midnight - 10_000 - Date.now();
  for (const machine of machines) await machine.restart('SIGTERM', other, offset);
  while (Date.now() + offset < midnight + 1000) await wait(100);
  for (const machine of machines) await machine.restart('SIGTERM', site, offset);
  await wait(500);
  await end();
  const whose = findWhose(load.answers);
  expect([load.failures, whose[0], whose.at(-1)]).toEqual([[], 'one 2026-11-23', 'one 2027-03-01']);
  const all = ['one 2026-11-23', 'one 2027-03-01', 'other 2026-11-23', 'other 2027-03-01'];
  expect([...new Set(whose)].toSorted()).toEqual(all);
  expect(load.answers.filter((answer) => answer.includes('.statistics"')).length).toBeGreaterThan(0);
  expect(load.choices).toBeGreaterThan(0);
  expect(countAll()).toBe(load.choices);
  await expectCopies(load.choices);
});

it('has every choice that was answered, and every page, whichever of the servers is killed', async () => {
  const { load, end } = begin();
  for (const machine of machines) {
    await wait(300);
    await machine.restart('SIGKILL', site, evening());
  }
  await end();
  expect([load.failures, [...new Set(findWhose(load.answers))]]).toEqual([[], ['one 2026-11-23']]);
  // One that was recorded, and whose server was killed before it said so, another has recorded as well; one that was answered
  // before it was on the disk is gone (docs/decisions/0013-records.md).
  const said = machines.flatMap(({ complaints }) => complaints).join('');
  const late = [...said.matchAll(/not recorded yet: (\d+)/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
  expect(countAll()).toBeGreaterThanOrEqual(load.choices - late);
  expect(countAll()).toBeLessThanOrEqual(load.choices + choosers * machines.length);
  await expectCopies(countAll());
});
