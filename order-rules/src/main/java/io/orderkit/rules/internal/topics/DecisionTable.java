package io.orderkit.rules.internal.topics;

import io.orderkit.rules.internal.topics.TableColumn.Figure;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decision table of a topic: its condition columns, and the figures that its rows supply. The name of a column is that of the fact's
 * property that it reads or fills in. The suffix {@code From} means that the property is at least the value of the cell. A sheet may have
 * further columns, one for each property that is given.
 */
public final class DecisionTable {
    private final String file;
    private final List<Given> given;
    private final List<Figure> figures;

    /**
     * @param given the condition columns that every sheet has
     * @param figures the figures that its rows supply
     */
    public DecisionTable(String file, List<Given> given, List<Figure> figures) {
        this.file = file;
        this.given = List.copyOf(given);
        this.figures = List.copyOf(figures);
    }

    /** Returns the file of the table. */
    public String file() {
        return file;
    }

    /** Returns the condition columns that every sheet has. */
    public List<Given> given() {
        return given;
    }

    /** Returns the figures that its rows supply. */
    public List<Figure> figures() {
        return figures;
    }

    /** Returns the names of the columns that every sheet has. */
    public List<String> columns() {
        return Stream.concat(given.stream().map(Given::name), figures.stream().map(Figure::property))
                .toList();
    }

    @Override
    public String toString() {
        return file;
    }
}
