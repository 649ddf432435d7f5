import type { Wording } from '#lib/wording/wording.ts';

const form = 'a form that does not fit';

/** Who does something, where a clause begins. */
const subject =
  '(?<=(?:^|[.;:,] |[Tt]hat |[Ii]f |[Ww]hen |[Ww]here |[Bb]ecause |[Uu]nless |[Uu]ntil |[Bb]efore |[Aa]fter |[Oo]nce |[Ww]hile |[Ww]hether |[Bb]ut |[Ss]o ))([Ww]e|[Yy]ou|[Tt]hey) ';
/** You may be told, asked or served as well, and that goes on then. */
const you =
  '(?<=(?:^|[.!?;:] |\\b(?:[Tt]hat|[Ii]f|[Ww]hen|[Ww]here|[Bb]ecause|[Uu]nless|[Uu]ntil|[Bb]efore|[Aa]fter|[Oo]nce|[Ww]hile|[Ww]hether|[Bb]ut|[Ww]hat|[Hh]ow|[Aa]s|data|information) ))([Yy]ou)';

/** Verbs, by how they end of one. */
const inS =
  'send|give|keep|tell|write|receive|obtain|collect|delete|erase|ask|inform|provide|need|want|make|take|get|hold|disclose|retain|protect|agree|believe|think|consider|submit|require|allow|know|find|see|put|choose|accept|refuse|withdraw|share|store|use|transfer|contact|enter|fill|request|consent|object|exercise|visit|order|offer|act|transmit|conclude|respond|answer|grant|lodge';
const inEs = 'publish|process|wish|go|address|access';
const inY = 'compl|rel|appl|carr|notif|identif|verif|repl';

/** Where it, he or she can be no object, and nothing is wished or asked. */
const clause =
  '(?<=(?:^|[.!?;:] |\\b(?:[Bb]ecause|[Ww]hen|[Ww]here|[Oo]nce|[Uu]ntil|[Ww]hile|[Ww]hich|(?<=, )and) ))';

/** Forms of verbs that do not fit the pronoun in front of them. */
export const englishPronouns: Wording[] = [
  [form, new RegExp(`${subject}(?:is|was)\\b`, 'gu'), '$1 are'],
  [form, new RegExp(`${subject}has\\b`, 'gu'), '$1 have'],
  [form, new RegExp(`\\b([Ww]e|[Tt]hey) (?:is|was)\\b(?<!${subject}\\p{L}+)`, 'gu'), '$1 are'],
  [form, new RegExp(`\\b([Ww]e|[Tt]hey) has\\b(?<!${subject}\\p{L}+)`, 'gu'), '$1 have'],
  [form, /\b([Ww]e|[Tt]hey) does\b/gu, '$1 do'],
  [form, new RegExp(`${you} does\\b`, 'gu'), '$1 do'],
  [form, new RegExp(`\\b([Ww]e|[Tt]hey) (${inS})s\\b`, 'gu'), '$1 $2'],
  [form, new RegExp(`\\b([Ww]e|[Tt]hey) (${inEs})es\\b`, 'gu'), '$1 $2'],
  [form, new RegExp(`\\b([Ww]e|[Tt]hey) (${inY})ies\\b`, 'gu'), '$1 $2y'],
  [form, new RegExp(`${you} (${inS})s\\b`, 'gu'), '$1 $2'],
  [form, new RegExp(`${you} (${inEs})es\\b`, 'gu'), '$1 $2'],
  [form, new RegExp(`${you} (${inY})ies\\b`, 'gu'), '$1 $2y'],
  [form, new RegExp(`${clause}([Ii]t|[Ss]?[Hh]e) have\\b`, 'gu'), '$1 has'],
  [form, new RegExp(`${clause}([Ii]t|[Ss]?[Hh]e) are\\b`, 'gu'), '$1 is'],
  [form, new RegExp(`${clause}([Ii]t|[Ss]?[Hh]e) do\\b`, 'gu'), '$1 does'],
  [form, /(?<=^|[.!?;:] )([Ii]t|[Ss]?[Hh]e|[Tt]his) were\b(?!n[’']t| to\b| not\b)/gu, '$1 was'],
  [form, /(?<=^|[.!?;:] )(This) are\b/gu, '$1 is'],
  [form, /(?<=^|[.!?;:] )(This) have\b/gu, '$1 has'],
];
