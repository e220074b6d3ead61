package io.orderkit.rules.internal.topics;

import io.orderkit.rules.internal.topics.TableColumn.Figure;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a topic: which cases a row may tell apart, and which figures it gives. A column is named like the property of the topic's
 * fact that it looks at or fills in; {@code From} behind it means that the property is so much or more. A sheet may have further columns, for
 * each property that is given.
 */
public final class DecisionTable {
    private final String file;
    private final List<Given> given;
    private final List<Figure> figures;

    /**
     * @param given what its rows tell apart at least
     * @param figures what its rows give
     */
    public DecisionTable(String file, List<Given> given, List<Figure> figures) {
        this.file = file;
        this.given = List.copyOf(given);
        this.figures = List.copyOf(figures);
    }

    /** Returns the file in which it stands. */
    public String file() {
        return file;
    }

    /** Returns the columns that it has in any case, for what its rows tell apart. */
    public List<Given> given() {
        return given;
    }

    /** Returns what its rows give. */
    public List<Figure> figures() {
        return figures;
    }

    /** Returns the columns that it has in any case. */
    public List<String> columns() {
        return Stream.concat(given.stream().map(Given::name), figures.stream().map(Figure::property))
                .toList();
    }

    @Override
    public String toString() {
        return file;
    }
}
