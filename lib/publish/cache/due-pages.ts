/**
 * Takes of what stands in the brackets of addresses that of which pages are to be rendered: not those of policies and editions
 * whose pages a build has kept, which it names in `KEPT_PAGES`: `{policy}/` where that is all of a policy.
 */
export function takeDue<T extends { policy: string; edition?: string }>(params: T[]): T[] {
  const kept = new Set((process.env.KEPT_PAGES ?? '').split(' '));
  return params.filter(({ policy, edition }) => {
    const group = edition === undefined ? policy : `${policy}/${edition}`;
    return !kept.has(`${policy}/`) && !kept.has(group);
  });
}
