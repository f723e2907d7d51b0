import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { consentStatuses } from "../../src/domains/access/consent.types.js";
import { agreementStatuses } from "../../src/domains/agreements/agreement.types.js";
import { goalEndReasons, goalStatuses } from "../../src/domains/plan/goal.types.js";
import { planStatuses } from "../../src/domains/plan/plan.types.js";
import { correctionStatuses } from "../../src/domains/rights/index.js";
import { objectionStatuses } from "../../src/domains/objections/index.js";
import {
  beginsOfAgreement,
  drawnLife,
  movesOfAgreement,
  movesOfObjection,
  movesOfPlan,
} from "./states.js";

const page = (name: string) => readFileSync(`docs/states/${name}.md`, "utf8");
const schema = readFileSync("migrations/schema.sql", "utf8");
const sorted = (words: readonly string[]) => [...words].sort();

describe("the diagram of a plan", () => {
  const life = drawnLife(page("plan"));

  it("shows each status, and begins as a draft", () => {
    expect(life.states).toEqual(sorted(planStatuses));
    expect(life.begins).toEqual(["draft"]);
  });

  it("shows the moves that the database lets through", () => {
    expect(life.moves).toEqual(movesOfPlan(schema));
  });
});

describe("the diagram of an agreement", () => {
  const life = drawnLife(page("agreement"));

  it("shows each status, and the two it may begin with", () => {
    expect(life.states).toEqual(sorted(agreementStatuses));
    expect(life.begins).toEqual(beginsOfAgreement(schema));
  });

  it("shows the moves that the database lets through", () => {
    expect(life.moves).toEqual(movesOfAgreement(schema));
  });
});

describe("the diagram of a question or objection", () => {
  const life = drawnLife(page("objection"));

  it("shows each status, and begins open", () => {
    expect(life.states).toEqual(sorted(objectionStatuses));
    expect(life.begins).toEqual(["open"]);
  });

  it("shows the moves that the database lets through", () => {
    expect(life.moves).toEqual(movesOfObjection(schema));
  });
});

describe("the diagram of a consent", () => {
  const life = drawnLife(page("consent"));

  it("shows each status, and begins with a question", () => {
    expect(life.states).toEqual(sorted(consentStatuses));
    expect(life.begins).toEqual(["asked"]);
  });

  it("shows what an answer can make of it: nothing leads out of a withdrawal, one thing out of force", () => {
    const from = (status: string) => life.moves.filter((move) => move.startsWith(`${status} →`));
    expect(from("withdrawn")).toEqual([]);
    expect(from("in-force")).toEqual(["in-force → withdrawn"]);
    expect(schema).toContain("if asked.status = 'withdrawn' then raise exception");
    expect(schema).toContain("when asked.status = 'in-force' then 'in-force'");
  });
});

describe("the diagram of a request to put something right", () => {
  const life = drawnLife(page("correction"));

  it("shows each status, and begins with a question", () => {
    expect(life.states).toEqual(sorted(correctionStatuses));
    expect(life.begins).toEqual(["asked"]);
  });

  it("shows that an answer is given once: the policy lets only what waits be changed", () => {
    expect(life.moves).toEqual(["asked → corrected", "asked → kept"]);
    expect(schema).toMatch(/create policy writer_answers on public\.correction .*status = 'asked'/);
  });
});

describe("the diagram of a goal", () => {
  it("shows each status; what follows from the plan says so between brackets", () => {
    const stored = drawnLife(page("goal")).states.filter((state) => !state.includes("("));
    expect(stored).toEqual(sorted(goalStatuses));
  });

  it("goes with the reasons for which a goal ends", () => {
    const reasons = [...page("goal").matchAll(/^\| `([\w-]+)`/gm)].map(([, reason]) => reason);
    expect(reasons).toEqual([...goalEndReasons]);
  });
});

describe("the check on diagrams", () => {
  const drawn = (lines: string) => drawnLife(`\`\`\`mermaid\nstateDiagram-v2\n${lines}\n\`\`\`\n`);

  it("reads names, beginnings and moves", () => {
    const lines = '  [*] --> draft\n  draft --> in_force : now\n  state "in-force" as in_force';
    expect(drawn(lines)).toEqual({
      states: ["draft", "in-force"],
      begins: ["draft"],
      moves: ["draft → in-force"],
    });
  });

  it("notices a status and a move that are not there", () => {
    const { states, moves } = drawnLife(
      page("plan").replace("replaced --> [*]", "replaced --> withdrawn"),
    );
    expect(states).not.toEqual(sorted(planStatuses));
    expect(moves).not.toEqual(movesOfPlan(schema));
  });

  it("notices that the database lets something else through", () => {
    const other = schema.replace(
      "when 'declined' then array['asked'",
      "when 'declined' then array['done'",
    );
    expect(movesOfAgreement(other)).not.toEqual(movesOfAgreement(schema));
  });
});
