import ts from "typescript";
import { ownVoice } from "./keys.js";
import { parametersOf, quotedWords, type Source, type TextList, visitAll } from "./sources.js";

export type EventKind = { kind: string; facts: string[]; path: string };

/** Every kind that a domain adds to `Events`, with the names of the facts that go with it. */
export function eventKinds(files: readonly Source[]): EventKind[] {
  const kinds: EventKind[] = [];
  for (const file of files) {
    visitAll(file, (node) => {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== "Events") return;
      for (const member of node.members) {
        if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name)) continue;
        kinds.push({ kind: member.name.text, facts: factsOf(member.type), path: file.path });
      }
    });
  }
  return kinds;
}

function factsOf(type: ts.TypeNode | undefined): string[] {
  if (!type || !ts.isTypeLiteralNode(type)) return [];
  return type.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

/** What is wrong between the kinds, their sentences on the timeline and the code that records them. */
export function eventFaults(
  kinds: readonly EventKind[],
  files: readonly Source[],
  texts: TextList,
): string[] {
  const declaring = new Set(kinds.map(({ path }) => path));
  const recorded = quotedWords(files.filter(({ path }) => !declaring.has(path)));
  const known = new Set(kinds.map(({ kind }) => `event.${kind}`));
  const orphans = Object.keys(texts).filter(
    (key) => key.startsWith("event.") && !known.has(key.replace(ownVoice, "")),
  );
  return [
    ...orphans.map((key) => `${key} is the text of no kind`),
    ...kinds.flatMap(({ kind, facts }) => {
      const text = texts[`event.${kind}`];
      if (text === undefined) return [`${kind} has no text`];
      const missing = parametersOf(text).filter((name) => !facts.includes(name));
      return [
        ...missing.map((name) => `${kind} says {{${name}}}, which it does not carry`),
        ...(recorded.has(kind) ? [] : [`${kind} is recorded nowhere`]),
      ];
    }),
  ];
}
