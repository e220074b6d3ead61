package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.RefusalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names in a handbook sheet that the process does not yet implement, each with its meaning.
 *
 * @param name the file name, used in messages
 * @param entries the entries, in the order in which the file lists them
 */
record NotBuiltYet(String name, List<Entry> entries) {
    private static final String HEADER = "kind,name,meaning";
    private static final int COLUMNS = 3;

    /** The kind of an entry in the list, for example a step that is not implemented yet. */
    enum Kind {
        STEP,
        STATE,
        PERSON,
        CONDITION,
        REFUSAL,
        /** An existing condition whose meaning must change. */
        MEANING
    }

    /**
     * A name that is not implemented yet.
     *
     * @param kind the kind of the entry
     * @param name the name as written in the sheet; for a state, {@code track: state}
     * @param meaning the intended meaning of the name
     */
    record Entry(Kind kind, String name, String meaning) {
        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + " \"" + name + "\": " + meaning;
        }
    }

    /** Reads the list that belongs to a handbook sheet. */
    static NotBuiltYet of(String sheet) {
        String name = sheet.replace(".csv", "-not-built.csv");
        List<String> lines = HandbookSheet.lines(name);
        List<Entry> entries = new ArrayList<>();
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(HEADER))
                .forEach(line -> entries.add(entry(name, line)));
        return new NotBuiltYet(name, List.copyOf(entries));
    }

    private static Entry entry(String name, String line) {
        String[] cells = line.split(",", COLUMNS);
        if (cells.length != COLUMNS) {
            throw new AssertionError(
                    name + ": found " + cells.length + " columns, expected " + COLUMNS + " (" + HEADER + "): " + line);
        }
        return new Entry(Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT)), cells[1].strip(), cells[2].strip());
    }

    /** Returns all unimplemented names of the given kind. */
    Set<String> names(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the entries that are already implemented and must be removed from the list. */
    <O extends Order<O>> List<Entry> built(ProcessDefinition<O> process, SheetWords<O> words) {
        return entries.stream().filter(entry -> isBuilt(entry, process, words)).toList();
    }

    private static <O extends Order<O>> boolean isBuilt(
            Entry entry, ProcessDefinition<O> process, SheetWords<O> words) {
        return switch (entry.kind()) {
            case STEP -> process.steps().stream().anyMatch(step -> step.name().equals(entry.name()));
            case STATE ->
                process.positions().values().stream()
                        .flatMap(states -> states.stream())
                        .anyMatch(state -> entry.name().equals(state.track().name() + ": " + state.wireName()));
            case PERSON -> words.persons().containsKey(entry.name());
            case CONDITION -> words.conditions().containsKey(entry.name());
            case REFUSAL ->
                process.refusalCodes().stream().map(RefusalCode::code).anyMatch(entry.name()::equals);
            case MEANING -> !words.conditions().containsKey(entry.name());
        };
    }

    /** Returns the entries that no row of the sheet uses. */
    List<Entry> unused(HandbookSheet sheet) {
        return entries.stream()
                .filter(entry -> sheet.rows().stream().noneMatch(row -> says(row, entry)))
                .toList();
    }

    private static boolean says(SheetRow row, Entry entry) {
        return switch (entry.kind()) {
            case STEP -> row.steps().contains(entry.name());
            case STATE -> isAt(row, entry.name());
            case PERSON -> row.who().contains(entry.name());
            case CONDITION, MEANING -> row.when().equals(entry.name());
            case REFUSAL -> row.expected().equals(entry.name());
        };
    }

    private static boolean isAt(SheetRow row, String state) {
        String[] trackAndState = state.split(": ", 2);
        return Stream.of(row.position().split(";", -1))
                .map(String::strip)
                .filter(part -> part.startsWith(trackAndState[0] + ":"))
                .flatMap(part -> Stream.of(part.split("\\s+", -1)))
                .anyMatch(trackAndState[1]::equals);
    }

    /** Returns the implemented part of a row in the sheet; empty if the process implements no part of the row yet. */
    Stream<SheetRow> builtPart(SheetRow row) {
        List<String> steps = without(row.steps(), names(Kind.STEP));
        List<String> who = without(row.who(), names(Kind.PERSON));
        boolean isAboutNobody = who.isEmpty() && !row.who().isEmpty();
        if (steps.isEmpty()
                || isAboutNobody
                || names(Kind.CONDITION).contains(row.when())
                || names(Kind.REFUSAL).contains(row.expected())) {
            return Stream.empty();
        }
        return Stream.of(new SheetRow(
                row.line(), row.requirement(), steps, who, builtPlaces(row.position()), row.when(), row.expected()));
    }

    private String builtPlaces(String position) {
        return Stream.of(position.split(";", -1))
                .map(String::strip)
                .map(part -> Stream.of(part.split("\\s+", -1))
                        .filter(word -> !names(Kind.STATE).contains(part.split(":", 2)[0] + ": " + word))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private static List<String> without(List<String> all, Set<String> missing) {
        return all.stream().filter(each -> !missing.contains(each)).toList();
    }
}
