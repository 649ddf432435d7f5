import { endpoints } from '#lib/address/endpoints.ts';
import { getLocalPaths, localPaths } from '#lib/address/paths.ts';
import { isLocale } from '#lib/i18n/routing.ts';

/** What is wrong with the name of a policy, and what to do: it is part of the policy's address, and no other page's. */
export function findNameFault(policy: string): { problem: string; remedy: string } | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(policy))
    return { problem: `"${policy}" cannot be part of an address`, remedy: 'name it in a-z with hyphens' };
  if (isTaken(policy))
    return {
      problem: `"${policy}" is an address of the site itself`,
      remedy: 'give the policy another name',
    };
  return undefined;
}

/** Whether a policy of this name would stand at an address that is another page's, with a locale or without. */
function isTaken(policy: string): boolean {
  const { current } = getLocalPaths({ policy, date: '' });
  return isLocale(policy) || Object.values<string>({ ...localPaths, ...endpoints }).includes(current);
}
