package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.tables.TableColumn.Figure;
import io.orderkit.rules.internal.tables.TableColumn.Given;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables that there are: which cases a row may tell apart, and which figures it gives. A column is named like the property of
 * the topic's fact that it looks at or fills in; {@code From} behind it means that the property is so much or more.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
public enum DecisionTable {
    /** X7: the customer-tier standard. */
    TIER_STANDARD(
            "tier-standard.csv",
            Topic.TIER,
            List.of(
                    Given.perhapsNone("assignedTier"),
                    Given.from("overdueInvoices"),
                    Given.from("annualVolume"),
                    Given.from("yearsOfDealing")),
            List.of(Figure.of("standardTier"))),

    /** C9.2: deposits that no contract fixes. */
    DEPOSIT_PERCENTAGES(
            "deposit-percentages.csv",
            Topic.DEPOSIT,
            List.of(Given.is("tier"), Given.is("paymentMethod"), Given.from("orderTotal")),
            List.of(Figure.between("standardPercent", 0, 100))),

    /** C5: how far a price may be off. */
    PRICE_TOLERANCES(
            "price-tolerances.csv",
            Topic.PRICING,
            List.of(Given.is("earlierDeal")),
            List.of(
                    Figure.between("planTolerancePercent", 0, 100).orNothing(),
                    Figure.between("dealTolerancePercent", 0, 100))),

    /** X3: within how many hours something owed is due. */
    DUE_TIMES(
            "due-times.csv",
            Topic.DUE_TIME,
            List.of(
                    Given.code(
                            "obligation",
                            "salesperson-data",
                            "return-of-confirmation",
                            "copy-to-technical",
                            "delivery-notice",
                            "sales-slip",
                            "reply",
                            "mall-payment",
                            "phone-call",
                            "shipment"),
                    Given.is("tier"),
                    Given.is("urgency")),
            List.of(Figure.between("standardHours", 1, 8760)));

    private final String file;
    private final Topic topic;
    private final List<Given> given;
    private final List<Figure> figures;

    DecisionTable(String file, Topic topic, List<Given> given, List<Figure> figures) {
        this.file = file;
        this.topic = topic;
        this.given = given;
        this.figures = figures;
    }

    /** Returns the file in which it stands. */
    public String file() {
        return file;
    }

    /** Returns the files of all tables. */
    public static List<String> files() {
        return Arrays.stream(values()).map(DecisionTable::file).toList();
    }

    /** Returns the topic whose fact it feeds. */
    public Topic topic() {
        return topic;
    }

    /** Returns what its rows tell apart. */
    public List<Given> given() {
        return given;
    }

    /** Returns what its rows give. */
    public List<Figure> figures() {
        return figures;
    }

    List<String> columns() {
        return Stream.concat(given.stream().map(Given::name), figures.stream().map(Figure::property))
                .toList();
    }

    CellFormat kind(String property, RuleNames names) {
        return Arrays.stream(topic.fact().getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .findAny()
                .map(component -> CellFormat.of(component.getType(), names))
                .orElseThrow(() -> new IllegalStateException(topic.fact() + " has no " + property));
    }
}
