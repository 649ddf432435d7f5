import type { Choice } from '#lib/consent/choice.ts';
import { dataset } from './banner.ts';
import { listParts, showParts } from './receipt.ts';

let timer: ReturnType<typeof setTimeout>;

/**
 * Shows the notice, and of its parts those that are named, for long enough to be read, whatever it said before; hidden
 * first, so that a second time is announced too (WCAG 4.1.3).
 */
export const announce = (parts: string[]): void => {
  showParts(document.getElementById(ANCHORS.saved) as HTMLElement, parts);
  delete dataset.shown;
  clearTimeout(timer);
  setTimeout(() => {
    dataset.shown = '';
  }, 100);
  timer = setTimeout(() => delete dataset.shown, 10_000);
};

/** Says what was saved, or that nothing was. */
export const announceChoice = (choice: Choice | undefined): void => {
  announce(choice ? ['saved', ...listParts(choice)] : ['unsaved', 'none']);
};
