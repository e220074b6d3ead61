package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.report.Finding;
import java.util.function.Consumer;

/** Something that a compiled rule set must stand before it comes into force. */
public interface Trial {
    /** What is wrong goes to the findings. */
    void run(RuleSet rules, Consumer<Finding> findings);
}
