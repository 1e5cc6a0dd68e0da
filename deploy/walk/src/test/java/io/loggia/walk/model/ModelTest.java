package io.loggia.walk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final UUID ALICE = id(1);
    private static final UUID BOB = id(2);
    private static final UUID CAROL = id(3);
    private static final UUID DAVE = id(4);
    private static final UUID TOPIC = id(5);
    private static final UUID GROUP = id(6);

    private static final ModelPost BY_ALICE = post(11, ALICE, null, "COMPANY", TOPIC);

    @Test
    void followerAndAuthorHaveThePostAndAStrangerDoesNot() {
        var model = model(Set.of(new Pair(BOB, ALICE)), Set.of(), Set.of(), BY_ALICE);

        assertThat(model.home(BOB)).containsExactly(BY_ALICE.id());
        assertThat(model.home(ALICE)).containsExactly(BY_ALICE.id());
        assertThat(model.home(DAVE)).isEmpty();
    }

    @Test
    void followerOfTheTopicHasIt() {
        var model = model(Set.of(new Pair(DAVE, TOPIC)), Set.of(), Set.of(), BY_ALICE);

        assertThat(model.home(DAVE)).containsExactly(BY_ALICE.id());
    }

    @Test
    void newestComesFirst() {
        var later = post(12, ALICE, null, "COMPANY", ALICE);

        var model = model(Set.of(new Pair(BOB, ALICE)), Set.of(), Set.of(), later, BY_ALICE);

        assertThat(model.home(BOB)).containsExactly(later.id(), BY_ALICE.id());
    }

    @Test
    void aMutedAuthorDoesNotBelong() {
        var model =
                model(
                        Set.of(new Pair(BOB, ALICE)),
                        Set.of(),
                        Set.of(new Pair(BOB, ALICE)),
                        BY_ALICE);

        assertThat(model.home(BOB)).isEmpty();
        assertThat(model.canSee(BOB, BY_ALICE)).isTrue();
    }

    @Test
    void aBlockHidesBothWays() {
        var follows = Set.of(new Pair(BOB, ALICE), new Pair(CAROL, ALICE));
        var blocks = Set.of(new Pair(ALICE, CAROL), new Pair(BOB, ALICE));

        var model = model(follows, blocks, Set.of(), BY_ALICE);

        assertThat(model.home(CAROL)).isEmpty();
        assertThat(model.home(BOB)).isEmpty();
    }

    @Test
    void aReplyBelongsToThoseWhoAlsoFollowTheParentsAuthor() {
        var reply = post(12, ALICE, CAROL, "COMPANY", ALICE);
        var follows = Set.of(new Pair(BOB, ALICE), new Pair(DAVE, ALICE), new Pair(DAVE, CAROL));

        var model = model(follows, Set.of(), Set.of(), reply);

        assertThat(model.home(BOB)).isEmpty();
        assertThat(model.home(DAVE)).containsExactly(reply.id());
        assertThat(model.home(ALICE)).isEmpty();
        assertThat(model.home(CAROL)).isEmpty();
    }

    @Test
    void aReplyToOneselfBelongs() {
        var reply = post(12, ALICE, ALICE, "COMPANY", ALICE);

        var model = model(Set.of(new Pair(BOB, ALICE)), Set.of(), Set.of(), reply);

        assertThat(model.home(ALICE)).containsExactly(reply.id());
        assertThat(model.home(BOB)).containsExactly(reply.id());
    }

    @Test
    void aDeletedPostIsNowhere() {
        var deleted =
                new ModelPost(id(12), ALICE, null, "COMPANY", null, true, null, Set.of(ALICE));

        var model = model(Set.of(new Pair(BOB, ALICE)), Set.of(), Set.of(), deleted);

        assertThat(model.home(BOB)).isEmpty();
        assertThat(model.home(ALICE)).isEmpty();
    }

    @Test
    void aGroupsPostIsForThoseWhoFollowTheGroupAndForItsAuthor() {
        var inGroup =
                new ModelPost(
                        id(12), ALICE, null, "GROUP", GROUP, false, null, Set.of(GROUP, ALICE));
        var follows = Set.of(new Pair(BOB, ALICE), new Pair(DAVE, GROUP));

        var model = model(follows, Set.of(), Set.of(), inGroup);

        assertThat(model.home(BOB)).isEmpty();
        assertThat(model.home(DAVE)).containsExactly(inGroup.id());
        assertThat(model.home(ALICE)).containsExactly(inGroup.id());
    }

    @Test
    void anUnknownAudienceIsForTheAuthorOnly() {
        var unknown = post(12, ALICE, null, "PLANET", ALICE);

        var model = model(Set.of(new Pair(BOB, ALICE)), Set.of(), Set.of(), unknown);

        assertThat(model.home(BOB)).isEmpty();
        assertThat(model.home(ALICE)).containsExactly(unknown.id());
    }

    @Test
    void aRepostStandsAmongWhatItsAuthorsFollowersGet() {
        var repost = repost(BY_ALICE);
        var model = model(Set.of(new Pair(DAVE, BOB)), Set.of(), Set.of(), repost, BY_ALICE);

        assertThat(model.home(DAVE)).containsExactly(repost.id());
        assertThat(model.home(BOB)).containsExactly(repost.id());
        assertThat(model.home(CAROL)).isEmpty();
    }

    @Test
    void aRepostIsNotForThoseWhoMayNotSeeTheOriginalOrMutedItsAuthor() {
        var repost = repost(BY_ALICE);
        var follows = Set.of(new Pair(DAVE, BOB), new Pair(CAROL, BOB));
        var blocks = Set.of(new Pair(ALICE, CAROL));
        var mutes = Set.of(new Pair(DAVE, ALICE));
        var model = model(follows, blocks, mutes, repost, BY_ALICE);

        assertThat(model.home(CAROL)).isEmpty();
        assertThat(model.home(DAVE)).isEmpty();
        assertThat(model.home(BOB)).containsExactly(repost.id());
    }

    @Test
    void aRepostGoesWithItsOriginal() {
        var deleted =
                new ModelPost(id(11), ALICE, null, "COMPANY", null, true, null, Set.of(ALICE));
        var model =
                model(Set.of(new Pair(DAVE, BOB)), Set.of(), Set.of(), repost(deleted), deleted);

        assertThat(model.home(DAVE)).isEmpty();
        assertThat(model.home(BOB)).isEmpty();
    }

    private static ModelPost repost(ModelPost original) {
        return new ModelPost(id(20), BOB, null, "COMPANY", null, false, original.id(), Set.of(BOB));
    }

    private static Model model(
            Set<Pair> follows, Set<Pair> blocks, Set<Pair> mutes, ModelPost... posts) {
        return new Model(new Truth(Map.of(), follows, blocks, mutes, List.of(posts)));
    }

    private static ModelPost post(
            long number, UUID author, @Nullable UUID parentAuthor, String audience, UUID source) {
        return new ModelPost(
                id(number),
                author,
                parentAuthor,
                audience,
                null,
                false,
                null,
                source.equals(author) ? Set.of(author) : Set.of(author, source));
    }

    private static UUID id(long number) {
        return new UUID(0x7000L, 0x8000000000000000L | number);
    }
}
