package io.loggia.outward.reply;

import io.loggia.events.GuestReplyState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a reply stands. Only legal transitions exist. */
sealed interface Stage {

    GuestReplyState told();

    /** Public. */
    record Shown() implements Stage {

        @Override
        public GuestReplyState told() {
            return GuestReplyState.SHOWN;
        }

        Held reported() {
            return new Held(HoldReason.REPORTED, null);
        }
    }

    /** Waits for a decision, or for the time when it is shown without one. */
    record Held(HoldReason reason, @Nullable Instant showsAt) implements Stage {

        @Override
        public GuestReplyState told() {
            return GuestReplyState.HELD;
        }
    }

    /** Hidden, by somebody who says why; spam is shown to nobody any more. */
    record Hidden(HideReason reason, UUID by) implements Stage {

        @Override
        public GuestReplyState told() {
            return GuestReplyState.HIDDEN;
        }

        boolean isSpam() {
            return reason == HideReason.SPAM;
        }
    }

    /** Taken back; nothing comes after. */
    record Erased() implements Stage {

        @Override
        public GuestReplyState told() {
            return GuestReplyState.ERASED;
        }
    }
}
