import type { ComponentChildren } from "preact";
import type { Profile } from "../api/client";
import { t } from "../i18n/messages";
import { Evidence } from "../people/Evidence";
import { composing, topicPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { Empty } from "../ui/states";

/** What somebody can be asked about, told by evidence; what they want to learn; what they made. */
export function Expertise({ profile }: { profile: Profile }) {
  const { id, handle, displayName: name, askTopics, learnTopics, works } = profile;
  if (askTopics.length + learnTopics.length + works.length === 0) {
    return <Empty title={t("profile.noExpertise", { name })} />;
  }
  return (
    <div class="sheet expertise">
      <Part title={t("profile.askTopics")} shown={askTopics.length > 0}>
        <ul>
          {askTopics.map((slug) => (
            <li key={slug} class="ask-topic">
              <a class="chip" href={topicPath(slug)}>
                #{slug}
              </a>
              <Evidence slug={slug} profileId={id} />
              <button
                type="button"
                class="quiet"
                onClick={() => (composing.value = { text: `@${handle} #${slug} ` })}
              >
                <Icon name="reply" />
                {t("profile.ask")}
                <span class="unseen"> #{slug}</span>
              </button>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t("profile.learnTopics")} shown={learnTopics.length > 0}>
        <p class="chips">
          {learnTopics.map((slug) => (
            <a key={slug} class="chip" href={topicPath(slug)}>
              #{slug}
            </a>
          ))}
        </p>
      </Part>
      <Part title={t("profile.works")} shown={works.length > 0}>
        <ul>
          {works.map((work) => (
            <li key={`${work.kind} ${work.title}`} class="work">
              {work.url === undefined ? (
                <span dir="auto">{work.title}</span>
              ) : (
                <a href={work.url} rel="noopener noreferrer" target="_blank" dir="auto">
                  {work.title}
                </a>
              )}{" "}
              <span class="meta">
                {[t(`profile.${work.kind}`), work.year].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

interface PartProps {
  title: string;
  shown: boolean;
  children: ComponentChildren;
}

function Part({ title, shown, children }: PartProps) {
  return shown ? (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  ) : null;
}
