import { useEffect, useState } from "preact/hooks";
import type { Poll, Post } from "../api/client";
import { me } from "../session/session";
import { now } from "../ui/Time";
import { Ballot } from "./Ballot";
import { Results } from "./Results";
import { chosen, isUnderWay, lookAgain, vote } from "./votes";
import "./polls.css";

interface Props {
  post: Post;
  poll: Poll;
}

/** What a post asks: to choose from, or what has been chosen so far. */
export function PollBody({ post: { id, author }, poll: acknowledged }: Props) {
  const poll = chosen(id, acknowledged);
  const [choosing, setChoosing] = useState(false);
  const isOver = poll.closed || Date.parse(poll.closesAt) <= now.value;
  const awaitsEnd = isOver && !poll.closed;
  useEffect(() => {
    if (awaitsEnd) {
      void lookAgain(id);
    }
  }, [id, awaitsEnd]);
  const isMine = author.id === me.value.profileId;
  if (!isOver && (choosing || (poll.ownChoices.length === 0 && !isMine))) {
    return (
      <Ballot
        poll={poll}
        onVote={(choices) => {
          setChoosing(false);
          void vote(id, choices);
        }}
        onLeave={choosing ? () => setChoosing(false) : undefined}
      />
    );
  }
  return (
    <Results
      poll={poll}
      isOver={isOver}
      isUnderWay={isUnderWay(id)}
      onChange={isOver ? undefined : () => setChoosing(true)}
    />
  );
}
