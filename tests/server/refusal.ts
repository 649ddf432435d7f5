import { readFileSync } from 'node:fs';
import { writeAsked } from '#lib/consent/form.ts';
import { readQuestion } from '#lib/consent/question.ts';
import type { Manifest } from '#lib/dist/manifest.ts';
import { site } from './running.ts';

const { folders }: Manifest = JSON.parse(readFileSync(`${site}/manifest.json`, 'utf8'));

/** The form with which a visitor refuses, as the pages of the first day have it. */
export const refusal = `choice=reject&return=/th&asked=${writeAsked(readQuestion(folders[0]?.cookies ?? []))}`;
