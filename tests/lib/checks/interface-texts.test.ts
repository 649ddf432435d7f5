import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMessages } from '#lib/checks/interface-texts.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

describe('checkMessages', () => {
  useCopyOfContent();

  it('finds nothing in the real texts', () => {
    expect(checkMessages()).toEqual([]);
  });

  it('names a key that is missing in one language and one that only it has', () => {
    edit('messages/th.json', '"LanguageSwitcher": {\n    "label"', '"LanguageSwitcher": {\n    "lable"');
    expect(checkMessages().map(String)).toEqual([
      'ContentError: messages/th.json:1:1: "LanguageSwitcher.label" is missing — translate "Language" from messages/en.json',
      'ContentError: messages/th.json:1:1: "LanguageSwitcher.lable" is not in messages/en.json — add it there or delete it',
    ]);
  });

  it('names a message that is empty', () => {
    edit('messages/cs.json', /(?<="SkipLink": \{\n {4}"text": )"[^"]*"/, '" "');
    expect(checkMessages().map(String)).toEqual([
      'ContentError: messages/cs.json:1:1: "SkipLink.text" is empty — translate "Skip to the text" from messages/en.json',
    ]);
  });

  it('names a message that lost its argument, its tag or its brace', () => {
    edit('messages/cs.json', 'V účinnosti od <time>{date}</time>', 'V účinnosti od {date}');
    edit('messages/cs.json', '{court}, spisová značka {entry}', '{court}, spisová značka {entry');
    expect(checkMessages().map(String)).toEqual([
      'ContentError: messages/cs.json:1:1: "EditionStatus.in force" has other {arguments} — use those of "In force since <time>{date}</time>"',
      'ContentError: messages/cs.json:1:1: "ContactFooter.registerEntry" has other {arguments} — use those of "Entered in the Commercial Register kept by the {court}, file no. {entry}"',
    ]);
  });

  it.each(['[]', '{"a":null}', '{"a":{"b":1}}'])('names a file that is no tree of texts: %s', (text) => {
    writeFileSync(at('messages/cs.json'), text);
    expect(checkMessages().map(String).join()).toContain('messages/cs.json:1:1: the texts cannot be read');
  });

  it('names a file that is no JSON', () => {
    writeFileSync(at('messages/th.json'), '{');
    expect(checkMessages().map(String).join()).toContain('messages/th.json:1:1: the texts cannot be read');
  });
});
