package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.RuleFiles;
import io.orderkit.rules.internal.Topic;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

@Tag("X7")
class GrammarTest {
    @ParameterizedTest
    @EnumSource
    void bothGrammarsReadTheShippedRulesAlike(Topic topic) {
        List<String> older = read(LanguageLevelOption.DRL6, topic);
        List<String> newer = read(LanguageLevelOption.DRL10, topic);
        assertThat(older).isNotEmpty().isEqualTo(newer);
    }

    @ParameterizedTest
    @EnumSource
    void everyShippedRuleIsNamedByItsRequirement(Topic topic) {
        assertThat(read(LanguageLevelOption.DRL6, topic)).allMatch(rule -> rule.matches("(?s)[CX]\\d+(\\.\\d+)? .+"));
    }

    private static List<String> read(LanguageLevelOption grammar, Topic topic) {
        List<Finding> findings = new ArrayList<>();
        String text = RuleFiles.standard().text(topic.file());
        PackageDescr rules =
                RuleParser.parse(grammar, topic.file(), text, findings::add).orElseThrow();
        assertThat(findings).isEmpty();
        return rules.getRules().stream().map(GrammarTest::written).toList();
    }

    private static String written(RuleDescr rule) {
        return rule.getName() + " | " + rule.getLhs().getDescrs() + " | "
                + String.valueOf(rule.getConsequence()).replaceAll("\\s+", "");
    }
}
