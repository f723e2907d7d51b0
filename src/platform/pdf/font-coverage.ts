/** The code points a TrueType font has a glyph for, read from its `cmap` table. */
export function coverageOf(font: Buffer): Set<number> {
  const cmap = tableOffset(font, "cmap");
  const covered = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    const format = font.readUInt16BE(subtable);
    // 12 holds all planes, 4 only the first; the other formats add nothing to these two.
    if (format === 12) addGroups(font, subtable, covered);
    else if (format === 4) addSegments(font, subtable, covered);
  }
  return covered;
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const entry = at + 16 + 12 * group;
    const last = font.readUInt32BE(entry + 4);
    for (let code = font.readUInt32BE(entry); code <= last; code++) covered.add(code);
  }
}

function addSegments(font: Buffer, at: number, covered: Set<number>): void {
  const bytes = font.readUInt16BE(at + 6);
  for (let ends = at + 14; ends < at + 14 + bytes; ends += 2) {
    const starts = ends + 2 + bytes;
    const delta = font.readUInt16BE(starts + bytes);
    const ranges = starts + 2 * bytes;
    const range = font.readUInt16BE(ranges);
    const first = font.readUInt16BE(starts);
    const last = Math.min(font.readUInt16BE(ends), 0xfffe);
    for (let code = first; code <= last; code++) {
      const glyph = range === 0 ? code : font.readUInt16BE(ranges + range + 2 * (code - first));
      const missing = range !== 0 && glyph === 0;
      if (!missing && ((glyph + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
}
