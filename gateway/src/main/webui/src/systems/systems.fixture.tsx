import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { ErrorBoundary, LocationProvider } from "preact-iso";
import { vi } from "vitest";
import type { ActivityEntry, ActivitySource, Profile, System } from "../api/client";
import { queries } from "../api/queries";
import { setPresent } from "../session/session";
import { Toasts } from "../ui/toasts";
import Systems from "./Systems";

export const OWNER = "0190a000-0000-7000-8000-00000000000a";
const ERIN = "0190a000-0000-7000-8000-00000000000e";
export const POST = "0190a000-0000-7000-8000-0000000000ff";
const SYSTEM_ID = "0190a000-0000-7000-8000-000000000005";

export const SYSTEM: System = {
  profileId: SYSTEM_ID,
  handle: "build_server",
  displayName: "Build server",
  description: "Tells how builds went",
  ownerId: OWNER,
  version: 1,
  createdAt: "2026-11-26T10:00:00.000Z",
};

export const PROFILE: Profile = {
  id: SYSTEM_ID,
  kind: "SYSTEM",
  state: "ACTIVE",
  handle: "build_server",
  displayName: "Build server",
  managerId: OWNER,
  languages: [],
  askTopics: [],
  learnTopics: [],
  works: [],
  availableToHelp: true,
  version: 1,
  createdAt: "2026-11-26T10:00:00.000Z",
  changedAt: "2026-11-26T10:00:00.000Z",
};

export const PERSON: Profile = {
  ...PROFILE,
  id: OWNER,
  kind: "PERSON",
  handle: "olga",
  displayName: "Olga",
};

export const RULES: ActivitySource = {
  profileId: SYSTEM_ID,
  name: "build-server",
  source: "https://builds.example/",
  perMinute: 600,
  perDay: 20_000,
  types: [{ type: "com.example.built", template: "**{{project}}** {{build.number}}" }],
  version: 3,
};

/** They sort as they arrived. */
export function entry(number: number, more: Partial<ActivityEntry> = {}): ActivityEntry {
  return {
    id: `0190a000-0000-7000-9000-0000000000${number + 10}`,
    eventId: `event-${number}`,
    type: "com.example.deployed",
    subject: "loggia",
    fate: "PARKED",
    reason: "unknown-type",
    field: "type",
    replayable: true,
    receivedAt: "2026-11-26T10:00:00.000Z",
    ...more,
  };
}

interface Refusal {
  status: number;
  type?: string;
  field?: string;
  detail?: string;
}

/** What the house knows and answers; a refusal is found by how the method and the path end. */
export class House {
  systems: System[] = [SYSTEM];
  events: ActivityEntry[] = [];
  rules: ActivitySource | undefined = RULES;
  refusals: Record<string, Refusal> = {};
  readonly told: string[] = [];

  open(): void {
    vi.stubGlobal("fetch", async (request: Request) => this.answer(request, await request.text()));
  }

  close(): void {
    cleanup();
    queries.clear();
    vi.unstubAllGlobals();
  }

  private answer(request: Request, body: string): Response {
    const { pathname, search } = new URL(request.url);
    const asked = `${request.method} ${pathname}`;
    if (request.method !== "GET") {
      this.told.push(`${asked} ${request.headers.get("If-Match") ?? ""} ${body}`.trim());
    }
    const refusal = Object.entries(this.refusals).find(([like]) => asked.endsWith(like))?.[1];
    if (refusal !== undefined) {
      return Response.json(refusal, { status: refusal.status });
    }
    const known = this.known(asked, new URLSearchParams(search).get("fate"));
    return known === undefined
      ? Response.json({ type: "urn:loggia:problem:not-found" }, { status: 404 })
      : Response.json(known);
  }

  private known(asked: string, fate: string | null): unknown {
    if (asked.endsWith("/replay")) {
      return { id: "event-1", fate: "ACCEPTED", postId: POST };
    }
    if (asked.endsWith("/preview")) {
      return { text: "Loggia 7", html: "<p><strong>Loggia</strong> 7</p>" };
    }
    if (asked.endsWith("/events")) {
      return { items: this.events.filter((one) => fate === null || one.fate === fate) };
    }
    switch (asked) {
      case `GET /api/activities/sources/${SYSTEM.profileId}`:
        return this.rules;
      case `PUT /api/activities/sources/${SYSTEM.profileId}`:
        return { ...RULES, version: 4 };
      case "GET /api/systems":
        return { items: this.systems };
      case "POST /api/systems":
      case `PUT /api/systems/${SYSTEM.profileId}`:
        return { ...SYSTEM, version: 2 };
      case "GET /api/profiles/by-handle/olga":
        return PERSON;
      case "GET /api/profiles/by-handle/build_server":
        return PROFILE;
      case "GET /api/profiles":
        return { items: [PERSON, PROFILE] };
      case "GET /api/relationships":
        return { items: [{ ...NOBODY, profileId: SYSTEM.profileId }] };
      default:
        return { items: [] };
    }
  }
}

const NOBODY = { following: false, bell: false, followedBy: false };

export function be(profileId: string, roles = ["employee"]): void {
  setPresent({
    profileId,
    handle: "me",
    displayName: "Me",
    roles,
    expiresAt: "2126-01-01T00:00:00Z",
  });
}

export const beAdmin = () => be(ERIN, ["employee", "admin"]);

export function show(path: string): void {
  history.replaceState(null, "", path);
  const [, , handle, part] = location.pathname.split("/");
  render(
    <QueryClientProvider client={queries}>
      <LocationProvider>
        <ErrorBoundary>
          <Systems {...(handle && { handle })} {...(part && { part })} />
        </ErrorBoundary>
        <Toasts />
      </LocationProvider>
    </QueryClientProvider>,
  );
}

export function fill(label: string | RegExp, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}
