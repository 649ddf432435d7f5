import { type Choice, getExpiry } from '../consent/choice.ts';

/** Shows the visitor's own choice in the cookie policy: its day, what was granted, and until when it lasts. */
export const showReceipt = (choice: Choice | undefined): void => {
  const receipt = document.getElementById('receipt');
  if (!receipt) return;
  receipt.hidden = !choice;
  if (!choice) return;
  const days = [new Date(choice.day), getExpiry(choice)];
  for (const [index, time] of receipt.querySelectorAll('time').entries()) {
    const day = days[index] as Date;
    time.dateTime = day.toISOString().slice(0, 10);
    time.textContent = day.toLocaleDateString(receipt.dataset.region, { dateStyle: 'long', timeZone: 'UTC' });
  }
  showGranted(receipt, choice);
};

/** Shows those parts of an element that name what was granted, or the one that says that nothing was. */
export const showGranted = (element: HTMLElement, choice: Choice): void => {
  const granted: string[] = choice.granted.length > 0 ? choice.granted : ['none'];
  for (const item of element.querySelectorAll<HTMLElement>('[data-purpose]')) {
    item.hidden = !granted.includes(item.dataset.purpose ?? '');
  }
};
