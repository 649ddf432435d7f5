import type { Locale } from '#lib/i18n/routing.ts';

/** Words that nearly every sentence of a language holds, and no sentence of another language of the site. */
export const frequentWords: Partial<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    (
      'the of and is are was were we us you your our for with that this these those which who what how when where or not it ' +
      'its be been from as if at an may will can could should would must have has had their they them other about any all ' +
      'such only also more than into under between through during before after'
    ).split(' '),
  ),
  cs: new Set(
    (
      'je jsou jsme jste jsem není nejsou nejsme bude budou budeme byl byla bylo byly být se si na že ve ke ze pro při před po ' +
      'podle nebo či však také který která které kteří kterou kterých kterým kterému kdo co jak kde kdy jaké jaká proč vám ' +
      'vás vaše vaši vašich vaší vašeho vám nám nás naše naši našich naší našeho jako jen pouze pokud aby může můžete můžeme ' +
      'mohou tento tato toto tyto těchto těmto této tohoto jej jejich jeho její svůj své svých svou máte máme mají'
    ).split(' '),
  ),
};

/** Letters that only one language of the site writes: a word with one of them is a word of it. */
export const ownLetters: Partial<Record<Locale, RegExp>> = { cs: /[ěščřžůťďňýá]/u, th: /[ก-๙]/u };
