import { type Correction, frontMatterKey } from '#lib/policy/seals.ts';

/** The day of the last correction that changed what readers go by. */
export function findLastChange(corrections: Correction[]): string | undefined {
  return corrections.findLast(({ changesMeaning }) => changesMeaning)?.day;
}

/** The sections that were corrected so that readers go by something else, and whether they are new. */
export function listCorrected(corrections: Correction[]): Map<string, boolean> {
  const parts = corrections
    .filter(({ changesMeaning }) => changesMeaning)
    .flatMap(({ changed }) => Object.values(changed).flatMap(Object.entries));
  return new Map(
    parts.flatMap(([id, [before]]) => (id === frontMatterKey ? [] : [[id, before === null] as const])),
  );
}
