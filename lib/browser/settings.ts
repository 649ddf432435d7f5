/**
 * Opens the settings of the cookie policy, to which a link leads, in a dialog on the page itself, and calls `fill` when they
 * stand in it. Escape closes them, focus and place are kept (HTML §4.11.4). Where they cannot be had, the link leads.
 */
export const openSettings = async ({ href }: HTMLAnchorElement, fill: () => void): Promise<void> => {
  const settings = await fetchSettings(href).catch(() => null);
  const dialog = document.querySelector('dialog');
  if (!settings || !dialog) {
    location.assign(href);
    return;
  }
  dialog.replaceChildren(settings);
  dialog.onclose = () => dialog.replaceChildren();
  fill();
  dialog.showModal();
};

const fetchSettings = async (href: string): Promise<HTMLElement | null> => {
  const text = await (await fetch(href)).text();
  return new DOMParser().parseFromString(text, 'text/html').getElementById(ANCHORS.settings);
};

/** Closes the settings, where they are open. */
export const closeSettings = (): void => document.querySelector('dialog')?.close();
