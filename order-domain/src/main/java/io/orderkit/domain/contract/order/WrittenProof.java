package io.orderkit.domain.contract.order;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The check that a statement has written proof: a document with a signature and a date. An oral statement is never
 * sufficient proof.
 */
public final class WrittenProof {
    private WrittenProof() {}

    /**
     * Returns a refusal that lists the missing parts of a statement, or an empty list if the statement is in writing.
     */
    public static List<Refusal> written(RefusalCode code, Statement statement) {
        if (statement.isWritten()) {
            return List.of();
        }
        String missing =
                statement.missing().stream().map(each -> "@proof." + each).collect(Collectors.joining(", "));
        return List.of(Refusal.input(code, "missing", missing));
    }
}
