import type { OptionalPurpose } from '#lib/consent/purposes.ts';

const { dataset } = document.documentElement;

/** Shows the banner or hides it: the stylesheet follows an attribute, as the banner may not have come yet. */
export const showBanner = (isShown: boolean): void => {
  if (isShown) dataset.consent = 'ask';
  else delete dataset.consent;
};

/** Sets the switches of every form as granted. */
export const setSwitches = (granted: OptionalPurpose[]): void => {
  for (const box of document.querySelectorAll<HTMLInputElement>(
    `form[action="${ENDPOINTS.consent}"] [type=checkbox][name]`,
  )) {
    box.checked = granted.some((purpose) => purpose === box.name);
  }
};

/** Opens the settings in the banner instead of following a link to them in another page. */
export const openSettings = (event: Event): void => {
  const banner = document.getElementById(ANCHORS.banner);
  const settings = banner?.querySelector('details');
  if (!banner || !settings) return;
  event.preventDefault();
  showBanner(true);
  settings.open = true;
  banner.focus();
};
