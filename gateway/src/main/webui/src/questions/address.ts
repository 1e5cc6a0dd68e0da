import { type View, VIEWS } from "./questions";

/** The column that the address asks for. */
export function viewOf(named: string | undefined): View {
  return VIEWS.find((view) => view.toLowerCase() === named) ?? "OPEN";
}

/** The address of a column, of one topic or of all. */
export function inboxPath(view: View, topic?: string): string {
  const parameters = new URLSearchParams();
  if (view !== "OPEN") {
    parameters.set("view", view.toLowerCase());
  }
  if (topic) {
    parameters.set("topic", topic);
  }
  const text = parameters.toString();
  return text === "" ? "/questions" : `/questions?${text}`;
}
