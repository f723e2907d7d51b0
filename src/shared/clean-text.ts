/**
 * Text as it is kept: Unicode NFC, line ends as \n, without control characters (other than \n and
 * tab), halves of surrogate pairs or white space at the end. Letters of every script, emoji and
 * joiners stay. PostgreSQL refuses NUL and lone surrogates, so this never lets them through.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // eslint-disable-next-line no-control-regex -- taking control characters out is the purpose
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu, "")
      .normalize("NFC")
      .trimEnd()
  );
}

/** One line of clean text: no breaks or tabs, single spaces, no signs that turn the direction. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Length in characters as the database counts them: an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
