import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { hashEdition, readSeals } from '#lib/policy/seals.ts';
import { edit } from '../../../content-copy.ts';
import type { ContentCase } from './content.ts';
import { list, listed, of, right, writeList } from './coverage.ts';

const writeCorrected = (count: number | string) =>
  edit(list, 'requirements:', `corrected: ${count}\nrequirements:`);
const correct = () => {
  const [key, seals] = ['terms/2026-02-01', readSeals()];
  const [seal, b = ''] = [seals[key], hashEdition(key).en?.b];
  const changed = { en: { b: ['0'.repeat(64), b] as [string, string] } };
  const corrections = [{ day: '2026-02-03', reasons: { en: 'x' }, changed, changesMeaning: true as const }];
  if (seal) writeSeals({ ...seals, [key]: { ...seal, corrections } });
};

/** Cases of the list of what the law asks, where an edition of it was corrected. */
export const correctedCoverage: ContentCase[] = [
  listed(
    'what is to be read again with its correction',
    'when all is read, reviewed: 2026-02-01, and below it corrected: 1',
    () => {
      correct();
      writeList(of('b', 'covered'), '2026-01-01');
    },
    () => {
      right();
      writeCorrected(1);
    },
  ),
  listed(
    'what was corrected since it was read',
    'and "b" said something else once it was corrected (2026-02-03) — read it again, and write what it is now; when all is read, corrected: 1 below "reviewed"',
    () => {
      correct();
      right();
    },
    () => writeCorrected(1),
  ),
  listed(
    'a correction that there is not',
    'the edition of 2026-02-01 was not corrected so often (0) — delete this line',
    () => {
      right();
      writeCorrected(1);
    },
    right,
  ),
  listed(
    'a correction of an edition that there is not',
    'there is no edition of 2025-01-01 of the policy "terms" — read that of 2026-02-01, and write reviewed: 2026-02-01, without the line corrected:',
    () => {
      writeList(of('b', 'covered'), '2025-01-01');
      writeCorrected(1);
    },
    right,
  ),
  listed(
    'corrections that are no number',
    '"corrected" must be a number of corrections — write corrected: 1',
    () => {
      right();
      writeCorrected('soon');
    },
    () => {
      correct();
      edit(list, 'corrected: soon', 'corrected: 1');
    },
  ),
];
