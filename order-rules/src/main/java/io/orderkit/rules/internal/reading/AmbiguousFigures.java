package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.reading.Token.Kind;
import io.orderkit.rules.internal.text.TwoReadings;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.List;
import java.util.function.Consumer;

/**
 * A search for ambiguous figures in rule files, such as {@code 100.000}. The rule engine always treats a point as the
 * decimal separator.
 */
public final class AmbiguousFigures {
    private AmbiguousFigures() {}

    /** Reports the ambiguous figures as findings, each with its rule. */
    public static void in(Topic topic, String text, Consumer<Finding> findings) {
        List<Token> tokens = Lexer.of(text).tokens();
        String rule = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.TEXT && i > 0 && tokens.get(i - 1).is("rule")) {
                rule = token.text();
            }
            if (token.kind() == Kind.FIGURE && TwoReadings.of(token.text()).isPresent()) {
                findings.accept(Finding.of(
                                topic.file(),
                                token.place().line(),
                                "\"" + token.text() + "\" can be read in two ways: write "
                                        + TwoReadings.of(token.text()).get())
                        .in(rule, token.place().column()));
            }
        }
    }
}
