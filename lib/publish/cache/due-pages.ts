/**
 * Takes of what stands in the brackets of addresses that of which pages are to be rendered: not those of policies whose pages a
 * build has kept, which it names in `KEPT_POLICIES`.
 */
export function takeDue<T extends { policy: string }>(params: T[]): T[] {
  const kept = new Set((process.env.KEPT_POLICIES ?? '').split(' '));
  return params.filter(({ policy }) => !kept.has(policy));
}
