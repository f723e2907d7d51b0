import { randomUUID } from "node:crypto";
import { type Answer, type Client } from "./client.js";
import type { Ask } from "./measure.js";
import type { SampleDossier } from "./sample.js";

export type Scenario = {
  key: "overview" | "list" | "agreement" | "a4-page" | "a4-paper";
  name: string;
  /** The most times the floor that the product aims to stay under. */
  aim: number | undefined;
  product(client: Client): Ask | Promise<Ask>;
  floor(client: Client): Ask;
};

/** So many of the dossiers, the first ones, have the paper of their plan in the database. */
export const papers = 20;

export const productPaths = {
  overview: (dossier: string) => `/dossiers/${dossier}`,
  list: () => "/dossiers",
  agreement: (dossier: string) => `/dossiers/${dossier}/afspraken/nieuw`,
  a4: (dossier: string) => `/dossiers/${dossier}/plan/a4`,
  paper: (dossier: string, plan: string) => `/dossiers/${dossier}/plan/versies/${plan}/a4.pdf`,
};

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const what = "De school belt de ouders over de eerste week.";

/** Agreements are added to other dossiers than are read, so that a next run reads what this one read. */
export function scenariosFor(dossiers: readonly SampleDossier[]): Scenario[] {
  const middle = Math.ceil(dossiers.length / 2);
  const read = oneOf(dossiers.slice(0, middle));
  const write = oneOf(dossiers.slice(middle));
  return [...readingScenarios(read), addingScenario(write), ...paperScenarios(read)];
}

function oneOf(dossiers: readonly SampleDossier[]): At {
  return (turn) => {
    const one = dossiers[turn % dossiers.length];
    if (!one) throw new Error("There is no dossier to open.");
    return one;
  };
}

type At = (turn: number) => SampleDossier;

const readingScenarios = (at: At): Scenario[] => [
  {
    key: "overview",
    name: "overview of a dossier",
    aim: 2.5,
    product: (client) => reading(client, (turn) => productPaths.overview(at(turn).id)),
    floor: (client) => reading(client, (turn) => `/overview?dossier=${at(turn).id}`),
  },
  {
    key: "list",
    name: "caseload list",
    aim: 2.5,
    product: (client) => reading(client, productPaths.list),
    floor: (client) => reading(client, () => "/list"),
  },
];

const addingScenario = (at: At): Scenario => ({
  key: "agreement",
  name: "adding an agreement",
  aim: undefined,
  product: (client) => addingAgreements(client, at),
  floor: (client) => (turn) => {
    const { id: dossier, owner } = at(turn);
    const query = new URLSearchParams({ dossier, owner, what, due: inDays(9), key: randomUUID() });
    return expecting(200, client.get(`/agreement?${query.toString()}`));
  },
});

const paperScenarios = (at: At): Scenario[] => [
  {
    key: "a4-page",
    name: "the plan on one A4, on screen",
    aim: undefined,
    product: (client) => reading(client, (turn) => productPaths.a4(at(turn).id)),
    floor: (client) =>
      reading(client, (turn) => `/plan?dossier=${at(turn).id}&plan=${at(turn).plan}`),
  },
  {
    key: "a4-paper",
    name: "the plan on one A4, as kept (pdf)",
    aim: undefined,
    product: (client) =>
      reading(client, (turn) => productPaths.paper(at(turn % papers).id, at(turn % papers).plan)),
    floor: (client) =>
      reading(client, (turn) => {
        const { id, plan } = at(turn % papers);
        return `/paper?dossier=${id}&plan=${plan}`;
      }),
  },
];

export function reading(client: Client, path: (turn: number) => string): Ask {
  return (turn) => expecting(200, client.get(path(turn)));
}

/** Sends the form as a browser would; its page is opened once, for the token against foreign forms. */
export async function addingAgreements(
  client: Client,
  at: (turn: number) => Pick<SampleDossier, "id"> & { owner?: string },
): Promise<Ask> {
  const page = await expecting(200, client.get(productPaths.agreement(at(0).id)));
  const csrf = /name="_csrf" value="([^"]+)"/.exec(page.content.toString())?.[1];
  if (csrf === undefined) throw new Error("The form of an agreement has no token.");
  const [year, month, day] = inDays(9).split("-").map(Number);
  const dueOn = `${day}-${month}-${year}`;
  return (turn) => {
    const { id, owner } = at(turn);
    const fields = {
      ...{ _csrf: csrf, _key: randomUUID(), what, dueOn, notBefore: "", goalOriginId: "" },
      ownerParticipationId: owner ?? firstOwner(page.content.toString()),
    };
    return expecting(303, client.post(productPaths.agreement(id), fields));
  };
}

function firstOwner(html: string): string {
  const select = html.slice(html.indexOf('name="ownerParticipationId"'));
  return /<option value="([0-9a-f-]{36})"/.exec(select)?.[1] ?? "";
}

async function expecting(status: number, asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.status === status) return answer;
  const text = answer.content.toString();
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1] ?? text.slice(0, 300);
  throw new Error(`status ${answer.status} instead of ${status}: ${heading}`);
}
