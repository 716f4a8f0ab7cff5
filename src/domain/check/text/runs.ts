/** Words in a row that make a run: fewer are the common stock of a language. */
export const RUN_LENGTH = 8;

/** The runs of a text as hashes, each with the words it stands for: the text itself cannot be made again from the hashes. */
export function runsOf(text: string): { hash: string; words: string }[] {
  const words = normalise(text);
  return words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map((_, index) => {
    const run = words.slice(index, index + RUN_LENGTH).join(' ');
    return { hash: hashOf(run), words: run };
  });
}

/** Words without case, accents, ligatures or signs. */
function normalise(text: string): string[] {
  const plain = text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** Two FNV-1a hashes of 32 bits with different offsets (http://www.isthe.com/chongo/tech/comp/fnv/), as 16 hexadecimal digits. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((offset) => {
      let hash = offset;
      for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
