package io.orderkit.domain.contract.order;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for writing: a document, a signature, a date. A verbal statement never does. */
public final class Proof {
    private Proof() {}

    /** What the statement lacks, as one refusal; none when it is written. */
    public static List<Refusal> written(RefusalCode code, Statement statement) {
        if (statement.isWritten()) {
            return List.of();
        }
        String missing =
                statement.missing().stream().map(each -> "@proof." + each).collect(Collectors.joining(", "));
        return List.of(Refusal.input(code, "missing", missing));
    }
}
