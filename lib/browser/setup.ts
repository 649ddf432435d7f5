/**
 * The only script that the site ships, inline in the head of every page, put together: the choice in the browser decides
 * what the page shows before it is first painted; forms, links and other tabs decide when it is looked at again.
 */
import { type Choice, listOpen } from '#lib/consent/choice.ts';
import { dataset, keepFocus, setSwitches, showBanner } from './banner.ts';
import { cite } from './citation.ts';
import { announceChoice } from './notice.ts';
import { keepPlace, markPlace } from './place.ts';
import { showReceipt } from './receipt.ts';
import { passSignal, sendForm } from './sending.ts';
import { closeSettings, openSettings } from './settings.ts';
import { getGranted, hasSignal, readChoice } from './store.ts';
import { onTold, tellTabs } from './tabs.ts';
import { loadTag } from './tag.ts';

const sumUp = (choice: Choice | undefined): string => JSON.stringify(choice);
const atLoad = readChoice();
let shown: string;

const sumUpGrants = (choice: Choice | undefined): string => String(getGranted(choice));

/**
 * Whether only another load makes the page right: with a tag id, where other purposes are granted, as a page's policy is
 * fixed when it loads; where the page tells what was saved, after any change.
 */
const needsReload = (choice: Choice | undefined): boolean | null =>
  (TAG_ID !== '' && sumUpGrants(choice) !== sumUpGrants(atLoad)) ||
  (!HAS_LETTERS && document.getElementById(ANCHORS.outcome) && sumUp(choice) !== sumUp(atLoad));

const show = (choice: Choice | undefined): void => {
  // Where it cannot be, nothing of it is bundled.
  if ((!HAS_LETTERS || TAG_ID !== '') && needsReload(choice)) location.reload();
  else {
    shown = sumUp(choice);
    showBanner(listOpen(choice, QUESTION.purposes)[0] && (choice ? 'again' : 'ask'));
    setSwitches(getGranted(choice));
    showReceipt(choice);
  }
};

/** What was answered is done with, even where the browser keeps nothing of it: there nothing is granted. */
const finish = (): void => {
  const choice = readChoice();
  tellTabs();
  if (needsReload(choice)) location.hash = ANCHORS.saved;
  closeSettings();
  show(choice);
  showBanner();
  keepFocus();
  announceChoice(choice);
};

if (!HAS_LETTERS) {
  // Where all of the page, or all that follows, is in the window, nothing scrolls.
  addEventListener('pageshow', markPlace);
  addEventListener('scroll', markPlace);
  addEventListener('hashchange', markPlace);
}
addEventListener('submit', (event) => sendForm(event, finish));
addEventListener('formdata', passSignal);

addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a');
  if (!link) return;
  if (link.relList.contains('alternate')) keepPlace(link);
  else if (link.rel === 'bookmark' && navigator.clipboard) {
    event.preventDefault();
    cite(link);
  } else if (
    link.hash === `#${ANCHORS.settings}` &&
    (HAS_LETTERS || !document.querySelector(`main #${ANCHORS.settings}`))
  ) {
    event.preventDefault();
    openSettings(link, () => show(readChoice()));
  }
});

addEventListener('DOMContentLoaded', () => {
  const choice = readChoice();
  show(choice);
  if (choice && location.hash === `#${ANCHORS.saved}`) announceChoice(choice);
});
// Switches that were set and not yet saved are left alone where nothing has changed.
onTold(() => {
  const choice = readChoice();
  if (sumUp(choice) !== shown) show(choice);
});
if (hasSignal) {
  dataset.gpc = '';
}
if (TAG_ID && atLoad) loadTag(getGranted(atLoad));
show(atLoad);
// This page may be the answer to a form that was sent without us.
tellTabs();
