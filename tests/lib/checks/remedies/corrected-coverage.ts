import { hashEdition, readSeals, writeSeals } from '#lib/policy/seals.ts';
import { edit } from '../../../content-copy.ts';
import type { ContentCase } from './content.ts';
import { list, listed, of, right, writeList } from './coverage.ts';

const writeCorrected = (day: string) => edit(list, 'requirements:', `corrected: ${day}\nrequirements:`);
const correct = (day: string) => {
  const [key, seals] = ['terms/2026-02-01', readSeals()];
  const [seal, b = ''] = [seals[key], hashEdition(key).en?.b];
  const changed = { en: { b: ['0'.repeat(64), b] as [string, string] } };
  const corrections = [{ day, reasons: { en: 'x' }, changed, changesMeaning: true as const }];
  if (seal) writeSeals({ ...seals, [key]: { ...seal, corrections } });
};

/** Cases of the list of what the law asks, where an edition of it was corrected. */
export const correctedCoverage: ContentCase[] = [
  listed(
    'what is to be read again with its correction',
    'when all is read, reviewed: 2026-02-01, and below it corrected: 2026-02-03',
    () => {
      correct('2026-02-03');
      writeList(of('b', 'covered'), '2026-01-01');
    },
    () => {
      right();
      writeCorrected('2026-02-03');
    },
  ),
  listed(
    'what was corrected since it was read',
    'and "b" said something else once it was corrected (2026-02-03) — read it again, and write what it is now; when all is read, corrected: 2026-02-03 below "reviewed"',
    () => {
      correct('2026-02-03');
      right();
    },
    () => writeCorrected('2026-02-03'),
  ),
  listed(
    'a correction that there is not',
    'there is no correction of 2026-02-03 of the edition of 2026-02-01 — delete this line',
    () => {
      right();
      writeCorrected('2026-02-03');
    },
    right,
  ),
  listed(
    'a correction of no day',
    '"corrected" must be the day of a correction — write corrected: 2027-01-15',
    () => {
      right();
      writeCorrected('soon');
    },
    () => {
      correct('2026-02-03');
      edit(list, 'corrected: soon', 'corrected: 2026-02-03');
    },
  ),
];
