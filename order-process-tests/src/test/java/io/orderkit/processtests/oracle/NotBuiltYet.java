package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.RefusalCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that a handbook sheet uses and the process does not have yet, each with its meaning.
 *
 * @param name the file's name, for messages
 * @param entries the names, from top to bottom
 */
record NotBuiltYet(String name, List<Entry> entries) {
    private static final String HEADER = "kind,name,meaning";
    private static final int COLUMNS = 3;

    /** The kind of a name. */
    enum Kind {
        STEP,
        STATE,
        PERSON,
        CONDITION,
        REFUSAL,
        /** A condition that is there and has to mean something else. */
        MEANING,
        /** A step that is there and answers otherwise than its rows say. */
        ROWS,
        /** A step that the search finds open in a corner where none of the moves' inputs is accepted. */
        CORNER,
        /** The situations that the search does not reach. */
        UNMET
    }

    /**
     * A name that is missing.
     *
     * @param kind what it names
     * @param name as the sheet has it; a state with its track before it
     * @param meaning what it is
     */
    record Entry(Kind kind, String name, String meaning) {
        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + " \"" + name + "\": " + meaning;
        }
    }

    /** Returns the list that belongs to a sheet. */
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

    /** Returns the missing names of a kind. */
    Set<String> names(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what stands here although the process or its words know it. */
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
            case ROWS, CORNER ->
                process.steps().stream().noneMatch(step -> step.name().equals(entry.name()));
            case UNMET -> false;
        };
    }

    /** Returns what stands here and in no row of the sheet. */
    List<Entry> unused(HandbookSheet sheet) {
        return entries.stream()
                .filter(entry -> sheet.rows().stream().noneMatch(row -> says(row, entry)))
                .toList();
    }

    private static boolean says(SheetRow row, Entry entry) {
        return switch (entry.kind()) {
            case UNMET -> true;
            case STEP, ROWS, CORNER -> row.steps().contains(entry.name());
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

    /** Returns a row without what is missing; empty where nothing is left that could be compared. */
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

    /** Returns the differences of steps that are expected to answer as their rows say. */
    List<SheetDifference> unexpected(Collection<SheetDifference> differences) {
        Set<String> expected = names(Kind.ROWS);
        return differences.stream()
                .filter(difference ->
                        !expected.contains(difference.ruling().step().name()))
                .toList();
    }

    /** Returns the open steps without those of which a corner is known. */
    List<String> unexpectedCorners(Collection<String> open) {
        return open.stream()
                .filter(each -> names(Kind.CORNER).stream().noneMatch(step -> each.contains(" " + simple(step) + ",")))
                .toList();
    }

    /** Returns what was not met without what is known not to be. */
    List<String> unexpectedlyUnmet(Collection<String> missing) {
        return missing.stream()
                .filter(each -> !names(Kind.UNMET).contains(each))
                .toList();
    }

    /** Returns the steps that answer as their rows say although the list has them. */
    Set<String> followed(Collection<SheetDifference> differences) {
        Set<String> followed = new TreeSet<>(names(Kind.ROWS));
        differences.forEach(
                difference -> followed.remove(difference.ruling().step().name()));
        return followed;
    }

    /** The simple name of a command: {@code correct-sending} is CorrectSending. */
    private static String simple(String step) {
        return Stream.of(step.split("-", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
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
