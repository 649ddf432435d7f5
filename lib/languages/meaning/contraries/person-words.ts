import type { Locale } from '#lib/i18n/routing.ts';

/** How the words begin by which a language speaks of those whose data a policy is about, in the same order in each. */
export const personWords: Partial<Record<Locale, string[]>> = {
  en: [
    ...['customer|client', 'supplier|vendor', 'applicant|candidate', 'employee|staff', 'visitor', 'patient'],
    ...['student|pupil', 'tenant', 'subscriber', 'business partner', 'shareholder', 'user'],
  ],
  cs: [
    ...['zákazní|klient', 'dodavatel', 'uchazeč', 'zaměstnan[ec]', 'návštěvní', 'pacient'],
    ...['student|žák', 'nájem(?:ce|ci|ců)', 'odběratel', 'obchodní\\p{L}* partner', 'akcionář', 'uživatel'],
  ],
  th: [
    ...['ลูกค้า', 'ผู้จัดหา|ซัพพลายเออร์|คู่ค้า', 'ผู้สมัคร', 'พนักงาน|ลูกจ้าง', 'ผู้เยี่ยมชม|ผู้เข้าชม', 'ผู้ป่วย|คนไข้'],
    ...['นักเรียน|นักศึกษา', 'ผู้เช่า', 'ผู้รับข่าว', 'พันธมิตร', 'ผู้ถือหุ้น', 'ผู้ใช้'],
  ],
};
