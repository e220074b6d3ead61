package io.orderkit.rules.internal;

import io.orderkit.rules.Finding;
import java.util.List;

/**
 * What one look at a rule directory found.
 *
 * @param files the texts
 * @param findings what cannot be read, or will not be; the texts are complete where there are none
 * @param state a text that stays the same as long as nothing changes
 */
public record DirectoryContents(RuleFiles files, List<Finding> findings, String state) {
    public static DirectoryContents of(RuleFiles files, List<Finding> findings) {
        return new DirectoryContents(files, List.copyOf(findings), files.hash() + findings);
    }
}
