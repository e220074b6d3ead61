package io.orderkit.processtests.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The checker for Mermaid diagrams. Each diagram must be of a known kind, and every group in it must be closed. Another test compares the
 * generated diagrams with the process tables.
 */
final class MermaidBlocks implements BlockCheck {
    /** The permitted first lines of a diagram. */
    private static final Set<String> KINDS = Set.of("stateDiagram-v2", "flowchart LR");

    @Override
    public List<String> faults(CodeBlock block) {
        Stream<String> kind =
                block.text().lines().findFirst().filter(KINDS::contains).isPresent()
                        ? Stream.empty()
                        : Stream.of(block.fault("the diagram does not begin with one of " + new TreeSet<>(KINDS)));
        long open = block.text().lines().filter(line -> line.endsWith("{")).count();
        long closed =
                block.text().lines().filter(line -> line.strip().equals("}")).count();
        Stream<String> groups = open == closed
                ? Stream.empty()
                : Stream.of(block.fault(open + " groups begin, and " + closed + " end"));
        return Stream.concat(kind, groups).toList();
    }
}
