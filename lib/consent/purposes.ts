/** What a cookie can be for without consent (ePrivacy Art. 5(3)). */
export const necessary = 'necessary' as const;

/**
 * The purposes that a visitor can agree to or refuse, each from the day on which a cookie for it is in force: switches,
 * form fields, variants and notices follow this list.
 */
export const optionalPurposes = ['statistics', 'advertising'] as const;

export type OptionalPurpose = (typeof optionalPurposes)[number];

/** What a cookie can be for. */
export type Purpose = typeof necessary | OptionalPurpose;

/** What the signal Sec-GPC speaks of, so that "accept all" leaves it off (Global Privacy Control, W3C). */
export const signalledPurpose: OptionalPurpose = 'advertising';

/** Every set of some items, each in the order of the items, the empty one first. */
export function listSets<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  const without = listSets(items.slice(0, -1));
  return [...without, ...without.map((set) => [...set, ...items.slice(-1)])];
}
