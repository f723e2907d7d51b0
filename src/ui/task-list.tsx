import type { Child } from "hono/jsx";
import { Status, type Tone } from "./status.js";

export type Task = {
  /** Whom it is about, where a list goes over more children: the heading of the task. */
  about?: string | undefined;
  title: string;
  /** Without an address it cannot be done yet; the hint says why. */
  href?: string | undefined;
  hint?: Child;
  status: { tone: Tone; label: string };
};

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul class="ep-tasks">
      {tasks.map((task) => (
        <li class={`ep-tasks__item${task.href ? " ep-tasks__item--link" : ""}`}>
          <div class="ep-tasks__what">
            {task.about ? <h3 class="ep-tasks__about">{task.about}</h3> : null}
            {task.href ? (
              <a class="utrecht-link utrecht-link--html-a ep-tasks__link" href={task.href}>
                {task.title}
              </a>
            ) : (
              <span>{task.title}</span>
            )}
            {task.hint ? <div class="ep-hint">{task.hint}</div> : null}
          </div>
          <Status tone={task.status.tone}>{task.status.label}</Status>
        </li>
      ))}
    </ul>
  );
}
