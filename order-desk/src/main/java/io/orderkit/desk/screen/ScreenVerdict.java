package io.orderkit.desk.screen;

import java.util.List;

/**
 * A rule verdict that was used to decide an attempt (X5).
 *
 * @param rules the names of the rules that fired
 * @param version the version of the rules
 * @param reasons the reasons for the verdict, in the reader's language
 */
public record ScreenVerdict(List<String> rules, String version, List<String> reasons) {
    public ScreenVerdict {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }
}
