package io.orderkit.processtests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.processtests.golden.corpus.ExpectedDifferences;
import io.orderkit.processtests.golden.corpus.GoldenCorpus;
import io.orderkit.processtests.golden.corpus.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The golden corpus of a release")
class GoldenReplayTest {
    static Stream<GoldenCorpus> releases() {
        return GoldenCorpus.releases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    @Tag("X5")
    @Tag("X6")
    @DisplayName("folds to the states and summaries of then, and gives each repeated command its first answer")
    void replays(GoldenCorpus corpus) {
        ExpectedDifferences deltas = ExpectedDifferences.of(corpus);
        for (Path file : corpus.orders()) {
            GoldenFile.forEach(file, order -> GoldenChecks.inMemory(order, deltas));
        }
        assertThat(deltas.unused()).as("listed differences that no order shows").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    @Tag("X6")
    @DisplayName(
            "has every event and every command that the release could write, and what they ask for is asked under the keys of"
                    + " then: what was half sent at an upgrade is not sent twice")
    void isWhole(GoldenCorpus corpus) throws IOException {
        Set<String> written = new TreeSet<>();
        GoldenIntents intents = new GoldenIntents();
        for (Path file : corpus.orders()) {
            GoldenFile.forEach(file, order -> {
                order.events().forEach(event -> {
                    written.add(event.type());
                    if (!order.sealed()) {
                        intents.add(event);
                    }
                });
                order.journal().forEach(entry -> written.add(entry.type()));
            });
        }
        assertThat(written).containsAll(GoldenFile.lines(corpus.file("types.txt.xz")));
        Set<String> asked = new TreeSet<>(Files.readAllLines(corpus.file("intents.txt")));
        asked.addAll(Files.readAllLines(corpus.file("intents-added.txt")));
        assertThat(intents.lines())
                .as("what the release asked for, and what its events have come to ask for since, in intents-added.txt")
                .containsExactlyElementsOf(asked);
    }
}
