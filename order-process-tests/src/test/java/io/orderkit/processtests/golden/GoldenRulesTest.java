package io.orderkit.processtests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.processtests.golden.corpus.GoldenCorpus;
import io.orderkit.processtests.golden.corpus.GoldenFile;
import io.orderkit.processtests.golden.replay.RuleVerdicts;
import io.orderkit.rules.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rule directories of a release")
class GoldenRulesTest {
    static Stream<Arguments> directories() {
        return GoldenCorpus.releases()
                .flatMap(corpus -> corpus.ruleDirectories().stream()
                        .map(directory -> Arguments.of(corpus, directory.getFileName(), directory)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("directories")
    @Tag("X7")
    @DisplayName("load as they are, imports and constants included, and judge as they did")
    void judgeAsThen(GoldenCorpus corpus, Path name, Path directory) {
        RuleBook book = RuleBook.load(directory);
        List<String> then = GoldenFile.lines(corpus.file("verdicts-" + name + ".txt.xz"));
        List<String> now = new ArrayList<>();
        now.add(book.version().hash());
        then.stream().skip(1).forEach(line -> now.add(RuleVerdicts.judgedAgain(line, book)));
        assertThat(now).isEqualTo(then);
    }
}
