// A sentence that says the contrary of the edition before, and those that nearly do.
import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

describe('a sentence that was turned', () => {
  it.each<[FrozenLocale, before: string, text: string]>([
    ['en', 'We do not keep it.', 'We keep it.'],
    ['en', 'It does not end here.', 'It ends here.'],
    ['en', 'We never keep it.', 'We keep it.'],
    ['en', 'Not all is kept.', 'all is kept.'],
    ['en', 'We are to keep it.', 'We aren’t to keep it.'],
    ['en', 'We are to keep it.', "We aren't to keep it."],
    ['en', 'We cannot keep it.', 'We can keep it.'],
    ['en', 'We don’t keep it.', 'We keep it.'],
    ['en', 'It doesn’t end here.', 'It ends here.'],
    ['en', 'We keep it before the order.', 'We keep it after the order.'],
    ['en', 'We keep it at least 6 months.', 'We keep it at most 6 months.'],
    ['en', 'We remain the controller.', 'We remain the processor.'],
    ['en', 'It is voluntary to give it.', 'It is compulsory to give it.'],
    ['en', 'It works without script.', 'It works with script.'],
    ['en', 'It is the longest time.', 'It is the shortest time.'],
    ['en', 'Once you accept it all, it ends.', 'Once you refuse it all, it ends.'],
    ['cs', 'Zůstáváme správcem údajů.', 'Zůstáváme zpracovatelem údajů.'],
    ['cs', 'Sdělení je dobrovolné.', 'Sdělení je povinné.'],
    ['cs', 'To je maximální doba.', 'To je minimální doba.'],
    ['cs', 'To jsou nejdelší doby.', 'To jsou nejkratší doby.'],
    ['cs', 'Je to více než rok.', 'Je to méně než rok.'],
    ['th', 'เรายังคงเป็นผู้ควบคุมข้อมูล', 'เรายังคงเป็นผู้ประมวลผลข้อมูล'],
    ['th', 'นี่คือเวลานานที่สุด', 'นี่คือเวลาสั้นที่สุด'],
    ['th', 'ใช้เวลามากกว่าหนึ่งปี', 'ใช้เวลาน้อยกว่าหนึ่งปี'],
    ['th', 'เมื่อคุณยอมรับทั้งหมด', 'เมื่อคุณปฏิเสธทั้งหมด'],
    ['en', 'You may opt in here.', 'You may opt out here.'],
    ['en', 'This is opting in.', 'This is opting out.'],
    ['en', 'You may subscribe here.', 'You may unsubscribe here.'],
    ['en', 'We do not keep it, or so.', 'We keep it or so.'],
    ['cs', 'Zde žádných údajů není.', 'Zde údajů je.'],
    ['cs', 'To nikdy neděláme.', 'To děláme.'],
    ['cs', 'Uchováváme je nejméně rok.', 'Uchováváme je nejvýše rok.'],
    ['cs', 'To nelze změnit.', 'To lze změnit.'],
    ['cs', 'Smažeme je předtím, než skončí.', 'Smažeme je poté, co skončí.'],
    ['cs', 'Smažeme je před ukončením.', 'Smažeme je po ukončením.'],
    ['cs', 'Zde se můžete přihlásit.', 'Zde se můžete odhlásit.'],
    ['cs', 'To je přihlášení.', 'To je odhlášení.'],
    ['th', 'เราลบก่อนสิ้นสุด', 'เราลบหลังสิ้นสุด'],
    ['th', 'เราลบก่อนสิ้นสุด', 'เราลบหลังจากสิ้นสุด'],
    ['th', 'เราตอบเร็วที่สุด', 'เราตอบช้าที่สุด'],
    ['th', 'เราไม่ได้เก็บข้อมูล', 'เราเก็บข้อมูล'],
    ['th', 'เรามิได้เก็บข้อมูล', 'เราเก็บข้อมูล'],
  ])('is told in %s: %s %s', (locale, before, text) => {
    expect(say({ locale, before, text })).toEqual([
      `9:1: "${text}" says the contrary of the edition before: "${before}" — see that no word was lost or turned; where it is meant, leave it`,
    ]);
  });

  it.each<[FrozenLocale, before: string, text: string]>([
    ['en', 'We keep it at least 6 months.', 'We keep it 6 months.'],
    ['en', 'We ask 6 months at the earliest.', 'We ask 6 months.'],
    ['en', 'We keep it before orders.', 'We keep it orders.'],
    ['en', 'You may opt in here.', 'You may here.'],
    ['en', 'You may subscribe here.', 'You may here.'],
    ['en', 'We do keep it.', 'We keep it.'],
    ['en', 'We keep the order.', 'We keep the orders.'],
    ['en', 'It is not kept, here.', 'It is not kept here.'],
    ['en', 'We can not keep data bases.', 'We can keep databases.'],
    ['en', 'We keep it. We do not keep it.', 'We keep it.'],
    ['en', 'We keep it.', 'We keep it. We do not keep it.'],
    ['en', 'The note is in another place.', 'The e is in another place.'],
    ['cs', 'Ptáme se nejdříve po 6 měsících.', 'Ptáme se po 6 měsících.'],
    ['cs', 'To je tak.', 'To jsou tak.'],
    ['cs', 'To není tak.', 'To tak.'],
    ['cs', 'Smažeme je před ukončením.', 'Smažeme je ukončením.'],
    ['cs', 'Zde se můžete přihlásit.', 'Zde se můžete sit.'],
    ['cs', 'To je nebe a nebo.', 'To je be a bo.'],
    ['th', 'เราลบก่อนสิ้นสุด', 'เราลบสิ้นสุด'],
    ['th', 'เราตอบเร็วที่สุด', 'เราตอบ'],
    ['th', 'เก็บอย่างน้อย 6 เดือน', 'เก็บ 6 เดือน'],
  ])('is no such sentence in %s: %s %s', (locale, before, text) => {
    expect(say({ locale, before, text })).toEqual([]);
  });

  it('is shown where it stands, and from where it was turned where it is long', () => {
    const long = 'We keep the data of all of our customers and of the';
    expect(say({ locale: 'en', before: `Yes. ${long} not.`, text: `Yes. ${long}.` })).toEqual([
      '9:6: "…our customers and of the." says the contrary of the edition before: "…our customers and of the not." — see that no word was lost or turned; where it is meant, leave it',
    ]);
    const edge = 'We never keep the data of all of our own customers';
    expect(say({ locale: 'en', before: `${edge.replace('never ', '')}`, text: edge })).toEqual([
      expect.stringContaining(`"${edge}" says the contrary`),
    ]);
    const spaced = 'We never keep the data of all our other customers, and others.';
    expect(say({ locale: 'en', before: spaced.replace('never ', ''), text: spaced })).toEqual([
      expect.stringContaining('"We never keep the data of all our other customers,…" says'),
    ]);
  });
});
