package io.orderkit.testkit.wire;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.ProcessDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The facts that hold for the current code, collected from its types and process tables. */
public final class WireFacts {
    private static final String OBLIGATION = "obligation.";

    private WireFacts() {}

    /**
     * Returns the facts about serialised types: schema numbers, fields, enum constants and permitted types.
     *
     * @throws IllegalArgumentException if two types have the same name, so that one of them needs a wire name
     */
    public static List<WireFact> of(OrderJson json) {
        List<WireFact> facts = new ArrayList<>();
        for (WireShape shape : json.shapes()) {
            String subject = subject(shape);
            facts.stream()
                    .filter(fact -> fact.subject().equals(subject))
                    .findFirst()
                    .ifPresent(twin -> {
                        throw new IllegalArgumentException(
                                "two types are named " + shape.name() + "; expected a @Wire name on one of them");
                    });
            if (shape.kind() != WireShape.Kind.ENUM && shape.kind() != WireShape.Kind.CHOICE) {
                facts.add(new WireFact(subject, "schema", Integer.toString(shape.schema())));
            }
            shape.members().forEach(member -> facts.add(fact(shape, member)));
        }
        return facts.stream().sorted().toList();
    }

    /** Returns the name that snapshots use for a type. */
    static String subject(WireShape shape) {
        return lower(shape.kind()) + " <" + shape.name() + ">";
    }

    private static WireFact fact(WireShape shape, WireShape.Member member) {
        String subject = subject(shape);
        return switch (shape.kind()) {
            case ENUM -> new WireFact(subject, "constant " + member.name(), "");
            case CHOICE -> new WireFact(subject, "choice " + member.name(), member.form());
            case COMMAND, EVENT, TYPE ->
                new WireFact(subject, "field " + member.name(), member.form() + ", " + lower(member.presence()));
        };
    }

    /** Returns the facts about a process: its tracks, states, steps, refusals and obligations. */
    public static List<WireFact> of(ProcessDefinition<?> process) {
        String subject = "process " + process.name();
        List<WireFact> facts = new ArrayList<>();
        process.positions().forEach((track, states) -> {
            facts.add(new WireFact(subject, "track " + track.name(), ""));
            states.forEach(state -> facts.add(state(subject, state)));
        });
        process.initial()
                .all()
                .forEach(state -> facts.add(
                        new WireFact(subject, "begin of track " + state.track().name(), state.wireName())));
        process.steps()
                .forEach(step -> facts.add(new WireFact(subject, "step <" + step.name() + ">", step.requirement())));
        process.refusalCodes()
                .forEach(code -> facts.add(new WireFact(subject, "refusal " + code.code(), code.requirement())));
        process.vocabulary().stream()
                .filter(key -> key.startsWith(OBLIGATION))
                .forEach(key ->
                        facts.add(new WireFact(subject, "obligation " + key.substring(OBLIGATION.length()), "")));
        return facts.stream().sorted().toList();
    }

    private static WireFact state(String subject, State state) {
        return new WireFact(
                subject, "state " + state.wireName(), state.track().name() + (state.isEnd() ? ", end" : ""));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
