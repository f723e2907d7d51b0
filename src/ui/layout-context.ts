import { type Child, createContext, useContext } from "hono/jsx";

export type Viewer = { name: string; organisation?: string | undefined };
export type NavItem = { href: string; label: string; current: boolean };
export type DoneNotice = {
  text: Child;
  undo?: { action: string; label: string } | undefined;
};

/** What every page needs from the request around it, besides its own content. */
export type LayoutContextValue = {
  csrf: string;
  /** Where the visitor is: path and query, to return to after a change of language. */
  path: string;
  viewer?: Viewer | undefined;
  nav: NavItem[];
  demo: boolean;
  notice?: DoneNotice | undefined;
  assets: { css: string; js: string; icon?: string | undefined; morph?: string | undefined };
  /** Where an open page of a dossier hears that something changed. */
  live?: string | undefined;
  /** The page is the answer to a form: it is not what its address gives. */
  isAnswer?: boolean | undefined;
  homeHref: string;
};

export const LayoutContext = createContext<LayoutContextValue>({
  csrf: "",
  path: "/",
  nav: [],
  demo: false,
  assets: { css: "", js: "" },
  homeHref: "/",
});

export function useLayout(): LayoutContextValue {
  return useContext(LayoutContext);
}
