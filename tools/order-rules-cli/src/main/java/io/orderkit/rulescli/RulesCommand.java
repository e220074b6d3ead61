package io.orderkit.rulescli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** The base class of all commands, whose fields picocli initialises. */
@SuppressWarnings("NullAway.Init")
abstract class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private OrderRules program;

    /** @return the exit status, chosen by {@link ExitStatus} */
    abstract int run(Console console);

    @Override
    public final Integer call() {
        return run(program.console());
    }
}
