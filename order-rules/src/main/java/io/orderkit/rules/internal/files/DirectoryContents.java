package io.orderkit.rules.internal.files;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The contents of a rule directory, as one look found them.
 *
 * @param place the directory
 * @param topics the topics of its rules
 * @param texts the texts
 * @param findings what cannot be read, or will not be; the texts are complete where there are none
 */
public record DirectoryContents(Path place, Topics topics, RuleTexts texts, List<Finding> findings) {
    private static final int LONGEST_LABEL = 100;

    public DirectoryContents {
        findings = List.copyOf(findings);
    }

    /** Returns contents with nothing but a finding about the directory. */
    static DirectoryContents refused(Path place, Topics topics, String why) {
        return new DirectoryContents(
                place, topics, new RuleTexts(Map.of()), List.of(Finding.of(place.toString(), 0, why)));
    }

    /** Returns a text that stays the same as long as nothing changes. */
    public String state() {
        return texts.hash() + findings;
    }

    /** Returns the version of a rule set of these texts; its label is the directory's name. */
    public RuleSetVersion version() {
        Path name = place.toAbsolutePath().normalize().getFileName();
        return new RuleSetVersion(texts.hash(), name == null ? "" : PrintableText.name(name.toString(), LONGEST_LABEL));
    }
}
