package io.orderkit.rules.internal;

import io.orderkit.domain.policy.PolicyFailure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.rule.ConsequenceException;

/** Why the rules gave no verdict, in plain words, naming the rule. */
final class Failures {
    private static final Pattern RULES_WITH_CONDITION = Pattern.compile(" in \\[(.+)]$");

    private static final int LONGEST_LIST = 500;

    private Failures() {}

    static PolicyFailure of(Topic topic, List<String> fired, Throwable thrown) {
        boolean spoke = thrown instanceof ConsequenceException || thrown instanceof LinkageError;
        String who = spoke && !fired.isEmpty()
                ? rule(fired) + " of " + topic.file()
                : "a condition of " + rulesWithCondition(thrown, topic);
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new PolicyFailure(who + " failed: " + why, thrown);
    }

    /** Rules share conditions, so that there may be several; the engine tells them only in a sentence. */
    private static String rulesWithCondition(Throwable thrown, Topic topic) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher rules = RULES_WITH_CONDITION.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof ConstraintEvaluationException && rules.find()) {
                return Shown.text(rules.group(1), LONGEST_LIST);
            }
        }
        return topic.file();
    }

    static PolicyFailure endless(Topic topic, List<String> fired, int most) {
        return new PolicyFailure(
                rule(fired) + " of " + topic.file() + " does not come to an end: stopped after " + most + " firings");
    }

    static PolicyFailure silent(Topic topic, List<String> fired, String missing) {
        String who = fired.isEmpty() ? "no rule fired" : "fired: " + Shown.names(fired);
        return new PolicyFailure("no rule of " + topic.file() + " says " + missing + " (" + who + ")");
    }

    private static String rule(List<String> fired) {
        return "rule \"" + fired.get(fired.size() - 1) + "\"";
    }
}
