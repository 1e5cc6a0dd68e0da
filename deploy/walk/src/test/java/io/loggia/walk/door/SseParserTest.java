package io.loggia.walk.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SseParserTest {

    private final SseParser parser = new SseParser();

    @Test
    void anEmptyLineEndsAnEvent() {
        var events = parsed("event: home", "id: 7", "data: {\"count\":1}", "");

        assertThat(events).containsExactly(new SseEvent("home", "{\"count\":1}", "7"));
    }

    @Test
    void linesOfDataAreJoinedAndOneSpaceIsTakenOff() {
        var events = parsed("data:  two spaces", "data:none", "data", "");

        assertThat(events).containsExactly(new SseEvent("message", " two spaces\nnone\n", ""));
    }

    @Test
    void theLastIdStaysForLaterEvents() {
        var events = parsed("id: 7", "data: a", "", "data: b", "", "id: \0", "data: c", "");

        assertThat(events).extracting(SseEvent::id).containsExactly("7", "7", "7");
    }

    @Test
    void commentsAreHeartbeatsAndNoEvents() {
        var events = parsed(": still here", "", ":", "");

        assertThat(events).isEmpty();
    }

    @Test
    void withoutDataThereIsNoEvent() {
        var events = parsed("event: home", "", "data: a", "");

        assertThat(events).containsExactly(new SseEvent("message", "a", ""));
    }

    @Test
    void unknownFieldsAreIgnored() {
        var events = parsed("retry: 2500", "colour: red", "data: a", "");

        assertThat(events).containsExactly(new SseEvent("message", "a", ""));
    }

    private List<SseEvent> parsed(String... lines) {
        return List.of(lines).stream().map(parser::line).flatMap(Optional::stream).toList();
    }
}
