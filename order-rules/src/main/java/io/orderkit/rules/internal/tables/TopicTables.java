package io.orderkit.rules.internal.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision tables of one topic. Immutable and thread-safe. */
public final class TopicTables {
    private final TableSheet[] sheets;

    TopicTables(List<TableSheet> sheets) {
        this.sheets = sheets.toArray(TableSheet[]::new);
    }

    List<TableSheet> sheets() {
        return List.of(sheets);
    }

    /**
     * Fills in the property values that the tables supply.
     *
     * @param values the values of the components of the fact's record
     * @param open the values of the open properties; an empty array if no rule reads open properties
     */
    public void fill(@Nullable Object[] values, @Nullable Object[] open) {
        for (TableSheet sheet : sheets) {
            sheet.fill(values, open);
        }
    }
}
