package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

@Tag("X7")
class GrammarTest {
    static Stream<Topic> topics() {
        return ShippedTopics.all().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("both grammars of the engine read the shipped rules alike, and as we do")
    void bothGrammarsReadTheShippedRulesAsWeDo(Topic topic) {
        String text = ShippedFiles.read().text(topic.file());
        List<String> older = read(LanguageLevelOption.DRL6, text);
        assertThat(older).isNotEmpty().isEqualTo(read(LanguageLevelOption.DRL10, text));
        EngineText ours = EngineText.of(ours(topic));
        assertThat(read(LanguageLevelOption.DRL6, ours)).isEqualTo(older);
        assertThat(read(LanguageLevelOption.DRL10, ours)).isEqualTo(older);
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("every shipped rule is named by its requirement")
    void everyShippedRuleIsNamedByItsRequirement(Topic topic) {
        assertThat(ours(topic).rules()).extracting(Rule::name).allMatch(name -> name.matches("[CMX]\\d+(\\.\\d+)? .+"));
    }

    private static RuleFile ours(Topic topic) {
        List<Finding> findings = new ArrayList<>();
        RuleFile file = RuleReader.read(topic, ShippedFiles.read().text(topic.file()), findings::add)
                .orElseThrow(() -> new AssertionError(findings));
        assertThat(findings).isEmpty();
        return file;
    }

    private static List<String> read(LanguageLevelOption grammar, EngineText ours) {
        return read(grammar, ours.text()).stream()
                .map(ours.placeholders()::restore)
                .toList();
    }

    private static List<String> read(LanguageLevelOption grammar, String text) {
        List<String> problems = new ArrayList<>();
        PackageDescr rules = EngineGrammars.parse(grammar, text, problems, new ArrayList<>());
        assertThat(problems).isEmpty();
        return rules.getRules().stream().map(GrammarTest::written).toList();
    }

    private static String written(RuleDescr rule) {
        String consequence = String.valueOf(rule.getConsequence()).replaceAll("//[^\\n]*", "");
        return variablesNumbered(
                rule.getName() + " | " + rule.getLhs().getDescrs() + " | " + consequence.replaceAll("\\s+", ""));
    }

    private static String variablesNumbered(String rule) {
        List<String> variables = new ArrayList<>();
        return Pattern.compile("\\$\\w+").matcher(rule).replaceAll(found -> {
            if (!variables.contains(found.group())) {
                variables.add(found.group());
            }
            return "variable " + variables.indexOf(found.group());
        });
    }
}
