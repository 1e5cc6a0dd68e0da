package io.loggia.walk.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostPlanTest {

    private static final Company COMPANY =
            new Company(
                    "company",
                    IntStream.range(0, 200).mapToObj(n -> new Person(n, n % 5)).toList(),
                    IntStream.range(1, 200).mapToObj(n -> new Tie(0, n)).toList(),
                    0);

    @Test
    void theSameCompanyWritesTheSamePosts() {
        assertThat(PostPlan.of(COMPANY)).isEqualTo(PostPlan.of(COMPANY));
    }

    @Test
    void aPersonsPostsDoNotDependOnOthers() {
        var alone = new Company("company", List.of(new Person(7, 2)), List.of(), 0);

        assertThat(PostPlan.of(COMPANY)).containsAll(PostPlan.of(alone));
    }

    @Test
    void peopleWriteFourPostsOnAverageInFortyWeeks() {
        var posts = PostPlan.of(COMPANY);

        assertThat(posts).hasSizeBetween(600, 1_000);
        assertThat(posts).extracting(PlannedPost::key).doesNotHaveDuplicates();
        assertThat(posts)
                .extracting(PlannedPost::publishedAt)
                .allMatch(at -> at.isAfter(Instant.parse("2025-01-06T00:00:00Z")))
                .allMatch(at -> at.isBefore(Instant.parse("2025-10-14T00:00:00Z")));
    }

    @Test
    void postsStandUnderTheDepartmentsTopicAndMentionWhomTheAuthorFollows() {
        var posts = PostPlan.of(COMPANY);

        assertThat(posts).anyMatch(post -> post.text().contains("#acoustics"));
        assertThat(posts.stream().filter(post -> post.text().contains("@")))
                .isNotEmpty()
                .allMatch(post -> post.author() == 0);
    }
}
