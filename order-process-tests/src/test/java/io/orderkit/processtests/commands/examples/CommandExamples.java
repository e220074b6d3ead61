package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.order.OrderCommand;
import java.util.List;
import java.util.stream.Stream;

/** All examples of commands, one of each type. */
public final class CommandExamples {
    private CommandExamples() {}

    /** Returns the examples, in the order of the files and of their lines. */
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
