/**
 * Opens the settings of the cookie policy, to which a link leads, in a dialog on the page itself, and calls `fill` when they
 * stand in it. Escape closes them, focus and place are kept (HTML §4.11.4). Where they cannot be had, the link leads.
 */
export const openSettings = async ({ href }: HTMLAnchorElement, fill: () => void): Promise<void> => {
  try {
    const text = await (await fetch(href)).text();
    // Without its head: its style is another than the one that this page may have.
    const page = new DOMParser().parseFromString(text.replace(/.*<main/s, '<main'), 'text/html');
    const settings = page.getElementById(ANCHORS.settings) as HTMLElement;
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    // Throws where there are none.
    dialog.replaceChildren(document.adoptNode(settings));
    fill();
    dialog.showModal();
  } catch {
    location.assign(href);
  }
};

/** Closes the settings, where they are open. */
export const closeSettings = (): void => document.querySelector('dialog')?.close();
