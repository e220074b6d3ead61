package io.orderkit.domain.contract.order;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import java.util.List;
import java.util.stream.Collectors;

/** The check for written proof: a document, a signature and a date. A verbal statement is never enough. */
public final class WrittenProof {
    private WrittenProof() {}

    /** Returns one refusal that names the missing parts of a statement; empty when it is written. */
    public static List<Refusal> written(RefusalCode code, Statement statement) {
        if (statement.isWritten()) {
            return List.of();
        }
        String missing =
                statement.missing().stream().map(each -> "@proof." + each).collect(Collectors.joining(", "));
        return List.of(Refusal.input(code, "missing", missing));
    }
}
