import { createTranslator, type Messages } from 'next-intl';
import { readMessages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { type CompanyFacts, formatAddress, getPrivacyContact } from '#lib/policy/company.ts';
import { czechAuthority } from '#lib/rights/authorities.ts';
import { addBody, addressMail, blank, longestAddress } from '#lib/rights/mail.ts';
import {
  answerPeriod,
  ofThailand,
  type Place,
  type Right,
  rights,
  thaiAnswerPeriod,
} from '#lib/rights/rights.ts';

/** What a visitor may fill in: who asks, how to reach them, and what it is about. */
export const letterFields = ['name', 'contact', 'details'] as const;

/** A finished letter with blanks: `recipient` and `to` are its postal and mail address, `text` stands above the fields. */
export interface Letter {
  recipient: string;
  to: string;
  subject: string;
  text: string;
  fields: { name: (typeof letterFields)[number]; label: string }[];
}

/** Writes the letter by which a right is used: to the company; a complaint, to the supervisory authority. */
export function writeLetter(locale: Locale, right: Right, company: CompanyFacts): Letter {
  const t = createTranslator({ locale, messages: readMessages(locale) as Messages, namespace: 'Letter' });
  const { section, isAnswered, ...place } = rights[right];
  const cite = (each: Place) => t('gdpr', { paragraph: 0, ...each });
  const isComplaint = right === 'complaint';
  // A complaint under the PDPA goes to another authority.
  const isUnderBoth = ofThailand.includes(locale) && !isComplaint;
  const law = isUnderBoth ? t('both', { gdpr: cite(place), section }) : cite(place);
  const { name: controller, companyNumber } = company;
  const answer = { months: answerPeriod.months, gdpr: cite(answerPeriod) };
  const isInDays = isUnderBoth && right === thaiAnswerPeriod.right;
  const period = isInDays ? t('answerInDays', { ...answer, ...thaiAnswerPeriod }) : t('answer', answer);
  return {
    recipient: isComplaint
      ? `${czechAuthority.name}, ${czechAuthority.address}, ${company.country}`
      : `${controller}, ${formatAddress(company)}`,
    to: isComplaint ? czechAuthority.email : getPrivacyContact(company),
    subject: t('subject', { name: t(`names.${right}`), gdpr: cite(place) }),
    text: [t(right, { law, controller, companyNumber }), ...(isAnswered ? [period] : [])].join(' '),
    fields: letterFields.map((name) => ({ name, label: t(name) })),
  };
}

/** The letter as a mail with its blanks. */
export function writeMail({ to, subject, text, fields }: Letter): string {
  const lines = fields.map(({ label }) => `${label}: ${blank}`);
  return addBody(addressMail(to, subject), [text, '', ...lines].join('\n'), longestAddress);
}
