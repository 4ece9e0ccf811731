/** Many file systems take no more than 255 bytes, and a Chinese character has three of them. */
const longest = 70;

/** A name that every file system takes, from words that may hold anything. */
export function fileName(words: string, format: string): string {
  return `${words
    .slice(0, longest)
    .replace(/[\\/:*?"<>|\p{C}]/gu, '')
    .trim()}.${format}`;
}
