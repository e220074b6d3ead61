package io.orderkit.processtests.commands;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.processtests.project.ProjectTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference documentation for the commands of both processes, and for the values in their fields. */
public final class CommandReference {
    private final CommandSources sources;
    private final Map<String, String> pages = new LinkedHashMap<>();

    private CommandReference(CommandSources sources) {
        this.sources = sources;
    }

    /** Generates the reference from the project's sources, tables and examples, which takes a few seconds. */
    public static CommandReference of(ProjectTree project) {
        CommandReference reference = new CommandReference(CommandSources.of(project));
        reference.write();
        return reference;
    }

    private void write() {
        OrderJson json = json();
        pages.put(
                "commands-contract.md", page(ContractProcess.standard(), json, "The commands of the contract process"));
        pages.put("commands-mall.md", page(MallProcess.standard(), json, "The commands of the mall"));
        pages.put("commands-values.md", new ValuePage(sources.rows()).text());
    }

    private String page(ProcessDefinition<?> process, OrderJson json, String title) {
        return new CommandPage<>(process, sources, json).text(title);
    }

    /** Returns the JSON format of both processes. */
    static OrderJson json() {
        return OrderJson.with(ContractProcess.standard(), MallProcess.standard())
                .build();
    }

    /** Returns the text of each page, keyed by the file name in the folder {@code docs}. */
    public Map<String, String> pages() {
        return Map.copyOf(pages);
    }

    /** Returns the names of all fields without a documented meaning. */
    List<String> faults() {
        return sources.rows().faults().stream().distinct().toList();
    }

    /** Returns the refusals that are specific to a command. */
    List<RefusalCode> refusals(Class<? extends OrderCommand> command) {
        return sources.refusals(command);
    }
}
