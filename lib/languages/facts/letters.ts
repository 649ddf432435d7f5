const latin = 'A-Za-zÀ-ÖØ-öø-ž';
const known = [
  [/\\p\{Script=Latin\}/g, latin],
  [/\\p\{L\}/g, `${latin}ก-ฮ`],
] as const;

/**
 * The source of a pattern with the letters of our languages in the place of all that there are: so many take longer to be
 * made into a pattern than all texts to be searched.
 */
export function lighten(source: string): string {
  // A class, all letters by themselves, or what is escaped.
  return source.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\p\{(?:L|Script=Latin)\}|\\./g, (part) => {
    const light = known.reduce((text, [letters, few]) => text.replaceAll(letters, few), part);
    return part.startsWith('[') || light === part ? light : `[${light}]`;
  });
}
