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
 * The contents of a rule directory, as read by a single check of the directory.
 *
 * @param place the path of the rule directory
 * @param topics the topics of the rules in the directory
 * @param texts the texts of the files in the directory
 * @param findings the problems with unreadable or refused entries; the texts are complete only if there are no problems
 */
public record DirectoryContents(Path place, Topics topics, RuleTexts texts, List<Finding> findings) {
    private static final int LONGEST_LABEL = 100;

    public DirectoryContents {
        findings = List.copyOf(findings);
    }

    /** Returns empty contents with a finding about the directory as a whole. */
    static DirectoryContents refused(Path place, Topics topics, String why) {
        return new DirectoryContents(
                place, topics, new RuleTexts(Map.of()), List.of(Finding.of(place.toString(), 0, why)));
    }

    /**
     * Returns a string for comparing two reads of a directory: the strings are equal only if the contents are the same.
     */
    public String state() {
        return texts.hash() + findings;
    }

    /** Returns the version of the rule set with these texts; its label is the name of the directory. */
    public RuleSetVersion version() {
        Path name = place.toAbsolutePath().normalize().getFileName();
        return new RuleSetVersion(texts.hash(), name == null ? "" : PrintableText.name(name.toString(), LONGEST_LABEL));
    }
}
