export type Life = { states: string[]; begins: string[]; moves: string[] };

const arrow = (from: string, to: string) => `${from} → ${to}`;

/** The states and moves of the diagram in a page of docs/states. */
export function drawnLife(markdown: string): Life {
  const [, diagram = ""] = /```mermaid\nstateDiagram-v2\n(.*?)```/s.exec(markdown) ?? [];
  const names = new Map(
    [...diagram.matchAll(/^ *state "(.+)" as (\w+)$/gm)].map(([, label = "", id = ""]) => [
      id,
      label,
    ]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const arrows = [...diagram.matchAll(/^ *(\[\*\]|\w+) --> (\[\*\]|\w+)/gm)].map(
    ([, from = "", to = ""]) => ({ from: nameOf(from), to: nameOf(to) }),
  );
  const edge = "[*]";
  const states = new Set(
    arrows.flatMap(({ from, to }) => [from, to]).filter((one) => one !== edge),
  );
  return {
    states: [...states].sort(),
    begins: arrows.flatMap(({ from, to }) => (from === edge ? [to] : [])).sort(),
    moves: arrows
      .filter(({ from, to }) => from !== edge && to !== edge)
      .map(({ from, to }) => arrow(from, to))
      .sort(),
  };
}

const quoted = (sql: string) => [...sql.matchAll(/'([^']+)'/g)].map(([, word = ""]) => word);

function bodyOf(schema: string, name: string): string {
  const [, body] =
    new RegExp(
      `REPLACE FUNCTION access\\.${name}\\(.*?\\$function\\$(.*?)\\$function\\$`,
      "s",
    ).exec(schema) ?? [];
  if (body === undefined) throw new Error(`The schema has no ${name}.`);
  return body;
}

/** What the trigger of a plan lets through: one step on, and the exceptions it names. */
export function movesOfPlan(schema: string): string[] {
  const body = bodyOf(schema, "plan_moves_on");
  const [, list = ""] = /status_order constant text\[\] := array\[(.*?)\]/.exec(body) ?? [];
  const order = quoted(list);
  const [, back = ""] = /and not \((old\.status = .*? and new\.status = .*?)\)/.exec(body) ?? [];
  const [from = "", to = ""] = quoted(back);
  const onward = order.slice(1).map((next, index) => arrow(order[index] ?? "", next));
  return [...onward, arrow(from, to)].sort();
}

/** What the trigger of an agreement lets through, apart from staying what it is. */
export const movesOfAgreement = (schema: string) => movesListedIn(schema, "agreement_moves_on");
export const movesOfObjection = (schema: string) => movesListedIn(schema, "objection_moves_on");

function movesListedIn(schema: string, trigger: string): string[] {
  const body = bodyOf(schema, trigger);
  return [...body.matchAll(/when '(\w+)' then array\[(.*?)\]/g)]
    .flatMap(([, from = "", next = ""]) =>
      quoted(next).flatMap((to) => (to === from ? [] : [arrow(from, to)])),
    )
    .sort();
}

export function beginsOfAgreement(schema: string): string[] {
  const [, list = ""] =
    /new\.status not in \((.*?)\)/.exec(bodyOf(schema, "agreement_begins")) ?? [];
  return quoted(list).sort();
}
