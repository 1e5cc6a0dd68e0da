/** A call as Swagger UI is about to send it. */
export interface Sent {
  method?: string;
  url: string;
  headers: Record<string, string>;
  credentials?: RequestCredentials;
}

const SAFE = ["GET", "HEAD"];

/**
 * With the sign that the call comes from our own page, as the gateway wants of all that changes something;
 * with a token and no session, where whoever looks has given one: never with both.
 */
export function marked<T extends Sent>(call: T): T {
  if (!SAFE.includes((call.method ?? "GET").toUpperCase())) {
    call.headers["X-CSRF"] = "1";
  }
  if ("Authorization" in call.headers) {
    call.credentials = "omit";
  }
  return call;
}
