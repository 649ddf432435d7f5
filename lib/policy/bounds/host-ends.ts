/** Ends of hosts that exist nowhere (IANA root zone), and of which each is a slip for one that does. */
const miswritten: Record<string, string> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  coom: 'com',
  comm: 'com',
  ogr: 'org',
  rog: 'org',
  nett: 'net',
  zc: 'cz',
  czz: 'cz',
};

/** What a host is meant to be whose end exists nowhere: photorobot.com for photorobot.con; undefined for any other. */
export function findMeantHost(host: string): string | undefined {
  const end = host.slice(host.lastIndexOf('.') + 1);
  const meant = Object.hasOwn(miswritten, end.toLowerCase()) ? miswritten[end.toLowerCase()] : undefined;
  return meant && host.includes('.') ? host.slice(0, -end.length) + meant : undefined;
}

/** Whether an address ends as some do; what is wrong with it otherwise. */
export const hasRealEnd = (address: string): boolean => findMeantHost(address) === undefined;
export const wrongEnd = 'ends as no address does, most likely by a slip';
