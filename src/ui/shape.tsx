/**
 * Five shapes that differ without colour. The circle is that of the wordmark: the more of it is
 * closed, the further something is.
 */
export type Tone = "done" | "busy" | "waiting" | "attention" | "stuck" | "none";

/** Beside how things stand: something to know, something that is asked. */
export type ShapeName = Tone | "info" | "question";

const open = { fill: "none", stroke: "currentColor", "stroke-width": "2" } as const;

function Letter({ d, dot }: { d: string; dot: number }) {
  return (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path class="ep-shape__tick" d={d} fill="none" stroke-width="1.9" stroke-linecap="round" />
      <circle class="ep-shape__dot" cx="9" cy={dot} r="1.2" />
    </>
  );
}

function Drawing({ name }: { name: ShapeName }) {
  switch (name) {
    case "done":
      return (
        <>
          <circle cx="9" cy="9" r="8" fill="currentColor" />
          <path
            class="ep-shape__tick"
            d="M5 9.4 8 12.2 13 6.6"
            fill="none"
            stroke-width="2"
            stroke-linecap="round"
          />
        </>
      );
    case "busy":
      return (
        <>
          <circle cx="9" cy="9" r="7" {...open} />
          <path d="M9 2A7 7 0 0 1 9 16Z" fill="currentColor" />
        </>
      );
    case "waiting":
      return <circle cx="9" cy="9" r="7" {...open} stroke-dasharray="3.2 2.3" />;
    case "attention":
      return <path d="M9 1.5 17.2 16H.8Z" fill="currentColor" />;
    case "stuck":
      return <rect x="2" y="2" width="14" height="14" rx="1.5" fill="currentColor" />;
    case "info":
      return <Letter d="M9 8.4V13" dot={5.2} />;
    case "question":
      return <Letter d="M6.7 6.9a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1.9-1.1 1.7" dot={13.1} />;
    case "none":
      return <circle cx="9" cy="9" r="7" {...open} />;
  }
}

export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg class="ep-shape" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <Drawing name={name} />
    </svg>
  );
}
