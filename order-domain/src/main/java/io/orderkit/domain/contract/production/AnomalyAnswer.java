package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Statement;
import java.util.Optional;

/**
 * The customer's answer after being notified of an anomaly (C11.1).
 *
 * @param kind the kind of answer
 * @param acceptsLess whether the customer accepts less than the agreed quantity or quality, which requires a written
 *     statement
 * @param conditions the conditions under which the customer accepts the plan
 * @param statement the customer's statement, with written proof
 */
public record AnomalyAnswer(
        Kind kind, boolean acceptsLess, Optional<String> conditions, Optional<Statement> statement) {
    /**
     * Checks the values.
     *
     * @throws InvalidValue if the customer does not accept the goods, but the answer is marked as accepting less than
     *     was agreed
     */
    public AnomalyAnswer {
        if (acceptsLess && !kind.accepts()) {
            throw InvalidValue.of("acceptsLess", "true", "false if the answer is " + Names.kebab(kind));
        }
    }

    /** The kinds of answers that a customer can give to an anomaly. */
    public enum Kind {
        ACCEPTS,
        ACCEPTS_WITH_CONDITIONS,
        REFUSES,
        NOT_YET;

        /** Returns whether the customer accepts the goods under the emergency plan. */
        public boolean accepts() {
            return this == ACCEPTS || this == ACCEPTS_WITH_CONDITIONS;
        }

        /** Returns the wording key for the display label of this kind of answer. */
        public String wordingKey() {
            return "anomaly-answer." + Names.kebab(this);
        }
    }

    /** Returns whether the customer has accepted the emergency plan in writing. */
    public boolean acceptsInWriting() {
        return kind.accepts() && statement.filter(Statement::isWritten).isPresent();
    }

    AnomalyAnswer ofWhatIsAgreed() {
        return new AnomalyAnswer(kind, false, conditions, statement);
    }
}
