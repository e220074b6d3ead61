package io.orderkit.rules.internal.gaps;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.cases.CaseField;
import io.orderkit.rules.internal.cases.CaseProperty;
import io.orderkit.rules.internal.cases.CaseSpace;
import io.orderkit.rules.internal.language.SampleFacts;
import io.orderkit.rules.internal.questions.FactTranslator;
import io.orderkit.rules.internal.questions.Question;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.KnownCircumstances;
import io.orderkit.rules.internal.topics.TableColumn;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The possible cases of one topic, including the figures from the decision tables. */
final class TopicCases {
    private final Question question;
    private final FactTranslator translator;
    private final MentionedValues mentioned;
    private final CaseSpace space;

    TopicCases(Question question, FactTranslator translator, MentionedValues mentioned) {
        this.question = question;
        this.translator = translator;
        this.mentioned = mentioned;
        List<CaseField> fields = question.properties().stream().map(this::given).toList();
        this.space = new CaseSpace(fields, properties(fields));
    }

    /** Returns all cases that are possible with the current content of the tables. */
    CaseSpace asked() {
        return space;
    }

    /** Returns the cases that are possible if the decision tables may have any valid content. */
    CaseSpace withAnyTables() {
        List<FactProperty> seen = question.topic().properties().stream()
                .filter(property -> !property.isDerived())
                .toList();
        List<CaseField> fields = new ArrayList<>();
        seen.forEach(property -> fields.add(
                figure(property.name()).isPresent()
                        ? figure(property, figure(property.name()).get())
                        : space.fields().get(indexOf(property.name()))));
        return new CaseSpace(fields, given(fields));
    }

    /** Returns the facts that a case represents. */
    PolicyFacts<?> facts(int[] chosen) {
        List<Optional<Object>> values = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            values.add(space.fields().get(i).values().get(Math.max(0, chosen[i])));
        }
        return question.make(values);
    }

    private CaseField given(FactProperty property) {
        List<Optional<Object>> values = new ArrayList<>();
        if (property.perhapsUnknown()) {
            values.add(Optional.empty());
        }
        int compared = mentioned.group(property.name()).size();
        new CandidateValues(
                        property, topic().names(), mentioned.of(property.name()), value -> possible(property, value))
                .list(compared, knownTexts(property.name()))
                .forEach(value -> values.add(Optional.of(value)));
        if (derived()
                .anyMatch(from ->
                        isBase(property, from) && !mentioned.of(from.name()).isEmpty())) {
            CandidateValues.daysOfTheWeek(values).forEach(day -> values.add(Optional.of(day)));
        }
        return new CaseField(property.name(), values);
    }

    private Stream<FactProperty> derived() {
        return topic().properties().stream().filter(FactProperty::isDerived);
    }

    private static boolean isBase(FactProperty property, FactProperty derived) {
        return KnownCircumstances.baseOf(derived).equals(property.name());
    }

    private CaseField figure(FactProperty property, TableColumn.Figure figure) {
        String name = property.name();
        List<Optional<Object>> values = new ArrayList<>();
        new CandidateValues(
                        property,
                        topic().names(),
                        mentioned.of(name),
                        value -> figure.range().map(range -> range.holds(value)).orElse(true))
                .list(mentioned.group(name).size(), List.of())
                .forEach(value -> values.add(Optional.of(value)));
        return new CaseField(name, values);
    }

    /**
     * Returns whether a property can have a given value in a question's facts. The result is false for a value that
     * would be invalid in a fact file.
     */
    private boolean possible(FactProperty property, Object value) {
        return objection(property, value).isEmpty();
    }

    private Optional<String> objection(FactProperty property, Object value) {
        if (value instanceof String text && (text.isBlank() || !text.equals(text.strip()))) {
            return Optional.of("a text without leading or trailing spaces");
        }
        if (!property.values().isEmpty() && !property.values().contains(value)) {
            return Optional.of("one of " + String.join(", ", property.values()));
        }
        List<Optional<Object>> values = new ArrayList<>();
        for (FactProperty each : question.properties()) {
            values.add(Optional.of(each.equals(property) ? value : SampleFacts.any(each)));
        }
        try {
            question.make(values).requirePossible();
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(e.expected()).filter(expected -> e.what().equals(property.name()));
        }
    }

    /**
     * Returns a description of the property's possible values if the given text is not one of them; empty if it is.
     */
    Optional<String> expected(String property, String text) {
        return Stream.concat(question.properties().stream(), derived())
                .filter(each -> each.name().equals(property) && each.kind() == ValueKind.TEXT)
                .findFirst()
                .flatMap(each -> objection(each, text));
    }

    private Topic topic() {
        return question.topic();
    }

    private Stream<DecisionTable> tables() {
        return topic().tables().stream();
    }

    /** Returns the codes that the library itself uses for a property; empty when the property is not a code. */
    List<String> knownTexts(String property) {
        return tables().flatMap(table -> table.given().stream())
                .filter(given -> given.property().equals(property))
                .flatMap(given -> given.codes().stream())
                .toList();
    }

    private Optional<TableColumn.Figure> figure(String property) {
        return tables().flatMap(table -> table.figures().stream())
                .filter(figure -> figure.property().equals(property))
                .findAny();
    }

    /** Returns the index of the field from which a property is read or derived; negative if its value comes from a table. */
    private int fieldOf(String property) {
        return indexOf(derived()
                .filter(each -> each.name().equals(property))
                .findFirst()
                .map(KnownCircumstances::baseOf)
                .orElse(property));
    }

    private int indexOf(String property) {
        return question.properties().stream().map(FactProperty::name).toList().indexOf(property);
    }

    private Map<String, CaseProperty> given(List<CaseField> fields) {
        Map<String, CaseProperty> properties = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            CaseProperty.Given given = new CaseProperty.Given(i, fields.get(i));
            properties.put(given.field().property(), given);
            derived()
                    .filter(property -> KnownCircumstances.baseOf(property)
                            .equals(given.field().property()))
                    .forEach(property -> properties.put(
                            property.name(),
                            new CaseProperty.Derived(given, value -> KnownCircumstances.derived(property, value))));
        }
        return properties;
    }

    private Map<String, CaseProperty> properties(List<CaseField> fields) {
        Map<String, CaseProperty> properties = given(fields);
        tables().forEach(table -> table.figures().forEach(figure -> {
            Map<Integer, ValueClasses> read = new HashMap<>();
            List<TableColumn.Given> columns = translator.tables().given(question.topic(), table);
            for (TableColumn.Given column : columns) {
                int field = fieldOf(column.property());
                boolean isDerivedFrom = columns.stream()
                        .map(TableColumn.Given::property)
                        .anyMatch(other -> fieldOf(other) == field && indexOf(other) != field);
                read.put(
                        field,
                        isDerivedFrom
                                ? ValueClasses.each(fields.get(field))
                                : ValueClasses.of(fields.get(field), cells(column.property())));
            }
            // If a row omits the figure, the value from the facts applies.
            int own = indexOf(figure.property());
            if (own >= 0) {
                read.put(own, ValueClasses.each(fields.get(own)));
            }
            properties.put(figure.property(), new TableProperty(read, chosen -> seen(figure.property(), chosen)));
        }));
        return properties;
    }

    private Set<Object> cells(String property) {
        return translator.tables().mentioned(question.topic()).getOrDefault(property, Set.of());
    }

    private Optional<Object> seen(String property, int[] chosen) {
        Record fact = question.seen(translator, facts(chosen));
        return question.topic().property(property).map(each -> question.topic().value(fact, each));
    }
}
