import type { PageRequest } from "./platform/http/route.js";
import type { NavItem } from "./ui/page.js";

/** The few places that are always one click away. */
export function navigationFor({ viewer, t, path }: PageRequest): NavItem[] {
  if (!viewer) return [];
  const items = [
    { href: "/", label: t("screens.nav.start"), current: path === "/" },
    { href: "/dossiers", label: t("screens.nav.dossiers"), current: path.startsWith("/dossiers") },
  ];
  if (viewer.professional) {
    const href = "/organisaties";
    items.push({ href, label: t("screens.nav.organisations"), current: path.startsWith(href) });
  }
  if (viewer.privacy) {
    items.push({ href: "/privacy", label: t("privacy.nav"), current: path === "/privacy" });
  }
  return items;
}
