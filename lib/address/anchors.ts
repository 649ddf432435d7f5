/** Places in every page, as ids: no section of a policy can take them, so they are none that a policy would want. */
export const anchors = {
  main: 'main',
  contents: 'page-contents',
  glance: 'at-a-glance',
  contact: 'page-contact',
  settings: 'cookie-settings',
  banner: 'cookie-banner',
  receipt: 'cookie-receipt',
  saved: 'saved',
  outcome: 'choice-outcome',
} as const;

/** The id of the announcement of an edition. */
export function getAnnouncementAnchor({ policy, date }: { policy: string; date: string }): string {
  return `announced-${policy}-${date}`;
}

/** The id of a change in a redline, which are counted from 0. */
export function getChangeAnchor(index: number): string {
  return `change-${index + 1}`;
}

/** Those of the form for the choice, which stands in the cookie policy alone. */
const ofSettings: string[] = [anchors.settings, anchors.receipt];

const ofPages = /^(?:announced-(?:[a-z-]+-)?\d{4}-\d{2}-\d{2}|change-\d+)$/;

/** Whether an id is one of the page's own, on the pages of a policy. */
export function isOwnAnchor(id: string, policy: string): boolean {
  if (ofSettings.includes(id)) return policy === 'cookies';
  return Object.values<string>(anchors).includes(id) || ofPages.test(id);
}
