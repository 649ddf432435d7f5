// Notes, comments, balloons of Word and answers that were copied along with a text; and what reads like them and is meant.
import { describe, expect, it } from 'vitest';
import { find } from './leftover-kinds.ts';

const what = (text: string) =>
  find(text).map((said) => said.split(' | ')[1]?.replace(/^.* is left over: /, ''));

describe('what was copied along with a text', () => {
  it.each([
    ['of a note to oneself', 'We keep it (revise later) for 36 months.'],
    ['of a note to oneself', 'Uchováváme je (upravit později) 36 měsíců.'],
    ['of a note to oneself', '(แก้ไขภายหลัง) เราเก็บไว้ 36 เดือน'],
    ['of a note to oneself', 'We charge nothing (changed at the request of the management).'],
    ['of a note to oneself', 'We charge nothing (as per the Prague office’s e-mail).'],
    ['of a note to oneself', 'Nic neúčtujeme (změněno na žádost vedení).'],
    ['of a note to oneself', 'Nic neúčtujeme (dle e-mailu z porady).'],
    ['of a note to oneself', 'ไม่มีค่าใช้จ่าย (แก้ไขโดยฝ่ายบุคคล)'],
    ['of a note to oneself', 'ไม่มีค่าใช้จ่าย (ถามฝ่ายกฎหมายอีกครั้ง)'],
    ['of a note to a colleague', 'เราไม่ขาย (ตรวจสอบอีกครั้ง)'],
    ['of a note to a colleague', 'เราไม่ขาย (รอการยืนยันจากทีม)'],
    ['of a note to a colleague', 'It is free of charge. **NB: see the contract.**'],
    ['of a note to a colleague', 'It is free of charge. Confirm with the client.'],
    ['of a note to a colleague', 'It is free of charge. Ask the accountant!'],
    ['of a note to a colleague', 'Je to zdarma. Ověřit s klientem.'],
    ['of a note to a colleague', 'ไม่มีค่าใช้จ่าย ยืนยันกับลูกค้าอีกครั้ง'],
    ['of a note to oneself', 'We charge nothing (awaiting the lawyers).'],
    ['of a note to oneself', 'Nic neúčtujeme (čeká se na schválení).'],
    ['of a note to oneself', 'Nic neúčtujeme (ještě potvrdí personalistka).'],
    ['of a note to oneself', 'V uzamčené skříni (pozn.: ověřit u HR).'],
    ['of a note to oneself', 'V uzamčené skříni (doplnit podle smlouvy).'],
    ['of a note to oneself', 'In a locked cabinet (check with HR).'],
    ['of a note to oneself', 'In a locked cabinet (note: ask Anna).'],
    ['of a note to oneself', 'ในตู้ (หมายเหตุ: ตรวจสอบกับฝ่ายบุคคล)'],
    ['of a note to oneself', 'ไม่มีค่าใช้จ่าย (รอฝ่ายบุคคลยืนยัน)'],
    ['of a note to oneself', 'We charge nothing. See note by JN.'],
    ['of a note to oneself', 'Nic neúčtujeme. Viz připomínka JN.'],
    ['of a comment', 'It is 90 days (see comment JN).'],
    ['of a comment', 'Je to 90 dnů (viz komentář JN).'],
    ['of a comment', 'เก็บไว้ 90 วัน (ดูความคิดเห็น 3)'],
    ['of a change tracked in Word', 'Deleted: We call you only on working days.'],
    ['of a change tracked in Word', 'Odstraněno: Voláme vám pouze v pracovní dny.'],
    ['of a change tracked in Word', 'ลบแล้ว: เราโทรศัพท์ถึงคุณเฉพาะในวันทำการ'],
    ['of an answer to somebody', 'Here is the revised translation: We keep it.'],
    ['of an answer to somebody', 'Zde je překlad odstavce do češtiny: Uchováváme to.'],
    ['of an answer to somebody', 'นี่คือคำแปลภาษาไทย: เราเก็บไว้'],
    ['of a draft', 'Jsou vázáni mlčenlivostí. Bude upřesněno.'],
    ['of a draft', 'They keep it secret. To be specified.'],
    ['of a draft', 'They keep it secret (not translated yet).'],
    ['of a draft', 'Jsou vázáni mlčenlivostí (zatím nepřeloženo).'],
    ['of a draft', 'ทุกคนรักษาความลับ (ยังไม่ได้แปล)'],
    ['of a draft', 'ทุกคนรักษาความลับ (รอการแปล)'],
    ['of a draft', 'Verze 3 k připomínkování. Údaje vymažeme.'],
    ['of a draft', 'Version 2 for comments. We erase it.'],
    ['of a draft', 'ฉบับที่ 2 เพื่อขอความเห็น เราจะลบข้อมูล'],
    ['of a draft', 'KONCEPT – Naše produkty a služby.'],
    ['of a draft', 'ร่าง – ผลิตภัณฑ์และบริการของเรา'],
  ])('is named as %s: %s', (kind, text) => {
    expect(what(text)).toEqual([kind]);
  });

  it.each([
    'You can change it later (see section 3), and see our comments policy.',
    'Act No. 110/2019 (amended by Act No. 1/2026), and what you upload (deleted after 90 days).',
    'Zákon č. 110/2019 Sb. (doplněný zákonem), a údaje (odstraněné po 90 dnech).',
    'พระราชบัญญัติ (แก้ไขเพิ่มเติม) และข้อมูล (ลบแล้ว)',
    'Souhlas můžete změnit později (viz oddíl 3).',
    'Bude doplněno o údaje, které uvedete. Nová verze 3 je k dispozici.',
    'It is to be specified by you. Use version 2 for a review of it.',
    'คุณเปลี่ยนแปลงได้ภายหลัง (ดูหัวข้อ 3)',
    'We confirm with the customer that it is so. Ask the customer service. You ask our lawyers.',
    'Můžeme ověřit s klientem, zda to platí.',
    'เรายืนยันกับลูกค้าว่าได้รับแล้ว',
    'You may ask us (check whether yours is there), (note that it is free).',
    'A case (pending before a court) and what you see, notes of yours among it.',
    'Viz poznámky níže, a spor (čeká na rozhodnutí soudu).',
    'คำขอ (รอไม่เกิน 30 วัน)',
    'Deleted data cannot be restored. Inserted cookies: none.',
    'Odstraněno je to, co již není třeba.',
    'Here is the contact of our officer.',
    'Zde je seznam příjemců.',
    'นี่คือรายชื่อผู้รับข้อมูล',
    'Koncept ochrany údajů; ร่างกฎหมาย',
  ])('is not: %s', (text) => {
    expect(what(text)).toEqual([]);
  });
});
