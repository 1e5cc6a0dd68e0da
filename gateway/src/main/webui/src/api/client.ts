import createClient, { type Middleware } from "openapi-fetch";
import type { components as FeedComponents, paths as FeedPaths } from "../generated/feed-service";
import type {
  components as FollowComponents,
  paths as FollowPaths,
} from "../generated/follow-service";
import type {
  components as OutwardComponents,
  paths as OutwardPaths,
} from "../generated/outward-service";
import type {
  components as ProfileComponents,
  paths as ProfilePaths,
} from "../generated/profile-service";
import { ProblemError, problemOf } from "./problem";
import { expire } from "../session/expiry";

export type Post = FeedComponents["schemas"]["PostView"];
export type Thread = FeedComponents["schemas"]["ThreadView"];
export type Timeline = FeedComponents["schemas"]["Timeline"];
export type Publishing = FeedComponents["schemas"]["PublishRequest"];
export type Poll = FeedComponents["schemas"]["Poll"];
export type PollRequest = FeedComponents["schemas"]["PollRequest"];
export type CatchUpReason = FeedComponents["schemas"]["CatchUpReason"];
export type Media = FeedComponents["schemas"]["Media"];
export type DraftView = FeedComponents["schemas"]["DraftView"];
export type ReactionKind = FeedComponents["schemas"]["ReactionKind"];
export type ActivitySource = FeedComponents["schemas"]["ActivitySource"];
export type ActivityEntry = FeedComponents["schemas"]["ActivityEntry"];
export type ActivityFate = FeedComponents["schemas"]["EventFate"];
export type ActivityEntries = FeedComponents["schemas"]["ActivityEntries"];
export type Webhook = FeedComponents["schemas"]["Webhook"];
export type WebhookSecret = FeedComponents["schemas"]["WebhookSecret"];
export type WebhookPing = FeedComponents["schemas"]["WebhookPing"];
export type WebhookDelivery = FeedComponents["schemas"]["WebhookDelivery"];
export type WebhookDeliveries = FeedComponents["schemas"]["WebhookDeliveries"];
export type WordFilter = FeedComponents["schemas"]["WordFilter"];
export type Concern = FeedComponents["schemas"]["Concern"];
export type OwnConcern = FeedComponents["schemas"]["OwnConcern"];
export type OwnReport = FeedComponents["schemas"]["Report"];
export type ModerationEntry = FeedComponents["schemas"]["ModerationEntry"];
export type WithheldPost = FeedComponents["schemas"]["WithheldPost"];
export type Notification = FeedComponents["schemas"]["Notification"];
export type NotificationPage = FeedComponents["schemas"]["Notifications"];
export type NotificationMarker = FeedComponents["schemas"]["NotificationMarker"];
export type NotificationSettings = FeedComponents["schemas"]["NotificationSettings"];
export type Profile = ProfileComponents["schemas"]["Profile"];
export type OwnErasure = ProfileComponents["schemas"]["OwnErasure"];
export type System = ProfileComponents["schemas"]["System"];
export type PersonFound = ProfileComponents["schemas"]["PersonFound"];
export type Group = ProfileComponents["schemas"]["Group"];
export type Founding = ProfileComponents["schemas"]["GroupRequest"];
export type GroupEdit = ProfileComponents["schemas"]["GroupEditRequest"];
export type GroupPattern = ProfileComponents["schemas"]["GroupPattern"];
export type MatchReason = ProfileComponents["schemas"]["MatchReason"];
export type Relationship = FollowComponents["schemas"]["Relationship"];
export type Graph = FollowComponents["schemas"]["Graph"];
export type GraphNode = FollowComponents["schemas"]["GraphNode"];
export type GraphEdge = FollowComponents["schemas"]["GraphEdge"];
export type SuggestionList = FollowComponents["schemas"]["SuggestionList"];
export type SuggestionReason = FollowComponents["schemas"]["SuggestionReason"];
export type Evidence = FeedComponents["schemas"]["Evidence"];
export type PublicFace = ProfileComponents["schemas"]["PublicFace"];
export type Voice = OutwardComponents["schemas"]["Voice"];
export type Guidelines = OutwardComponents["schemas"]["Guidelines"];
export type Nudge = OutwardComponents["schemas"]["Nudge"];
export type GuidelineText = OutwardComponents["schemas"]["GuidelineText"];
export type GuidelineEdition = OutwardComponents["schemas"]["GuidelineEdition"];
export type NudgeRule = OutwardComponents["schemas"]["NudgeRule"];
export type NudgeRuleDraft = OutwardComponents["schemas"]["NudgeRuleDraft"];
export type NudgeOutcome = OutwardComponents["schemas"]["NudgeOutcome"];
export type Insights = OutwardComponents["schemas"]["Insights"];
export type OutwardPost = OutwardComponents["schemas"]["Crossing"];
export type Question = OutwardComponents["schemas"]["Question"];
export type QuestionPage =
  OutwardPaths["/api/outward/questions"]["get"]["responses"][200]["content"]["application/json"];
export type SideNote = OutwardComponents["schemas"]["SideNote"];
export type Removal = OutwardComponents["schemas"]["Removal"];
export type Hiding = OutwardComponents["schemas"]["Hiding"];
export type PausedVoice = OutwardComponents["schemas"]["PausedVoice"];
export type JournalEntry = OutwardComponents["schemas"]["JournalEntry"];
export type GuestReply = OutwardComponents["schemas"]["GuestReply"];

/** Where a post stands outside, as its page inside tells it. */
export type Crossing = NonNullable<Post["crossing"]>;

const SAFE = new Set(["GET", "HEAD"]);

/** Every unsafe call says that it comes from our own page; every 401 says that the session is over. */
const manners: Middleware = {
  onRequest({ request }) {
    if (!SAFE.has(request.method)) {
      request.headers.set("X-CSRF", "1");
    }
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) {
      expire();
    }
  },
};

export const api = createClient<ProfilePaths & FollowPaths & FeedPaths & OutwardPaths>({
  baseUrl: location.origin,
  // Looked up at each call, so that a test can answer instead.
  fetch: (request) => globalThis.fetch(request),
});
api.use(manners);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The content of a good answer; anything else is thrown as a ProblemError, also a lost network. */
export async function content<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  return (await settled(call)).data as NonNullable<T>;
}

/** As content, for answers whose ETag is needed for the next change. */
export async function contentAndTag<T>(
  call: Promise<Answer<T>>,
): Promise<{ value: NonNullable<T>; tag: string }> {
  const { data, response } = await settled(call);
  return { value: data as NonNullable<T>, tag: response.headers.get("ETag") ?? "" };
}

/** For answers without content. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  await settled(call);
}

async function settled<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch {
    throw ProblemError.offline();
  }
  if (!answer.response.ok) {
    throw problemOf(answer.response, answer.error);
  }
  return answer;
}
