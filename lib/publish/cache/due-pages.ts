/** The name of a group of pages: of a policy, of one of its editions, or of what else stands in its place in addresses. */
interface Group {
  policy: string;
  edition?: string;
}

/**
 * Takes of what stands in the brackets of addresses that of which pages are to be rendered: not those of policies and editions
 * whose pages a build has kept.
 */
export function takeDue<T extends Group>(params: T[]): T[] {
  const kept = readKept();
  return params.filter((group) => isDue(group, kept));
}

/** Whether the pages of a group are to be rendered: a build has kept none. */
export function isDue({ policy, edition }: Group, kept = readKept()): boolean {
  const name = edition === undefined ? policy : `${policy}/${edition}`;
  return !kept.has(`${policy}/`) && !kept.has(name);
}

/** What a build has kept, which it names in `KEPT_PAGES`: `{policy}/` where that is all of a policy. */
function readKept(): Set<string> {
  return new Set((process.env.KEPT_PAGES ?? '').split(' '));
}
