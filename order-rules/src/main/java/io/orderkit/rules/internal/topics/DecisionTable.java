package io.orderkit.rules.internal.topics;

import io.orderkit.rules.internal.topics.TableColumn.Figure;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decision table of a topic, with condition columns and columns for the figures that its rows supply. Each column has
 * the name of the property that it reads or supplies. A column name with the suffix {@code From} means that the
 * property must be at least the value in the cell. A sheet may contain additional condition columns for properties
 * whose values come from the facts.
 */
public final class DecisionTable {
    private final String file;
    private final List<Given> given;
    private final List<Figure> figures;

    /**
     * @param given the condition columns that every sheet must contain
     * @param figures the columns with figures that the rows supply
     */
    public DecisionTable(String file, List<Given> given, List<Figure> figures) {
        this.file = file;
        this.given = List.copyOf(given);
        this.figures = List.copyOf(figures);
    }

    /** Returns the name of the table's file. */
    public String file() {
        return file;
    }

    /** Returns the condition columns that every sheet of the table must contain. */
    public List<Given> given() {
        return given;
    }

    /** Returns the columns with the figures that the table's rows supply. */
    public List<Figure> figures() {
        return figures;
    }

    /** Returns the names of all columns that every sheet of the table must contain. */
    public List<String> columns() {
        return Stream.concat(given.stream().map(Given::name), figures.stream().map(Figure::property))
                .toList();
    }

    @Override
    public String toString() {
        return file;
    }
}
