import { render } from "preact";
import { App } from "./app";
import { beginToSpeak } from "./i18n/messages";
import { resumeSending } from "./composer/sending";
import { remember } from "./offline/kept";
import { register } from "./offline/worker";
import { begin } from "./session/session";
import { listenToKeys } from "./shell/shortcuts";
import { follow } from "./stream/live";
import { spoken, wear } from "./theme/appearance";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/shell.css";
import "./styles/post.css";
import "./styles/home.css";
import "./styles/composer.css";
import "./styles/thread.css";

wear();
const [known] = await Promise.all([begin(), beginToSpeak(spoken())]);
if (known) {
  await Promise.all([remember(), resumeSending()]);
  listenToKeys();
  follow();
  render(<App />, document.getElementById("app") as HTMLElement);
  register();
}
