/** Places in every page, as ids: no section of a policy can take them. */
export const anchors = {
  main: 'main',
  contents: 'contents',
  contact: 'contact-us',
  settings: 'cookie-settings',
  banner: 'consent',
  receipt: 'receipt',
  saved: 'saved',
  outcome: 'choice-outcome',
  cited: 'cited',
} as const;
