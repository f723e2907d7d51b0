import type { NavItem } from "./layout-context.js";

type Props = { nav: readonly NavItem[]; block: "ep-nav" | "ep-subnav" };

/** The places one can go to, with the one where one is. */
export function NavLinks({ nav, block }: Props) {
  return (
    <ul class={`${block}__list`}>
      {nav.map((item) => (
        <li>
          <a
            class={`${block}__link`}
            href={item.href}
            aria-current={item.current ? "page" : undefined}
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
