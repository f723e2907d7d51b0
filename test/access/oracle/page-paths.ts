import type { SectionKey } from "../../../src/domains/access/index.js";
import { makeAgreement } from "../../../src/domains/agreements/index.js";
import { Refused } from "../../../src/platform/http/refusals.js";
import { localDate } from "../../../src/shared/local-date.js";
import type { RouteInfo } from "../../../src/platform/http/route.js";
import type { TestApp } from "../../support/app.js";
import type { Browser } from "../../support/browser.js";
import { addressOf } from "../routes-walk.js";
import type { Chance } from "./chance.js";
import type { Oracle } from "./oracle.js";
import type { Seat, World } from "./region.types.js";
import type { Asked, Place } from "./sql-paths.js";

/** What stands in an address, by dossier. */
export type Keys = Map<string, Record<string, string>>;

/** Rows that are there for whoever may read their section, whoever is asked about. */
const plainKeys = [
  ...["dossierId", "planId", "goalId", "activityId", "agreementId", "needId", "entryId"],
  ...["optionId", "importantPersonId", "fileId"],
];

/** Every page, form, file and answer under a dossier, with the section that opens it. */
export function readingRoutes(routes: readonly RouteInfo[], narrower: ReadonlySet<string>) {
  return routes.flatMap(({ method, path, access }) => {
    const keys = [...path.matchAll(/:(\w+)/g)].map(([, key]) => key ?? "");
    if (method !== "GET" || access.kind !== "dossier") return [];
    if (!keys.every((key) => plainKeys.includes(key))) return [];
    const mayBeShut = narrower.has(`${method} ${path}`);
    return [{ path, section: access.section, act: access.act, mayBeShut }];
  });
}

type Route = ReturnType<typeof readingRoutes>[number];

/** Opens some pages, forms, files and answers of a dossier. */
export async function askPages(
  browser: Browser,
  oracle: Oracle,
  place: Place,
  routes: readonly Route[],
  keys: Keys,
): Promise<Asked[]> {
  const told = oracle.verdicts(place.personId, place.dossierId);
  const answers: Asked[] = [];
  const reads = (section: SectionKey) => told.get(section)?.read ?? false;
  for (const { path, section, act, mayBeShut } of routes) {
    const { status } = await browser.get(addressOf(path, keys.get(place.dossierId) ?? {}));
    // Every page of a dossier says on top whose it is.
    const said = (told.get(section)?.[act] ?? false) && reads("child");
    // Some forms name people; in a region where a writer may not read those, they stay shut. And some
    // pages are for fewer than may read their section (routes-narrower.ts): never for more.
    if (said && status === 404 && (mayBeShut || !reads("people"))) continue;
    answers.push({
      ...{ ...place, path: `GET ${path}`, section },
      ...{ found: status < 400 ? "open" : String(status), said: said ? "open" : "404" },
    });
  }
  return answers;
}

/** A part on a page that belongs to another section than the page itself. */
const parts: { path: string; page: SectionKey; part: SectionKey; words: string }[] = [
  { path: "/gegevens", page: "school", part: "family", words: "Twee zussen" },
  { path: "/plan", page: "plan", part: "approach", words: 'id="benadering"' },
];

export async function askParts(browser: Browser, oracle: Oracle, place: Place): Promise<Asked[]> {
  const told = oracle.verdicts(place.personId, place.dossierId);
  const answers: Asked[] = [];
  for (const { path, page, part, words } of parts) {
    if (!told.get(page)?.read || !told.get("child")?.read) continue;
    const { html } = await browser.get(`/dossiers/${place.dossierId}${path}`);
    answers.push({
      ...{ ...place, path: `part of ${path}`, section: part },
      ...{ found: String(html.includes(words)), said: String(told.get(part)?.read ?? false) },
    });
  }
  return answers;
}

type Export = { onderdelen: { onderdeel: SectionKey; gegevens: unknown }[] };

/** Everything about a child to take along, for who may ask for it: exactly the sections that one may read. */
export async function askExport(browser: Browser, oracle: Oracle, place: Place): Promise<Asked[]> {
  const told = oracle.verdicts(place.personId, place.dossierId);
  const { status, html } = await browser.get(`/dossiers/${place.dossierId}/inzage.json`);
  if (status !== 200) return [];
  return (JSON.parse(html) as Export).onderdelen.map(({ onderdeel: section, gegevens }) => ({
    ...{ ...place, path: "export", section, found: String(gegevens !== null) },
    said: String(told.get(section)?.read ?? false),
  }));
}

/** Lists, counts, search and the spreadsheet: for each dossier, whether it is among them. */
export async function askLists(
  browser: Browser,
  oracle: Oracle,
  world: World,
  personId: string,
): Promise<Asked[]> {
  const reads = (dossierId: string) =>
    oracle.verdicts(personId, dossierId).get("child")?.read ?? false;
  const mine = world.dossiers.filter(({ id }) => reads(id));
  const [list, start, sheet] = [
    await browser.get("/dossiers"),
    await browser.get("/"),
    await browser.get("/dossiers.csv"),
  ];
  const answers: Asked[] = [];
  const ask = (path: string, dossierId: string, found: unknown, said: unknown) => {
    const place = { personId, dossierId, section: "child" as const };
    answers.push({ ...place, path, found: String(found), said: String(said) });
  };
  for (const { id, familyName } of world.dossiers) {
    const among = (html: string) => html.includes(`/dossiers/${id}"`);
    ask("list", id, among(list.html), reads(id));
    ask("spreadsheet", id, sheet.html.includes(familyName), reads(id));
    ask("start page", id, among(start.html), reads(id) && sitsThere(world, personId, id));
  }
  const counted = /(\d+) (?:dossiers?)\b/.exec(list.text)?.[1] ?? "0";
  ask("count", world.dossiers[0]?.id ?? "", counted, mine.length);
  for (const { id, familyName } of world.dossiers.slice(0, 2)) {
    const { html } = await browser.get(`/dossiers?zoek=${familyName}`);
    const found = world.dossiers.filter((one) => html.includes(`/dossiers/${one.id}"`));
    ask(
      "search",
      id,
      found.map((one) => one.id),
      reads(id) ? [id] : [],
    );
  }
  return answers;
}

const sitsThere = ({ seats, today }: World, personId: string, dossierId: string) =>
  seats.some(
    (seat) =>
      seat.personId === personId &&
      seat.dossierId === dossierId &&
      seat.startsOn <= today &&
      (seat.endsOn === null || seat.endsOn >= today),
  );

/** People with something to do with a dossier, and now and then somebody without. */
export function placesIn(world: World, chance: Chance, count: number): Place[] {
  const places = new Map<string, Place>();
  const related = [
    ...world.seats.map(({ personId, dossierId }) => ({ personId, dossierId })),
    ...world.emergencies.map(({ personId, dossierId }) => ({ personId, dossierId })),
    ...world.memberships
      .filter((job) => job.function === "coordinator")
      .flatMap(({ personId, organisationId }) =>
        world.seats
          .filter((seat) => seat.organisationId === organisationId)
          .map(({ dossierId }) => ({ personId, dossierId })),
      ),
  ];
  for (let tries = 0; places.size < count && tries < count * 20; tries += 1) {
    const stranger = {
      personId: chance.one(world.people),
      dossierId: chance.one(world.dossiers).id,
    };
    const place = chance.percent(88) ? chance.one(related) : stranger;
    places.set(`${place.personId} ${place.dossierId}`, place);
  }
  return [...places.values()];
}

/** Whom a mail goes to: everybody is asked for a deed; who may not do it is not asked and hears nothing. */
export async function askMails(
  app: TestApp,
  oracle: Oracle,
  { seats, today }: World,
  place: Place,
): Promise<Asked[]> {
  const { personId, dossierId } = place;
  const told = oracle.verdicts(personId, dossierId);
  const needed = ["agreements", "people", "child"] as const;
  if (!told.get("agreements")?.write || !needed.every((one) => told.get(one)?.read)) return [];
  const may = oracle.seatsWith(dossierId, "agreements", "write");
  const answers: Asked[] = [];
  for (const seat of seats) {
    const isNow = seat.startsOn <= today && (seat.endsOn ?? today) >= today;
    if (seat.dossierId !== dossierId || seat.personId === personId || !isNow) continue;
    const found = await hears(app, place, seat);
    const asked = { ...place, path: "mail", section: "agreements" as const };
    answers.push({ ...asked, found: String(found), said: String(may.has(seat.id)) });
  }
  return answers;
}

async function hears(app: TestApp, { personId, dossierId }: Place, seat: Seat): Promise<boolean> {
  const mails = async () => {
    const [row] = await app.store.ownerQuery<{ n: number }>(
      "select count(*)::int as n from mail where person_id = $1",
      [seat.personId],
    );
    return row?.n ?? 0;
  };
  const before = await mails();
  const deed = {
    what: "Belt de boerderij",
    ownerParticipationId: seat.id,
    dueOn: localDate("2026-11-22"),
  };
  try {
    await app.as(personId, (tx) =>
      makeAgreement(tx, { dossierId }, { ...deed, notBefore: undefined, goalOriginId: undefined }),
    );
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== "owner-cannot-see") throw error;
  }
  return (await mails()) > before;
}
