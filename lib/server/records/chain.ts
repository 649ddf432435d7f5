import type { DatabaseSync } from 'node:sqlite';
import { hashRow, type Row } from '#lib/server/records/table.ts';

/** A place in the chain: a record, or what was left of one that was purged. */
export type Link = { position: number; hash: string } | Row;

/** What was found of a chain: how many records and purged ones it has, and each fault, in words. */
export interface Verdict {
  records: number;
  purged: number;
  faults: string[];
  /** Of how many chains that is, where several servers share one place. */
  stores?: number;
}

/** Goes through the whole chain and names each row that was changed, is missing or stands elsewhere than it was written. */
export function verifyChain(database: DatabaseSync): Verdict {
  const { add, end } = makeVerifier();
  for (const link of listLinks(database)) add(link);
  return end(findWritten(database));
}

/**
 * Makes what holds the links of one chain against one another, as they come in the order of their positions. Two at one
 * place, where they are not the same row, are a fault as well: a copy gets them from a file that was put back to an earlier
 * state, or from who adds what nobody answered. `end` takes how many rows were ever written, where that is known.
 */
export function makeVerifier(): { add: (link: Link) => void; end: (written?: number) => Verdict } {
  const verdict: Verdict = { records: 0, purged: 0, faults: [] };
  let position = 0;
  /** The hashes at the last place, and at the one before it; behind a gap there is nothing to hold a row against. */
  let here = [''];
  let before: string[] | undefined;
  const add = (link: Link) => {
    if (link.position !== position) {
      verdict.faults.push(...listMissing(position, link.position));
      before = link.position === position + 1 ? here : undefined;
      position = link.position;
      here = [];
    } else if (!here.includes(link.hash)) verdict.faults.push(`row ${position} is there twice`);
    here.push(link.hash);
    if (!('record_id' in link)) verdict.purged += 1;
    else {
      verdict.records += 1;
      if (before && !before.some((hash) => hashRow(hash, link) === link.hash))
        verdict.faults.push(`row ${position} (${link.record_id}) is not what was written there`);
    }
  };
  const end = (written = position) => {
    verdict.faults.push(...listMissing(position, written + 1));
    return verdict;
  };
  return { add, end };
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
