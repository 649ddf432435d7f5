import type { Choice } from '#lib/consent/choice.ts';
import { listParts, showParts } from './receipt.ts';

/** Shows a notice, and of its parts those that are named, for long enough to be read; hidden first, so that a second time is announced too (WCAG 4.1.3). */
export const announce = (id: string, parts: string[]): void => {
  const notice = document.getElementById(id) as HTMLElement;
  showParts(notice, parts);
  delete notice.dataset.shown;
  setTimeout(() => {
    notice.dataset.shown = '';
  }, 100);
  setTimeout(() => delete notice.dataset.shown, 10_000);
};

/** Says what was saved, or that nothing was. */
export const announceChoice = (choice: Choice | undefined): void => {
  announce(ANCHORS.saved, choice ? ['saved', ...listParts(choice)] : ['unsaved', 'none']);
};
