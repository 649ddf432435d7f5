/** Places in every page, as ids: no section of a policy can take them. */
export const anchors = {
  main: 'main',
  contents: 'contents',
  contact: 'contact-us',
  settings: 'cookie-settings',
  banner: 'consent',
  receipt: 'receipt',
  saved: 'saved',
  cited: 'cited',
} as const;
