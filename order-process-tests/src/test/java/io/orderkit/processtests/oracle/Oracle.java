package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.RefusalCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A parsed handbook sheet, which predicts the process's answer for every combination of actor, step and position. The sheet uses only
 * public names of the process: steps, states and refusal codes.
 *
 * @param <O> the order
 */
final class Oracle<O extends Order<O>> {
    static final String EVERYBODY_BUT = "anybody but ";

    private final HandbookSheet sheet;
    private final ProcessDefinition<O> process;
    private final SheetWords<O> words;
    private final Set<State> ends = new LinkedHashSet<>();
    private final List<StepRule<O>> rulings = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    private Oracle(HandbookSheet sheet, ProcessDefinition<O> process, SheetWords<O> words) {
        this.sheet = sheet;
        this.process = process;
        this.words = words;
        sheet.rows().forEach(this::review);
        sheet.rows().stream()
                .filter(SheetRow::isEnd)
                .forEach(row -> places(row).states().values().forEach(ends::addAll));
        process.steps().forEach(step -> rule(step));
        Set<String> used = sheet.rows().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.when()), row.who().stream()))
                .collect(Collectors.toSet());
        Stream.concat(words.conditions().keySet().stream(), words.persons().keySet().stream())
                .filter(word -> !used.contains(word))
                .forEach(word -> findings.add("no row says \"" + word + "\""));
    }

    /**
     * Parses a sheet.
     *
     * @throws AssertionError if a row cannot be parsed, a step does not have exactly one permission row, or a defined relation or condition
     *     is not used in any row
     */
    static <O extends Order<O>> Oracle<O> of(HandbookSheet sheet, ProcessDefinition<O> process, SheetWords<O> words) {
        Oracle<O> oracle = new Oracle<>(sheet, process, words);
        if (!oracle.findings.isEmpty()) {
            throw new AssertionError(sheet.name() + ":\n  " + String.join("\n  ", oracle.findings));
        }
        return oracle;
    }

    HandbookSheet sheet() {
        return sheet;
    }

    ProcessDefinition<O> process() {
        return process;
    }

    SheetWords<O> words() {
        return words;
    }

    /** Returns the rules of all steps, in the order of the process table. */
    List<StepRule<O>> rulings() {
        return rulings;
    }

    private void review(SheetRow row) {
        if (!row.requirement().matches("[A-Z]\\d+(\\.\\d+)?")) {
            find(row, "found the requirement \"" + row.requirement() + "\", expected one such as C9.1");
        }
        if (row.isEnd()) {
            return;
        }
        row.steps()
                .forEach(step ->
                        known(row, "step", step, process.steps().stream().map(Step::name)));
        if (row.isPermission()) {
            if (row.who().isEmpty() || !row.when().isEmpty()) {
                find(row, "expected somebody who may, and no condition");
            }
            return;
        }
        known(row, "refusal", row.expected(), process.refusalCodes().stream().map(RefusalCode::code));
        if (!row.when().isEmpty()) {
            known(row, "condition", row.when(), words.conditions().keySet().stream());
        } else if (row.who().isEmpty()) {
            find(row, "expected a condition, or somebody whom it is about");
        }
    }

    private void rule(Step<O, ?> step) {
        Map<Boolean, List<SheetRow>> about = sheet.rows().stream()
                .filter(row -> row.steps().contains(step.name()))
                .collect(Collectors.partitioningBy(SheetRow::isPermission));
        List<SheetRow> permissions = about.getOrDefault(true, List.of());
        if (permissions.size() != 1) {
            findings.add("found " + permissions.size() + " rows that accept " + step.name() + ", expected one");
            return;
        }
        SheetRow row = permissions.get(0);
        List<StepRule.Bar<O>> bars = about.getOrDefault(false, List.of()).stream()
                .map(bar ->
                        new StepRule.Bar<>(bar.when(), whom(bar), OracleAnswer.of(bar.expected(), bar.requirement())))
                .toList();
        Set<String> persons = about.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> each.who().stream())
                .filter(words.persons()::containsKey)
                .collect(Collectors.toSet());
        rulings.add(new StepRule<>(
                step, row.line(), row.requirement(), places(row), ends, persons, anyOf(row, row.who()), bars));
    }

    private BiPredicate<O, Actor> whom(SheetRow row) {
        if (row.who().isEmpty()) {
            return (order, actor) -> true;
        }
        String first = row.who().get(0);
        return first.startsWith(EVERYBODY_BUT)
                ? anyOf(row, List.of(first.substring(EVERYBODY_BUT.length()))).negate()
                : anyOf(row, row.who());
    }

    /**
     * Returns a predicate that is true if the actor has one of the named relations to the order. A name that matches no
     * relation is the name of a role.
     */
    private BiPredicate<O, Actor> anyOf(SheetRow row, List<String> who) {
        BiPredicate<O, Actor> nobody = (order, actor) -> false;
        return who.stream().map(word -> meant(row, word)).reduce(nobody, BiPredicate::or);
    }

    private BiPredicate<O, Actor> meant(SheetRow row, String word) {
        BiPredicate<O, Actor> person = words.persons().get(word);
        if (person != null) {
            return person;
        }
        known(row, "person or role", word, Stream.concat(words.persons().keySet().stream(), words.roles().stream()));
        return (order, actor) ->
                actor.roles().stream().anyMatch(role -> role.value().equals(word));
    }

    private SheetPositions places(SheetRow row) {
        try {
            return SheetPositions.of(row.position(), process);
        } catch (AssertionError e) {
            find(row, String.valueOf(e.getMessage()));
            return new SheetPositions(Map.of());
        }
    }

    private void known(SheetRow row, String what, String found, Stream<String> names) {
        List<String> all = names.toList();
        if (!all.contains(found)) {
            find(
                    row,
                    "no " + what + " \"" + found + "\""
                            + NearMiss.of(found, all)
                                    .map(near -> "; maybe \"" + near + "\"")
                                    .orElse(""));
        }
    }

    private void find(SheetRow row, String finding) {
        findings.add("line " + row.line() + ": " + finding);
    }
}
