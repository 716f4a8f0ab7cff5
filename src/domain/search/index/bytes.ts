/** Writes numbers and texts one after the other: numbers as unsigned LEB128 (7 bits a byte, least first), texts as length and UTF-8. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  /** Adds an integer from 0 to 2³² − 1. */
  number(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  /** Adds a text. */
  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length);
    for (const byte of encoded) this.bytes.push(byte);
  }

  /** All that was added. */
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Texts of up to so many bytes are words. */
const SHORT = 64;

/** Reads what {@link ByteWriter} wrote, in the same order; reading past the end throws a RangeError. */
export class ByteReader {
  private at = 0;
  private readonly decoder = new TextDecoder();
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next integer. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new RangeError('The index file ends too early.');
      this.at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** The next text. */
  text(): string {
    const length = this.number();
    if (this.at + length > this.bytes.length) throw new RangeError('The index file ends too early.');
    const bytes = this.bytes.subarray(this.at, (this.at += length));
    // Hardly a word has other than ASCII letters, and to have so little decoded takes longer than to read it.
    return length <= SHORT && bytes.every((byte) => byte < 128) ? String.fromCharCode(...bytes) : this.decoder.decode(bytes);
  }
}
