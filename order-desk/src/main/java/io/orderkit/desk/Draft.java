package io.orderkit.desk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.store.Append;
import java.util.Optional;

/**
 * The result of a request that has been decided but not yet stored.
 *
 * @param attempt the decided attempt
 * @param append the rows to store; empty if the attempt is refused
 * @param moment the moment at which the attempt was decided
 */
record Draft<O extends Order<O>>(DecidedAttempt<O> attempt, Optional<Append> append, Moment moment) {
    static <O extends Order<O>> Draft<O> refused(DecidedAttempt<O> attempt, Moment moment) {
        return new Draft<>(attempt, Optional.empty(), moment);
    }

    /** Returns the folded order as it will be after the draft is stored. */
    FoldedOrder<O> folded(String process, long version) {
        return attempt.folded(process, version, moment.now());
    }

    /** Returns the outcome of the submission, assuming that no other attempt is stored first. */
    Outcome foretold() {
        return append.<Outcome>map(rows -> new Outcome.Accepted(rows.summary().version(), rows.events()))
                .orElseGet(() -> new Outcome.Refused(attempt.refusals()));
    }
}
