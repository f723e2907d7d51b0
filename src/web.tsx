import type { Clock } from "./platform/clock/clock.js";
import type { Database } from "./platform/db/transaction.js";
import type { WebKit } from "./platform/http/kit.js";
import { PageContext, type TextKey, useT } from "./platform/i18n/index.js";
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

/** Read when the page is written, so that a page of a dossier says it to who reads it. */
function Said({ said }: { said: TextKey }) {
  return <>{useT()(said)}</>;
}

/** Every page of a dossier hears of changes, also one that answers a form; what is not there does not. */
function liveHref(path: string, status: number): string | undefined {
  const [, dossier] = /^(\/dossiers\/[0-9a-f-]{36})(\/|$)/.exec(path) ?? [];
  return dossier && status !== 404 ? `${dossier}/live` : undefined;
}

/** Gives the web what it needs of the domains and of the layout. */
export function webKit(settings: WebSettings): WebKit {
  const { database, demo, assets } = settings;
  return {
    ...settings,
    entrance: demo ? "/proef" : "/aanmelden",
    mayEnter,
    authenticate: (token, automatic) => authenticate(database, token, automatic),
    keepTyped: (token, csrf, path, fields) => keepTyped(database, token, csrf, path, fields),
    problem: (problem) => <ProblemPage problem={problem} />,
    async page(node, request, said, status) {
      const { viewer, locale, t, path, query } = request;
      const layout = {
        csrf: viewer?.csrf ?? "",
        path: query.size > 0 ? `${path}?${query.toString()}` : path,
        viewer,
        nav: navigationFor(request),
        demo,
        notice: said && { text: <Said said={said} /> },
        assets,
        homeHref: "/",
        live: viewer && liveHref(path, status),
        isAnswer: status !== 200,
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
