package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.order.OrderCommand;
import java.util.List;
import java.util.stream.Stream;

/** The collection of all example commands, with one example for each type. */
public final class CommandExamples {
    private CommandExamples() {}

    /** Returns all examples, sorted by file and line. */
    public static List<OrderCommand> all() {
        return Stream.of(
                        AgreementExamples.ALL,
                        ConfirmationExamples.ALL,
                        ProductionExamples.ALL,
                        MoneyExamples.ALL,
                        DeliveryExamples.ALL,
                        ChangeExamples.ALL,
                        MallExamples.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
