package io.orderkit.rulescli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** The base of all commands; picocli fills in their fields. */
@SuppressWarnings("NullAway.Init")
abstract class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private OrderRules program;

    /** @return one of the values of {@link ExitStatus} */
    abstract int run(Console console);

    @Override
    public final Integer call() {
        return run(program.console());
    }
}
