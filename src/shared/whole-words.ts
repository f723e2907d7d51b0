/** Finds any of these as whole words, in text of which the accents were taken off. */
export function wholeWords(labels: readonly string[], flags: string): RegExp {
  // Longest first, so that "bipolaire stoornis" is not found as something shorter.
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((label) => label.replaceAll(" ", "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, flags);
}

/** The text without accents and with straight apostrophes; per character where it came from. */
export function withoutAccents(text: string): { plain: string; positions: number[] } {
  let plain = "";
  const positions: number[] = [];
  let index = 0;
  for (const character of text) {
    const bare = character.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'");
    positions.push(...Array.from({ length: bare.length }, () => index));
    plain += bare;
    index += character.length;
  }
  return { plain, positions };
}
