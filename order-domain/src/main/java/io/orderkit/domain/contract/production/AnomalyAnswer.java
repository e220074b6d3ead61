package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Statement;
import java.util.Optional;

/**
 * The customer's answer to an anomaly that they were notified of (C11.1).
 *
 * @param kind the kind of answer
 * @param acceptsLess whether the customer accepts less or worse than was agreed; this requires a written statement
 * @param conditions the conditions of the acceptance
 * @param statement the customer's statement, with its proof
 */
public record AnomalyAnswer(
        Kind kind, boolean acceptsLess, Optional<String> conditions, Optional<Statement> statement) {
    /**
     * Checks the values.
     *
     * @throws InvalidValue if an answer that is not an acceptance accepts a smaller quantity
     */
    public AnomalyAnswer {
        if (acceptsLess && !kind.accepts()) {
            throw InvalidValue.of("acceptsLess", "true", "false where the answer is " + Names.kebab(kind));
        }
    }

    /** The kinds of answers to an anomaly. */
    public enum Kind {
        ACCEPTS,
        ACCEPTS_WITH_CONDITIONS,
        REFUSES,
        NOT_YET;

        /** Returns whether the customer accepts the goods of the plan. */
        public boolean accepts() {
            return this == ACCEPTS || this == ACCEPTS_WITH_CONDITIONS;
        }

        /** Returns the wording key of its title. */
        public String wordingKey() {
            return "anomaly-answer." + Names.kebab(this);
        }
    }

    /** Returns whether the customer accepts in writing. */
    public boolean acceptsInWriting() {
        return kind.accepts() && statement.filter(Statement::isWritten).isPresent();
    }

    AnomalyAnswer ofWhatIsAgreed() {
        return new AnomalyAnswer(kind, false, conditions, statement);
    }
}
