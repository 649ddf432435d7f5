import type { DatabaseSync } from 'node:sqlite';
import { hashRow, type Row } from '#lib/server/records/table.ts';

/** A place in the chain: a record, or what was left of one that was purged. */
type Link = { position: number; hash: string } | Row;

/** What was found of a chain: how many records and purged ones it has, and each fault, in words. */
export interface Verdict {
  records: number;
  purged: number;
  faults: string[];
}

/** Goes through the whole chain and names each row that was changed, is missing or stands elsewhere than it was written. */
export function verifyChain(database: DatabaseSync): Verdict {
  const verdict: Verdict = { records: 0, purged: 0, faults: [] };
  let before: { position: number; hash: string | undefined } = { position: 0, hash: '' };
  for (const link of listLinks(database)) {
    verdict.faults.push(...listMissing(before.position, link.position));
    // Behind a gap there is nothing to hold a row against.
    const isHeld = link.position === before.position + 1 && before.hash !== undefined;
    if ('record_id' in link) {
      verdict.records += 1;
      if (isHeld && link.hash !== hashRow(before.hash ?? '', link))
        verdict.faults.push(`row ${link.position} (${link.record_id}) is not what was written there`);
    } else verdict.purged += 1;
    before = link;
  }
  verdict.faults.push(...listMissing(before.position, findWritten(database) + 1));
  return verdict;
}

function* listLinks(database: DatabaseSync): Generator<Link> {
  const purged = database
    .prepare('SELECT position, hash FROM purged ORDER BY position')
    .iterate() as Iterable<unknown>;
  const rows = database.prepare('SELECT * FROM answers ORDER BY position').iterate() as Iterable<unknown>;
  yield* merge(purged as Iterable<Link>, rows as Iterable<Link>);
}

/** Joins two lists, each in the order of its positions. */
function* merge(one: Iterable<Link>, other: Iterable<Link>): Generator<Link> {
  const [first, second] = [one[Symbol.iterator](), other[Symbol.iterator]()];
  let [a, b] = [first.next(), second.next()];
  while (!a.done || !b.done) {
    if (b.done || (!a.done && a.value.position <= b.value.position)) {
      if (!a.done) yield a.value;
      a = first.next();
    } else {
      yield b.value;
      b = second.next();
    }
  }
}

function listMissing(before: number, position: number): string[] {
  const [first, last] = [before + 1, position - 1];
  if (first > last) return [];
  return [first === last ? `row ${first} is missing` : `rows ${first} to ${last} are missing`];
}

/** How many rows were ever written. */
function findWritten(database: DatabaseSync): number {
  const found = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'answers'").get();
  return Number(found?.seq ?? 0);
}
