import { readRefusal } from './records/choices.ts';

/** The form with which a visitor refuses, as the English pages of the first day have it. */
export const refusal = readRefusal();
