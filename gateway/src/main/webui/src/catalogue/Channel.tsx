import type { Catalogue } from "../generated/events";
import { t } from "../i18n/messages";

type Shown = Catalogue["channels"][number];
type Event = Shown["events"][number];

/** A channel: who tells whom, and of each type of event the fields and an example. */
export function Channel({ channel }: { channel: Shown }) {
  const { address, title, description, events } = channel;
  return (
    <section class="sheet channel" data-testid="channel" aria-labelledby={`channel-${address}`}>
      <h3 id={`channel-${address}`}>
        <code>{address}</code>
      </h3>
      <div lang="en">
        <p class="meta">{title}</p>
        <p>{description}</p>
      </div>
      {events.map((event) => (
        <EventType key={event.type} event={event} />
      ))}
    </section>
  );
}

function EventType({ event: { type, title, summary, fields, examples } }: { event: Event }) {
  const [example] = examples;
  return (
    <details data-testid="event-type" id={type}>
      <summary>
        <code>{type}</code> <span class="meta">{title}</span>
      </summary>
      <p lang="en">{summary}</p>
      {fields.length > 0 && (
        <dl class="fields">
          {fields.map(({ name, holds, required, description }) => (
            <div key={name}>
              <dt>
                <code lang="en">{name}</code> <span class="meta">{holds}</span>
                {!required && <span class="chip">{t("catalogue.optional")}</span>}
              </dt>
              {description !== "" && <dd lang="en">{description}</dd>}
            </div>
          ))}
        </dl>
      )}
      {example !== undefined && (
        <>
          <h4>{t("catalogue.example")}</h4>
          <pre>
            <code>{example}</code>
          </pre>
        </>
      )}
    </details>
  );
}
