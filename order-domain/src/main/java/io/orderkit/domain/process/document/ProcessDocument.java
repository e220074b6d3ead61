package io.orderkit.domain.process.document;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Language;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A Markdown document of a process, with a Mermaid state diagram for each track and a table of its steps. The diagrams
 * and the table are derived from the process table alone, so they include the tracks, states and steps of an extension.
 * For example
 *
 * <pre>
 * String markdown = ProcessDocument.of(ContractProcess.standard()).page("The contract process");
 * </pre>
 *
 * <p>The same process always produces the same text. Immutable and thread-safe.
 *
 * @param <O> the type of the order
 */
public final class ProcessDocument<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final Titles titles;

    private ProcessDocument(ProcessDefinition<O> process, Language language) {
        this.process = process;
        this.titles = new Titles(process.wording(), language);
    }

    /** Returns a document with labels in English. */
    public static <O extends Order<O>> ProcessDocument<O> of(ProcessDefinition<O> process) {
        return of(process, Language.EN);
    }

    /** Returns a document with labels in a given language; the surrounding text remains in English. */
    public static <O extends Order<O>> ProcessDocument<O> of(ProcessDefinition<O> process, Language language) {
        return new ProcessDocument<>(process, language);
    }

    /**
     * Returns the Mermaid state diagram of one track, with an arrow for each step that may change its state.
     *
     * @throws IllegalArgumentException when the process has no such track
     */
    public String diagram(Track track) {
        return new TrackDiagram<>(process, titles, track).whole();
    }

    /**
     * Returns a compact Mermaid state diagram that shows the forward steps of all tracks, labelled with requirement
     * ids.
     *
     * @param shown the steps to draw
     */
    public String overview(Predicate<? super Step<O, ?>> shown) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (Track track : process.positions().keySet()) {
            text.append(new TrackDiagram<>(process, titles, track).within(shown));
        }
        return text.toString();
    }

    /** Returns a Markdown table of the steps with the columns requirement, step, actors, from, gates and to. */
    public String stepTable() {
        return new StepRows<>(process, titles).text();
    }

    /** Returns a Markdown page with a heading, a diagram for each track, and the step table. */
    public String page(String title) {
        StringBuilder page = new StringBuilder("# " + title + "\n\n")
                .append("Process `" + process.name() + "`, version " + process.version())
                .append(process.extension()
                        .map(its -> ", with the extension `" + its.name() + "`, version " + its.version())
                        .orElse(""))
                .append(". ")
                .append("An order stands at one state on each track; only the steps below move it.\n");
        for (Track track : process.positions().keySet()) {
            page.append("\n## Track: " + titles.of(track.wordingKey()) + each(track) + "\n\n");
            page.append("```mermaid\n" + diagram(track) + "```\n");
        }
        String repeated = process.scopes().isEmpty()
                ? ""
                : "A step of \"each …\" is taken once for each of them, as is its track; while there is one, a command needs no number.\n";
        return page.append("\n## Steps\n\n")
                .append("\"From\" names the tracks that matter to the step, \"to\" where it may move the order; ")
                .append("without \"to\" the order stays.\n")
                .append(repeated)
                .append("\n")
                .append(stepTable())
                .append(corrections())
                .append(messages())
                .append(ownFields())
                .toString();
    }

    private String corrections() {
        return process.corrections().isEmpty()
                ? ""
                : "\n## Correctable records\n\nA correction names the record and a reason. The original record stays readable, and the figures follow.\n\n"
                        + new CorrectionRows<>(process, titles).text();
    }

    private String messages() {
        return process.messages().isEmpty()
                ? ""
                : "\n## Message recipients\n\nA message goes to the person of the order in that role. If the order names nobody, it goes to everyone with the role.\n\n"
                        + new MessageRows<>(process, titles).text();
    }

    private String ownFields() {
        return process.fields().isEmpty()
                ? ""
                : "\n## Own fields\n\n" + new OwnFieldRows(process.fields(), titles).text();
    }

    private String each(Track track) {
        return process.scopes().stream()
                .filter(scope -> scope.tracks().contains(track))
                .map(scope -> ", of each " + titles.of(scope.wordingKey()))
                .collect(Collectors.joining());
    }
}
