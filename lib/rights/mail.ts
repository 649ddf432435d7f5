/** What stands in a letter where nothing was filled in. */
export const blank = '________';

/** The longest address that Windows hands to a mail program: what is longer, browsers there drop without a word. */
export const longestAddress = 2000;

/** Makes the address of a mail without its text (RFC 6068): to whom, and on what. */
export function addressMail(to: string, subject: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}`;
}

/**
 * Adds a text to the address of a mail as its body and nothing else: whatever stands in it, no field and no recipient comes
 * of it (RFC 6068 §5, §7). An address that would be longer than `most` stays without the text.
 */
export function addBody(address: string, text: string, most: number): string {
  const whole = `${address}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return whole.length > most ? address : whole;
}
