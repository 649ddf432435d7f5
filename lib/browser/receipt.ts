import { type Choice, getExpiry } from '#lib/consent/choice.ts';
import { writeDay } from '#lib/i18n/write-day.ts';
import { getGranted } from './store.ts';

/** Shows the visitor's own choice in the cookie policy: its day, what was granted, and until when it lasts. */
export const showReceipt = (choice: Choice | undefined): void => {
  const receipt = document.getElementById(ANCHORS.receipt);
  if (!receipt) return;
  receipt.hidden = !choice;
  if (!choice) return;
  const days = [choice.day, getExpiry(choice).toJSON().slice(0, 10)];
  for (const [index, time] of receipt.querySelectorAll('time').entries()) {
    time.dateTime = days[index] as string;
    // One, as every date of the page, but for the common year behind the Thai one.
    const day = writeDay(time.dateTime, JSON.parse(receipt.dataset.format as string));
    time.textContent = day.replace(/ (?!\()/g, '\u00A0');
  }
  showParts(receipt, listParts(choice));
};

/** What was granted, as its parts in the page are named, and that it can be withdrawn; or that nothing was. */
export const listParts = (choice: Choice): string[] => {
  const granted = getGranted(choice);
  return granted[0] ? [...granted, 'withdraw'] : ['none'];
};

/** Shows those parts of an element that are named, and hides the others. */
export const showParts = (element: HTMLElement, names: string[]): void => {
  for (const part of element.querySelectorAll<HTMLElement>('[data-part]')) {
    part.hidden = !names.includes(part.dataset.part as string);
  }
};
