package io.orderkit.domain.contract.confirmation;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The sending that defines day 0, from which the waiting days of a confirmation are counted (C9.3). */
final class DayZero {
    private DayZero() {}

    /**
     * Returns the sending that defines day 0, normally the first sending that was confirmed as legible. If no sending
     * was confirmed as legible but a clear return has arrived, the first sending not reported as illegible defines day
     * 0. Otherwise, the result is empty.
     */
    static Optional<ConfirmationSending> of(Confirmation confirmation) {
        return first(confirmation.sendings().stream().filter(ConfirmationSending::legible))
                .or(() -> confirmation.isReturnedClear()
                        ? first(confirmation.sendings().stream().filter(sending -> !sending.illegible()))
                        : Optional.empty());
    }

    private static Optional<ConfirmationSending> first(Stream<ConfirmationSending> sendings) {
        return sendings.min(Comparator.comparing(ConfirmationSending::day));
    }
}
