import { QueryClientProvider } from "@tanstack/preact-query";
import type { FunctionComponent } from "preact";
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import { queries } from "./api/queries";
import { ComposerHost } from "./composer/ComposerHost";
import { composeInOwnWindow } from "./composer/ownWindow";
import { Home } from "./home/Home";
import { t } from "./i18n/messages";
import { afterFirstFeed } from "./post/firstFeed";
import { PostLayerHost } from "./post/PostLayerHost";
import { composing, helpOpen, paletteOpen, places } from "./shell/navigation";
import { NotFound } from "./shell/NotFound";
import { Shell } from "./shell/Shell";
import { bindBelow } from "./shell/shortcuts";
import { SignInAgain } from "./shell/SignInAgain";
import { useKeptScroll } from "./shell/scroll";
import { lazily, Nothing } from "./ui/lazily";
import { announce } from "./ui/toasts";

const Profile = lazily(() => import("./profile/Profile"));
const People = lazily(() => import("./people/People"));
const Topics = lazily(() => import("./topics/Topics"));
const Topic = lazily(() => import("./topics/Topic"));
const Groups = lazily(() => import("./groups/Groups"));
const Group = lazily(() => import("./groups/Group"));
const GroupSettings = lazily(() => import("./groups/GroupSettings"));
const Suggestions = lazily(() => import("./suggestions/Suggestions"), Nothing, afterFirstFeed);
const ForMe = lazily(() => import("./questions/ForMe"), Nothing);
const Thread = lazily(() => import("./thread/Thread"));
const Inbox = lazily(() => import("./questions/Inbox"));
const TenMinutes = lazily(() => import("./questions/TenMinutes"));
const Question = lazily(() => import("./questions/Question"));
const Search = lazily(() => import("./search/Search"));
const CatchUp = lazily(() => import("./catchup/CatchUp"));
const Notifications = lazily(() => import("./notifications/Notifications"));
const Saved = lazily(() => import("./saved/Saved"));
const Drafts = lazily(() => import("./drafts/Drafts"));
const Guidelines = lazily(() => import("./guidelines/Guidelines"));
const Outside = lazily(() => import("./stewards/Outside"));
const Moderation = lazily(() => import("./moderation/Moderation"));
const Reports = lazily(() => import("./moderation/Reports"));
const Palette = lazily(() => import("./shell/Palette"), LayerMissing);
const KeyboardHelp = lazily(() => import("./shell/KeyboardHelp"), LayerMissing);
const Rulebook = lazily(() => import("./rulebook/Rulebook"));
const Insights = lazily(() => import("./insights/Insights"));
const DeveloperEvents = lazily(() => import("./catalogue/Events"));
const Systems = lazily(() => import("./systems/Systems"));
const Settings = lazily(() => import("./settings/Settings"));

/** Each thread is a screen of its own, also when one leads to the next; so with what else has an id. */
const byId =
  (One: FunctionComponent<{ id: string }>) =>
  ({ id }: { id: string }) => <One key={id} id={id} />;
const ThreadOf = byId(Thread);
const QuestionOf = byId(Question);
const GroupOf = byId(Group);
const SettingsOfGroup = byId(GroupSettings);

const A_WHILE = 2_000;

/** The whole client. Home stays alive while another screen is shown, so that going back is instant. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LocationProvider>
        <Screens />
      </LocationProvider>
    </QueryClientProvider>
  );
}

/** What is likely to be opened next is fetched once the first screen stands. */
function useFetchedAhead() {
  useEffect(() => {
    const timer = setTimeout(() => {
      // Without a network they come when they are opened, or say that they cannot.
      Promise.all([Thread.preload(), import("./composer/Composer")]).catch(() => undefined);
    }, A_WHILE);
    return () => clearTimeout(timer);
  }, []);
}

/** What a key opens is there before somebody presses it. */
function useLayersAhead() {
  useEffect(() => {
    void afterFirstFeed().then(() => Promise.all([Palette.preload(), KeyboardHelp.preload()]));
  }, []);
}

/** What people outside ask is counted once the first posts stand. */
function useQuestions() {
  useEffect(() => {
    afterFirstFeed()
      .then(() => import("./questions/arrivals"))
      .then(({ followQuestions }) => followQuestions())
      // Without a network nothing is counted.
      .catch(() => undefined);
  }, []);
}

/** What one was told is counted then, too. */
function useNotifications() {
  useEffect(() => {
    afterFirstFeed()
      .then(() => import("./notifications/arrivals"))
      .then(({ followNotifications }) => followNotifications())
      // Without a network nothing is counted.
      .catch(() => undefined);
  }, []);
}

function Screens() {
  const { path } = useLocation();
  const atHome = path === "/";
  useKeptScroll(path);
  useGlobalKeys();
  useLayersAhead();
  useFetchedAhead();
  useQuestions();
  useNotifications();
  return (
    <Shell aside={<Beside />}>
      <div hidden={!atHome}>
        <Home shown={atHome} />
      </div>
      {!atHome && (
        <ErrorBoundary>
          <Router>
            <Route path="/p/:id" component={ThreadOf} />
            <Route path="/questions" component={Inbox} />
            <Route path="/questions/ten-minutes" component={TenMinutes} />
            <Route path="/questions/:id" component={QuestionOf} />
            <Route path="/catchup" component={CatchUp} />
            <Route path="/notifications" component={Notifications} />
            <Route path="/saved" component={Saved} />
            <Route path="/drafts" component={Drafts} />
            <Route path="/people" component={People} />
            <Route path="/topics" component={Topics} />
            <Route path="/topics/:slug" component={Topic} />
            <Route path="/groups" component={Groups} />
            <Route path="/groups/:id" component={GroupOf} />
            <Route path="/groups/:id/settings" component={SettingsOfGroup} />
            <Route path="/search" component={Search} />
            <Route path="/insights" component={Insights} />
            <Route path="/guidelines" component={Guidelines} />
            <Route path="/admin/outside/:part?" component={Outside} />
            <Route path="/admin/moderation/:part?" component={Moderation} />
            <Route path="/reports" component={Reports} />
            <Route path="/admin/:part" component={Rulebook} />
            <Route path="/systems/:handle?/:part?" component={Systems} />
            <Route path="/developers/:part" component={DeveloperEvents} />
            <Route path="/settings/:part?" component={Settings} />
            <Route path="/:name/:tab?" component={AtName} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      )}
      <ComposerHost />
      <PostLayerHost />
      <ErrorBoundary>
        {paletteOpen.value && <Palette />}
        {helpOpen.value && <KeyboardHelp />}
      </ErrorBoundary>
      <SignInAgain />
    </Shell>
  );
}

/** What stands beside every screen. */
function Beside() {
  return (
    <ErrorBoundary>
      <Suggestions>
        <ErrorBoundary>
          <ForMe />
        </ErrorBoundary>
      </Suggestions>
    </ErrorBoundary>
  );
}

/** A key was pressed for something that could not be fetched. */
function LayerMissing() {
  useEffect(() => {
    paletteOpen.value = false;
    helpOpen.value = false;
    announce(t("shell.problem.offline"));
  }, []);
  return null;
}

function AtName({ name, tab }: { name: string; tab?: string }) {
  return name.startsWith("@") ? (
    <Profile handle={name.slice(1)} {...(tab && { tab })} />
  ) : (
    <NotFound />
  );
}

function useGlobalKeys() {
  const { route } = useLocation();
  const go = useRef(route);
  go.current = route;
  useEffect(() => {
    const openPalette = () => (paletteOpen.value = true);
    const compose = () => (composing.value = {});
    const onPaletteKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        openPalette();
      }
    };
    addEventListener("keydown", onPaletteKey);
    const unbind = bindBelow({
      "?": () => (helpOpen.value = true),
      "/": openPalette,
      n: compose,
      c: compose,
      "Shift+C": composeInOwnWindow,
      u: () => history.back(),
      ...Object.fromEntries(places().map(({ path, keys }) => [keys, () => go.current(path)])),
    });
    return () => {
      unbind();
      removeEventListener("keydown", onPaletteKey);
    };
  }, []);
  useEffect(() => {
    document.title = t("shell.title");
  }, []);
}
