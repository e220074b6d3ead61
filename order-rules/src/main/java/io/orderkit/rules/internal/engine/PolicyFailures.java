package io.orderkit.rules.internal.engine;

import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.topics.Topic;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.rule.ConsequenceException;

/** The conversion of engine errors into policy failures that name the rule and describe the problem in plain words. */
public final class PolicyFailures {
    private static final Pattern RULES_WITH_CONDITION = Pattern.compile(" in \\[(.+)]$");

    private static final int LONGEST_LIST = 500;

    private PolicyFailures() {}

    static PolicyFailure of(Topic topic, List<String> fired, Throwable thrown) {
        boolean spoke = thrown instanceof ConsequenceException || thrown instanceof LinkageError;
        String who = spoke && !fired.isEmpty()
                ? rule(fired) + " of " + topic.file()
                : "a condition of " + rulesWithCondition(thrown, topic);
        Throwable cause = PrintableText.rootCause(thrown);
        String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new PolicyFailure(who + " failed: " + why, thrown);
    }

    /**
     * Returns the names of the rules that contain the failed condition. Several rules may share a condition, and the engine names those
     * rules only in the text of its error message.
     */
    private static String rulesWithCondition(Throwable thrown, Topic topic) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher rules = RULES_WITH_CONDITION.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof ConstraintEvaluationException && rules.find()) {
                return PrintableText.text(rules.group(1), LONGEST_LIST);
            }
        }
        return topic.file();
    }

    static PolicyFailure endless(Topic topic, List<String> fired, int most) {
        return new PolicyFailure(
                rule(fired) + " of " + topic.file() + " does not terminate: stopped after " + most + " firings");
    }

    public static PolicyFailure silent(Topic topic, List<String> fired, String missing) {
        String who = fired.isEmpty() ? "no rule fired" : "fired: " + PrintableText.names(fired);
        return new PolicyFailure("no rule of " + topic.file() + " says " + missing + " (" + who + ")");
    }

    private static String rule(List<String> fired) {
        return "rule \"" + fired.get(fired.size() - 1) + "\"";
    }
}
