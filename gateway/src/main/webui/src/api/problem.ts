const PREFIX = "urn:loggia:problem:";
const OFFLINE = 0;
const NOT_THERE = 404;

/** What went wrong, as RFC 9457 tells it: the slug for programs, the field that is wrong if one is. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
    readonly detail: string | undefined,
    readonly field: string | undefined,
    readonly retryAfter: number | undefined,
    /** All that was told, with what only this kind of problem tells. */
    readonly told: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail ?? slug);
  }

  /** No answer at all: the network or the house is away. */
  static offline(): ProblemError {
    return new ProblemError(OFFLINE, "offline", undefined, undefined, undefined);
  }

  /** As the house says of what it does not know. */
  static notThere(): ProblemError {
    return new ProblemError(NOT_THERE, "not-found", undefined, undefined, undefined);
  }

  get isNotThere(): boolean {
    return this.status === NOT_THERE;
  }

  get isOffline(): boolean {
    return this.status === OFFLINE;
  }

  /** Trying again later may help. */
  get isTemporary(): boolean {
    return this.isOffline || this.status === 429 || this.status >= 500;
  }
}

export function problemOf(response: Response, body: unknown): ProblemError {
  const told = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string) => (typeof told[name] === "string" ? told[name] : undefined);
  const seconds = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  return new ProblemError(
    response.status,
    text("type")?.replace(PREFIX, "") ?? `status-${response.status}`,
    text("detail") ?? text("title"),
    text("field"),
    Number.isNaN(seconds) ? undefined : seconds,
    told,
  );
}
