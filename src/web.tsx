import type { Clock } from "./platform/clock/clock.js";
import type { Database } from "./platform/db/transaction.js";
import type { WebKit } from "./platform/http/kit.js";
import { PageContext } from "./platform/i18n/index.js";
import type { Log } from "./platform/log/log.js";
import type { Assets } from "./assets.js";
import { mayEnter } from "./domains/access/index.js";
import { authenticate, keepTyped } from "./domains/identity/index.js";
import { navigationFor } from "./navigation.js";
import { ProblemPage } from "./problem.view.js";
import { LayoutContext } from "./ui/page.js";

export type WebSettings = {
  database: Database;
  clock: Clock;
  log: Log;
  secure: boolean;
  trustProxy?: boolean;
  demo: boolean;
  assets: Assets;
};

/** Gives the web what it needs of the domains and of the layout. */
export function webKit(settings: WebSettings): WebKit {
  const { database, demo, assets } = settings;
  return {
    ...settings,
    entrance: demo ? "/proef" : "/aanmelden",
    mayEnter,
    authenticate: (token) => authenticate(database, token),
    keepTyped: (token, csrf, path, fields) => keepTyped(database, token, csrf, path, fields),
    problem: (problem) => <ProblemPage problem={problem} />,
    async page(node, request, said) {
      const { viewer, locale, t, path, query } = request;
      const layout = {
        csrf: viewer?.csrf ?? "",
        path: query.size > 0 ? `${path}?${query.toString()}` : path,
        viewer,
        nav: navigationFor(request),
        demo,
        notice: said && { text: t(said) },
        assets,
        homeHref: "/",
      };
      const page = (
        <PageContext.Provider value={{ locale, t }}>
          <LayoutContext.Provider value={layout}>{node}</LayoutContext.Provider>
        </PageContext.Provider>
      );
      return String(await page);
    },
  };
}
