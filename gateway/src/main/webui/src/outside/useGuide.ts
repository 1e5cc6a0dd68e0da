import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { language } from "../i18n/messages";
import { type Advice, adviceFor, NO_ADVICE } from "./advice";
import { type Card, cardsOf, isAsk, isStop, moved } from "./nudges";
import { outcomesOf, report } from "./outcomes";

const A_PAUSE = 600;
const NO_PICTURES: string[] = [];

interface Options {
  text: string;
  /** What its pictures show in words, each; empty where that is not said yet. */
  alts?: string[] | undefined;
  /** Only what goes outside is looked at. */
  active: boolean;
  /** What is not wanted again, and who remembers it. */
  dismissed?: string[] | undefined;
  onDismiss?: (dismissed: string[]) => void;
  publish: (text: string) => void;
}

/** What the guidelines say while one writes, and what they ask before it is published. */
export interface Guide {
  cards: Card[];
  isUnavailable: boolean;
  isStopped: boolean;
  isChecking: boolean;
  /** What the writer is asked to think of once more. */
  asked: Card[] | undefined;
  dismiss: (name: string) => void;
  /** Another text begins, about which nothing was said yet. */
  forget: () => void;
  /** The text is public, as it stands: what was said to it was heard, or was not. */
  publish: () => void;
  /** Publishes, unless something stops it or is to be asked first. */
  submit: () => Promise<void>;
  goBack: () => void;
  anyway: () => void;
}

export function useGuide(options: Options): Guide {
  const { text, alts = NO_PICTURES, active, onDismiss, publish } = options;
  const [advice, setAdvice] = useState<Advice>(NO_ADVICE);
  const [dismissed, setDismissed] = useState(options.dismissed ?? []);
  const [asked, setAsked] = useState<Card[]>();
  const [isChecking, setChecking] = useState(false);
  const words = language.value;
  // Each rendering has another list; what counts is what it holds.
  const shown = JSON.stringify(alts);
  // Each rule that has spoken to this text, whether its words still stand there or not.
  const spoken = useRef(new Set<string>());
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void adviceFor(text, JSON.parse(shown) as string[], stop.signal).then((found) => {
        if (!stop.signal.aborted) {
          found.nudges.forEach(({ rule }) => spoken.current.add(rule));
          setAdvice(found);
        }
      });
    }, A_PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [active, text, shown, words]);
  // Whoever turns back inside, writes on or leaves has not asked for this to be published.
  const intent = useRef(0);
  useLayoutEffect(
    () => () => {
      intent.current++;
    },
    [active, text, shown],
  );
  const settle = (isPublished: boolean) => {
    const standing = moved(advice.nudges, advice.text, text).map(({ rule }) => rule);
    report(outcomesOf(spoken.current, new Set(standing), isPublished));
    spoken.current.clear();
  };
  const open = (found: Advice) => cardsOf(moved(found.nudges, found.text, text), text, dismissed);
  const cards = active ? open(advice) : [];
  const submit = async () => {
    if (!active) {
      publish(text);
      return;
    }
    const mine = intent.current;
    setChecking(true);
    const isOfThis = advice.text === text && JSON.stringify(advice.alts) === shown;
    const found = isOfThis ? advice : await adviceFor(text, alts);
    setChecking(false);
    if (mine !== intent.current) {
      return;
    }
    found.nudges.forEach(({ rule }) => spoken.current.add(rule));
    setAdvice(found);
    const now = open(found);
    if (now.some(isStop)) {
      return;
    }
    const asks = now.filter(isAsk);
    if (asks.length > 0) {
      setAsked(asks);
    } else {
      publish(text);
    }
  };
  const remember = (all: string[]) => {
    setDismissed(all);
    onDismiss?.(all);
  };
  return {
    cards,
    isUnavailable: active && advice.unavailable === true,
    isStopped: cards.some(isStop),
    isChecking,
    asked: active ? asked : undefined,
    dismiss: (name) => remember([...dismissed, name]),
    forget: () => {
      settle(false);
      remember([]);
    },
    publish: () => settle(true),
    submit,
    goBack: () => setAsked(undefined),
    anyway: () => {
      setAsked(undefined);
      if (active) {
        publish(text);
      }
    },
  };
}
