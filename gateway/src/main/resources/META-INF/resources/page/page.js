"use strict";

// The plain page: it knows nothing that the public API does not tell every client.

const element = (id) => document.getElementById(id);
const pageSize = 20;
let nextCursor;

class Refusal extends Error {
  constructor(status, title) {
    super(title);
    this.status = status;
  }
}

async function call(method, path, body, headers = {}) {
  const options = { method, headers: { Accept: "application/json", ...headers } };
  if (method !== "GET") {
    options.headers["X-CSRF"] = "1";
  }
  if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(path, options);
  const content = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  if (answer.status === 401) {
    location.assign("/login?returnTo=" + encodeURIComponent(location.pathname + location.search));
  }
  if (!answer.ok) {
    throw new Refusal(answer.status, content.detail ?? content.title ?? "This did not work");
  }
  return content;
}

function tell(id, text, failed = false) {
  element(id).textContent = text;
  element(id).classList.toggle("failed", failed);
}

function node(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function postItem(post) {
  const item = document.createElement("li");
  const author = node("p", "author", "");
  const name = document.createElement("bdi");
  name.textContent = post.author.displayName;
  const when = node("time", "", new Date(post.publishedAt).toLocaleString());
  when.dateTime = post.publishedAt;
  author.append(name, " ", node("span", "handle", "@" + post.author.handle), " ", when);
  const text = node("p", "text", post.text);
  text.dir = "auto";
  item.append(author, text);
  return item;
}

async function showHome(older = false) {
  const cursor = older ? "&cursor=" + encodeURIComponent(nextCursor) : "";
  element("home").setAttribute("aria-busy", "true");
  try {
    const page = await call("GET", `/api/timelines/home?limit=${pageSize}${cursor}`);
    const items = page.items.map(postItem);
    if (older) {
      element("home").append(...items);
    } else {
      element("home").replaceChildren(...items);
    }
    nextCursor = page.nextCursor;
    element("more").hidden = nextCursor === undefined || nextCursor === null;
    const empty = element("home").children.length === 0;
    tell("home-state", empty ? "Nothing here yet: follow somebody, or post something." : "");
  } catch (refusal) {
    tell("home-state", "Your timeline cannot be shown: " + refusal.message, true);
  } finally {
    element("home").removeAttribute("aria-busy");
  }
}

async function showWho() {
  try {
    const session = await call("GET", "/api/session");
    tell("who", `${session.displayName} (@${session.handle})`);
    return true;
  } catch (refusal) {
    const why = refusal.status === 403 ? "You have no profile in this company's Loggia." : refusal.message;
    tell("who", why);
    tell("home-state", why, true);
    return false;
  }
}

function listen() {
  const stream = new EventSource("/api/stream");
  stream.addEventListener("home", () => showHome());
}

function onSubmit(id, action) {
  element(id).addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = event.target.querySelector("button");
    button.disabled = true;
    try {
      tell(id + "-answer", await action());
      event.target.reset();
      await showHome();
    } catch (refusal) {
      tell(id + "-answer", refusal.message, true);
    } finally {
      button.disabled = false;
    }
  });
}

// The same text after a failure has the same key, so that it is posted once.
let draft = {};

onSubmit("post", async () => {
  const text = element("text").value;
  if (draft.text !== text) {
    draft = { text, key: crypto.randomUUID() };
  }
  await call("POST", "/api/posts", { text }, { "Idempotency-Key": draft.key });
  draft = {};
  return "Posted.";
});

onSubmit("follow", async () => {
  const handle = element("handle").value.trim().replace(/^@/, "");
  const profile = await call("GET", "/api/profiles/by-handle/" + encodeURIComponent(handle));
  await call("PUT", "/api/follows/" + profile.id);
  return `You follow ${profile.displayName} now.`;
});

element("more").addEventListener("click", () => showHome(true));

element("logout").addEventListener("click", async () => {
  const { location: next } = await call("POST", "/logout");
  location.assign(next);
});

showWho().then((known) => {
  if (known) {
    showHome();
    listen();
  }
});
