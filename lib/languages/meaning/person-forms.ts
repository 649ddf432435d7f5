import type { Locale } from '#lib/i18n/routing.ts';

/** By which words a language speaks of the company, and of its readers: in Czech the form of a verb may be all that does. */
export const personForms: Partial<Record<Locale, Record<'we' | 'you', RegExp>>> = {
  en: { we: /\b(?:[Ww]e|us|[Oo]urs?|[Oo]urselves)\b/, you: /\b(?:you|yours?|yourself)\b/i },
  cs: {
    we: /(?<!\p{L})(?:jsme|bychom|nás|nám|námi|náš|naš\p{L}+|\p{L}{2,}(?:áme|eme|íme|ěme))(?!\p{L})/iu,
    you: /(?<!\p{L})(?:jste|byste|vás|vám|vámi|váš|vaš\p{L}+|\p{L}{2,}(?:áte|ete|íte|ěte))(?!\p{L})/iu,
  },
  th: { we: /เรา/, you: /คุณ|ท่าน/ },
};
