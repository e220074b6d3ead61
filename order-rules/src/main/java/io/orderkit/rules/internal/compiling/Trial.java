package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.report.Finding;
import java.util.function.Consumer;

/** A trial run that a compiled rule set must pass before it takes effect. */
public interface Trial {
    /** Runs the trial on the rules and reports errors as findings. */
    void run(RuleSet rules, Consumer<Finding> findings);
}
