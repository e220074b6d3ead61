package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Statement;
import java.util.Optional;

/**
 * The customer's answer to an anomaly of which they were told (C11.1).
 *
 * @param kind what they said
 * @param acceptsLess whether they accept less or worse than was agreed; that takes a written statement
 * @param conditions on what they accept
 * @param statement what they stated, with its proof
 */
public record AnomalyAnswer(
        Kind kind, boolean acceptsLess, Optional<String> conditions, Optional<Statement> statement) {
    /** @throws InvalidValue when less is accepted by a customer who does not accept */
    public AnomalyAnswer {
        if (acceptsLess && !kind.accepts()) {
            throw InvalidValue.of("acceptsLess", "true", "false where the answer is " + Names.kebab(kind));
        }
    }

    /** The customer's answer to an anomaly. */
    public enum Kind {
        ACCEPTS,
        ACCEPTS_WITH_CONDITIONS,
        REFUSES,
        NOT_YET;

        /** Whether the customer takes the goods as the plan has them. */
        public boolean accepts() {
            return this == ACCEPTS || this == ACCEPTS_WITH_CONDITIONS;
        }

        /** The key of its title in the wording. */
        public String wordingKey() {
            return "anomaly-answer." + Names.kebab(this);
        }
    }

    /** Whether the customer accepts, in writing. */
    public boolean acceptsInWriting() {
        return kind.accepts() && statement.filter(Statement::isWritten).isPresent();
    }

    AnomalyAnswer ofWhatIsAgreed() {
        return new AnomalyAnswer(kind, false, conditions, statement);
    }
}
