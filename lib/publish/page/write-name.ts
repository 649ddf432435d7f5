/** The shortest names there are, one for each number from 0: the letters of the alphabet, then two of them. */
export function writeName(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : writeName(Math.floor(index / 26) - 1) + letter;
}
