import type { BrowserContextOptions } from "playwright-core";
import { expect } from "vitest";
import { openProduct, type Product } from "../support/product.js";
import type { Visitor } from "../support/visitor.js";

type Name = "els" | "ijsbrand" | "seyma" | "wietske";

/** Where Tim's story stands: who sits behind which browser, and in which dossier. */
export type Story = {
  product: Product;
  school: string;
  visitors: Record<Name, Visitor>;
  dossier: string;
  plan: string;
  mother: Visitor | undefined;
  /** A browser in which nobody has signed in. */
  visitor(): Promise<Visitor>;
  /** A browser for somebody who is in the product by now. */
  enter(name: string): Promise<Visitor>;
  close(): Promise<void>;
};

/** A school, a municipality and a care farm that know nothing of each other's pupil yet. */
export async function beginStory(options: BrowserContextOptions = {}): Promise<Story> {
  const product = await openProduct();
  const { people } = product;
  const school = await people.organisation("school", "Het Wilgenveer");
  const town = await people.organisation("gemeente", "Gemeente Lindewaard");
  const farm = await people.organisation("zorgaanbieder", "De Elzenhoeve");
  const cast = [
    ["els", "Els", "de Wit", school, "intern-begeleider"],
    ["ijsbrand", "IJsbrand", "Kuiper", school, "coordinator"],
    ["seyma", "Şeyma", "Aydın", town, "jeugdconsulent"],
    ["wietske", "Wietske", "Dijkstra", farm, "zorgbegeleider"],
  ] as const;
  const visitors: Partial<Record<Name, Visitor>> = {};
  for (const [name, given, family, organisation, func] of cast) {
    const id = await people.person(given, family);
    await people.member(id, organisation, func);
    visitors[name] = await product.visit(id, options);
  }
  return {
    ...{ product, school, dossier: "", plan: "", mother: undefined },
    visitors: visitors as Record<Name, Visitor>,
    visitor: () => product.visit(undefined, options),
    async enter(name) {
      const [found] = await product.store.ownerQuery<{ id: string }>(
        "select id from person where given_name = $1",
        [name],
      );
      return product.visit(found?.id ?? "", options);
    },
    async close() {
      expect(product.mistakes).toEqual([]);
      await product.close();
    },
  };
}
