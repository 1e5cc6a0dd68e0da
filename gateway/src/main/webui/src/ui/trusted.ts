interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(name: string, rules: { [K in keyof Policy]: (text: string) => string }): Policy;
    };
  }
}

const WORKER = "/worker.js";

// The content security policy admits this one policy; nothing else can write HTML or name a script.
const policy = window.trustedTypes?.createPolicy("loggia", {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (url !== WORKER) {
      throw new TypeError("Not a script of ours");
    }
    return url;
  },
});

/** HTML that feed-service made of a post's Markdown, for inside or outside: no other is ever inserted. */
export function postHtml(html: string): { __html: string } {
  return { __html: policy?.createHTML(html) ?? html };
}

/** The address of the service worker. */
export function workerUrl(): string {
  return policy?.createScriptURL(WORKER) ?? WORKER;
}
