package io.orderkit.processtests.commands;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.RefusalCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The documentation page about the commands of one process.
 *
 * @param process the process
 * @param sources the sources of the descriptions, refusals and examples
 * @param json the JSON format of the examples
 * @param <O> the order
 */
record CommandPage<O extends Order<O>>(ProcessDefinition<O> process, CommandSources sources, OrderJson json) {
    String text(String title) {
        return "# " + title + "\n\n"
                + "Each command with its fields, an example in Java and one in JSON, who may give it, and why it may be refused. Where the order must stand,\n"
                + "which gates are asked and where it moves stands in [process-" + process.name() + ".md](process-"
                + process.name() + ".md). In Java a command goes into a `CommandEnvelope`;\n"
                + "over REST its JSON is the body of a `POST` to `/orders/{order}/commands/` and its name ([spring.md](spring.md)).\n"
                + "A sentence names its culprits where `{…}` stands.\n\n"
                + "## Reasons why any command can be refused\n\n"
                + "Those about the place of the order and about the person name the requirement of the command instead of X1 and X2.\n\n"
                + refusalTable(Arrays.asList(KernelRefusal.values()))
                + process.steps().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(Step<O, ?> step) {
        Class<? extends OrderCommand> type = step.command();
        return "\n## " + capital(say(step.wordingKey())) + ": `" + step.name() + "`\n\n"
                + sources.rows().meaning(type).text() + "\n\n"
                + "**May be given by:** " + who(step) + ".\n\n"
                + sources.rows().of(type) + "\n"
                + ExampleSources.note()
                + "```java\n" + sources.java(type) + "\n```\n\n"
                + "```json\n" + json.write(sources.value(type)) + "\n```\n\n"
                + refusals(sources.refusals(type));
    }

    private String who(Step<O, ?> step) {
        if (step.isAutomatic()) {
            return "the library itself as SYSTEM, when its time comes";
        }
        return step.permits().stream()
                .map(permit -> say(permit.wordingKey()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String refusals(Collection<RefusalCode> codes) {
        return codes.isEmpty()
                ? "It has no further reasons to be refused.\n"
                : "It may further be refused for these reasons:\n\n" + refusalTable(codes);
    }

    private String refusalTable(Collection<? extends RefusalCode> codes) {
        return codes.stream()
                .map(code -> "| `" + code.code() + "` | " + code.requirement() + " | "
                        + FieldRows.cell(say("refusal." + code.code())) + " |\n")
                .collect(Collectors.joining("", "| code | requirement | sentence |\n| --- | --- | --- |\n", ""));
    }

    private String say(String wordingKey) {
        return process.wording().say(Language.EN, wordingKey);
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
