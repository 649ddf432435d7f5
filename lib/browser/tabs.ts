import { attempt } from './store.ts';

const channel = attempt(() => new BroadcastChannel(CHOICE_COOKIE));

/** Tells the other tabs to look at the choice again. */
export const tellTabs = (): void => {
  attempt(() => channel?.postMessage(''));
};

/**
 * Calls when the choice may have been changed elsewhere (GDPR Art. 7(3)): another tab says so, this one comes back from
 * the back/forward cache, or, where tabs cannot speak to each other, comes into view.
 */
export const onTold = (look: () => void): void => {
  if (channel) channel.onmessage = look;
  addEventListener('pageshow', look);
  addEventListener('visibilitychange', look);
};
