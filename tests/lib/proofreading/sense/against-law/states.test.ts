import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from '../marked.ts';
import { say } from '../say.ts';

describe('a state that is no member of the Union', () => {
  it.each(
    listMarked({
      en: [
        'It stays in ‹Switzerland and the other member states of the European Union›.',
        'It stays in ‹Norway and other EU member› states.',
        'It stays in ‹the United Kingdom and all other member states of the EU›.',
        'In ‹Ukraine or other member states of the European Union› it stays.',
        'It is sent to ‹Iceland, and the other member states of the European Union›.',
      ],
      cs: [
        'Neopouštějí ‹Švýcarsko a další členské státy Evropské unie›.',
        'Zůstávají v ‹Norsku a ostatních členských státech EU›.',
        'Zůstávají ve ‹Spojeném království a v dalších členských státech Evropské unie›.',
        'Posíláme je na ‹Islandu i do dalších států EU›.',
        'Zůstávají v ‹Srbsku nebo jiných státech Evropské unie›.',
      ],
      th: [
        'ข้อมูลไม่ออกนอก‹สวิตเซอร์แลนด์และรัฐสมาชิกอื่นของสหภาพยุโรป›',
        'ใน‹นอร์เวย์และประเทศสมาชิกอื่นของสหภาพยุโรป›',
        'ใน‹สหราชอาณาจักรและประเทศสมาชิกอื่น ๆ ของสหภาพยุโรป›',
        'ใน‹ยูเครนหรือรัฐสมาชิกอื่นของสหภาพยุโรป›',
        'ใน‹ไทยและรัฐสมาชิกอื่นของสหภาพยุโรป›',
      ],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    const shown = found.length > 40 ? `${found.slice(0, 40).trimEnd()}…` : found;
    expect(say(locale, text)).toEqual([
      `9:${column}: a state that is no member of the Union: "${shown}" — write which states are meant: some of them are members of the European Economic Area alone, or of none`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'It stays in Ireland and the other member states of the European Union.',
        'In Norway and the other member states of the European Economic Area it holds.',
        'It stays in the European Union and in Switzerland.',
      ],
      cs: [
        'Zůstávají v Irsku a dalších členských státech Evropské unie.',
        'Platí v Norsku a dalších členských státech Evropského hospodářského prostoru.',
      ],
      th: ['ในไอร์แลนด์และรัฐสมาชิกอื่นของสหภาพยุโรป', 'ในนอร์เวย์และรัฐสมาชิกอื่นของเขตเศรษฐกิจยุโรป'],
    }),
  )('is not in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
