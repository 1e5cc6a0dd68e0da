import { CATALOGUE } from "../generated/events";
import asyncapi from "../generated/asyncapi.yaml?url";
import { t } from "../i18n/messages";
import { NotFound } from "../shell/NotFound";
import { Channel } from "./Channel";
import "../people/people.css";
import "./catalogue.css";

/** Who may read a channel, or write to it, as the contract's tags say. */
const ACCESS = ["published", "inbound", "internal"] as const;

/** Every event that there is in Kafka, as the contract has it: for teams whose systems read or send. */
export default function Events({ part }: { part: string }) {
  if (part !== "events") {
    return <NotFound />;
  }
  return (
    <section class="catalogue" aria-labelledby="catalogue">
      <h1 id="catalogue">{t("catalogue.title")}</h1>
      <p class="description" lang="en">
        {CATALOGUE.description}
      </p>
      <p class="ways">
        <a class="button" href={asyncapi} download="asyncapi.yaml">
          {t("catalogue.download", { version: CATALOGUE.version })}
        </a>
        <a href="/systems">{t("systems.title")}</a>
      </p>
      {ACCESS.map((access) => (
        <section key={access} aria-labelledby={access}>
          <h2 id={access}>{t(`catalogue.${access}`)}</h2>
          {CATALOGUE.channels
            .filter((channel) => channel.access === access)
            .map((channel) => (
              <Channel key={channel.address} channel={channel} />
            ))}
        </section>
      ))}
    </section>
  );
}
