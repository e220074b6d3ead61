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
 * The contents of a rule directory, as read in one look.
 *
 * @param place the path of the directory
 * @param topics the topics of its rules
 * @param texts the texts of its files
 * @param findings the problems of entries that cannot be read or are refused; without findings, the texts are complete
 */
public record DirectoryContents(Path place, Topics topics, RuleTexts texts, List<Finding> findings) {
    private static final int LONGEST_LABEL = 100;

    public DirectoryContents {
        findings = List.copyOf(findings);
    }

    /** Returns empty contents with a finding about the directory. */
    static DirectoryContents refused(Path place, Topics topics, String why) {
        return new DirectoryContents(
                place, topics, new RuleTexts(Map.of()), List.of(Finding.of(place.toString(), 0, why)));
    }

    /** Returns a text that is equal for equal contents, and differs after every change. */
    public String state() {
        return texts.hash() + findings;
    }

    /** Returns the version of a rule set with these texts; its label is the directory's name. */
    public RuleSetVersion version() {
        Path name = place.toAbsolutePath().normalize().getFileName();
        return new RuleSetVersion(texts.hash(), name == null ? "" : PrintableText.name(name.toString(), LONGEST_LABEL));
    }
}
