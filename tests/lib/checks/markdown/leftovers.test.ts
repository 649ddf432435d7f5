import { describe, expect, it } from 'vitest';
import { find, heading, kinds } from './leftover-kinds.ts';

describe('what was left behind', () => {
  it.each<[keyof typeof kinds, string[]]>([
    [
      'template',
      ['{{ company }}', '{{a\nb}}', '{% include a.md %}', '<%= name %>', '\u0024{name}', '%%NAME%%'],
    ],
    ['change', ['{++new words++}', '{--old words--}', '{~~old~>new~~}', '{>>a note<<}', '{==marked==}']],
    ['attributes', ['{: .lead}', '{.wide .low}', '{ lang="cs" }', "{x='5' y}"]],
    ['box', [':::note', ':::: warning']],
    ['boxed', ['[!NOTE]', '[!tip]']],
    ['contents', ['[TOC]', '[toc]', '[[TOC]]', '[[_TOC_]]', '[[__TOC__]]', '{toc}']],
    ['footnote', ['[^1]', '[^note]']],
    [
      'reference',
      [
        'Error! Reference source not found',
        'Error! Bookmark not defined',
        'error!Hyperlink reference not valid',
        'Chyba! Nenalezen zdroj odkazů',
        'Chyba!  Záložka není definována',
        'ข้อผิดพลาด! ไม่พบแหล่งที่มาการอ้างอิง',
        'ข้อผิดพลาดไม่พบแหล่งที่มา',
        'ผิดพลาด! ไม่พบแหล่งที่มา',
        'ข้อผิดพลาด! ไม่พบแหล่งการอ้างอิง',
        'ข้อผิดพลาด! ไม่ได้กำหนดบุ๊กมาร์ก',
        'Fehler! Verweisquelle konnte nicht gefunden werden',
        'Fehler! Textmarke nicht definiert',
        'Erreur ! Source du renvoi introuvable',
        '¡Error! No se encuentra el origen de la referencia',
        'Errore. L’origine riferimento non è stata trovata',
        'Erro! Fonte de referência não encontrada',
        'Błąd! Nie można odnaleźć źródła odwołania',
        'Chyba! Nenašiel sa žiaden zdroj odkazov',
        'Fout! Verwijzingsbron niet gevonden',
        'Hiba! A hivatkozási forrás nem található',
        'Ошибка! Источник ссылки не найден',
        'エラー! 参照元が見つかりません',
        '错误！未找到引用源',
      ],
    ],
    [
      'form',
      [
        ...['Click here to enter', 'Click or tap here to enter', 'Choose an item.', 'Zvolte položku.'],
        ...['Klikněte sem a zadejte', 'Klikněte nebo klepněte sem a zadejte', 'คลิกหรือแตะที่นี่เพื่อใส่'],
      ],
    ],
    ['field', ['MERGEFORMAT', 'HYPERLINK', 'MERGEFIELD', '_Ref12345', '_Toc98765432', '«Nazev_spolecnosti»']],
    ['page', ['Page 3 of 7', 'Strana 3 z 7', 'Stránka 3 ze 7', 'หน้า 3 จาก 7', 'หน้าที่ 3 จาก 7']],
    [
      'note',
      [
        ...[
          'Note to translator',
          'note to the editors',
          'Translator’s note',
          'pozn. překl.',
          'Poznámka překladatele',
        ],
        ...['หมายเหตุผู้แปล', '@Jana', '(?)', '( ? )'],
      ],
    ],
    ['mark', ['DRAFT', 'NÁVRH', 'CONFIDENTIAL', 'NEW:', 'NOVĚ:', 'ใหม่:']],
    ['day', ['DD.MM.YYYY', 'dd/mm/yyyy', 'mm-dd-yy', 'DD.MM.RRRR', 'วว/ดด/ปปปป']],
    ['html', ['&nbsp', '&nbsp;', '&amp;', '&ndash;']],
    ['hard', ['\\']],
    ['link', ['[]', '[  ]']],
    ['brackets', ['[1]', '[DATE]', '[doplnit]', '[ระบุวันที่]', `[${'a'.repeat(80)}]`]],
    [
      'draft',
      [
        ...['TODO', 'todo', 'TBD', 'TBC', 'FIXME', 'XXX', 'XXXXX', 'N.N.', 'doplnit', 'doplňte', 'vyplnit'],
        ...['to be added', 'will be completed', 'To be determined', 'to be confirmed'],
        ...['Lorem ipsum', 'dolor sit amet', 'รอข้อมูล', 'ใส่ข้อมูล', '??', '???', '___', '____', '....', '………'],
      ],
    ],
  ])('is found and named: %s', (kind, texts) => {
    for (const text of texts) {
      expect(find(`${text}\nA`)).toEqual([`7 | "${text}" is left over: ${kinds[kind]}`]);
    }
  });

  it.each([
    ...['X month', 'X months', 'N days', 'N day', 'YY years', 'YYYY year', 'XX weeks', 'X-week', 'X hours'],
    ...['__ hours', '.... days', '…… days', 'X let', 'X rok', 'X roků', 'X roky', 'X měsíců', 'X  týdnů'],
    ...['X dní', 'N dnů', 'N dny', 'X hodin', 'X ปี', 'Xปี', 'X เดือน', 'X สัปดาห์', 'XX วัน', 'X ชั่วโมง'],
  ])('is found where a period has no number: %s', (text) => {
    const [mark] = /^(?:\w+|\.+|…+)(?=[\s-])|^X/.exec(text) ?? [];
    expect(find(`kept for ${text}`)).toEqual([
      expect.stringMatching(
        new RegExp(`^7 \\| "${mark?.replaceAll('.', '\\.')}-?" is left over: ${kinds.period}$`),
      ),
    ]);
  });

  it('is named once, by the first that fits, on its own line', () => {
    expect(find('One.\nTwo {{ a }} and {{ b }}, TODO.')).toEqual([
      `8 | "{{ a }}" is left over: ${kinds.template}`,
    ]);
    expect(find('a\nb\n:::note\nc')).toEqual([`9 | ":::note" is left over: ${kinds.box}`]);
    expect(find('Error! Bookmark not defined. Next.\n')).toEqual([
      `7 | "Error! Bookmark not defined" is left over: ${kinds.reference}`,
    ]);
  });
});

describe('what is meant as it stands', () => {
  it.each([
    ...['a {b} c', 'a { b } c = "d"', '100 %% of', '%% %%', '{ + }', '{a++}', 'see ::: there', ': a', ':: b'],
    ...['TOC', '[](x', `[${'a'.repeat(81)}]`, '[a\nb]', 'Chyba v textu', 'An error is corrected!'],
    ...[
      'Page 3',
      'on page 3 of it',
      'Strana 3',
      'a draft',
      'návrh',
      'me@here.cz',
      'why?',
      'm/d',
      '&c.',
      'AT&T',
    ],
    ...['TODOs', 'aTODO', '1TODO', 'TBD2', 'XX', 'XX.', 'N. N.', 'to be told', 'be added', 'loremipsum'],
    ...[
      'aX months',
      '2X months',
      'X monthly',
      'X mon',
      '5 months',
      'X. days',
      '... days',
      '… days',
      'X dnem',
    ],
    ...['Y days', 'X letadel', 'Is it? Yes.', '? ?', '__', 'N', 'X'],
  ])('is left alone: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is the id at the end of a heading, and nowhere else', () => {
    expect(find('Terms {#a="b"}', heading)).toEqual([]);
    expect(find('{#a="b"} terms', heading)).toEqual([`7 | "{#a="b"}" is left over: ${kinds.attributes}`]);
    expect(find('{#a="b"}')).toEqual([`7 | "{#a="b"}" is left over: ${kinds.attributes}`]);
  });
});
