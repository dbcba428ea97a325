/** Names stand in a text's beginning and notes; as much of it as this shows which words are common. */
const SAMPLE = 300_000;

/** Makes the test whether a word stands in small letters somewhere in a text. */
export function commonWordsOf(text: string): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(text.slice(0, SAMPLE).replace(/\S{0,64}[@_]\S+|https?:\S+|www\.\S+/gu, " ").split(/[^\p{L}\p{M}'’-]+/u).filter((candidate) => /^\p{Ll}/u.test(candidate)));
    return words.has(word);
  };
}
