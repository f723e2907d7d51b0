/** One line that becomes a circle: the road from where a child is to being part of the group. */
export function Mark() {
  return (
    <svg class="ep-mark" viewBox="0 0 46 34" width="46" height="34" aria-hidden="true">
      <path
        d="M2 31H31A14 14 0 1 0 17 17"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
      />
      <path
        class="ep-mark__close"
        d="M17 17A14 14 0 0 0 21.1 26.9"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
      />
    </svg>
  );
}

export function Wordmark({ href }: { href: string }) {
  return (
    <a class="ep-wordmark" href={href}>
      <Mark />
      <span>Eenplan</span>
    </a>
  );
}
