package io.orderkit.processtests.pages;

import java.util.List;
import java.util.stream.Stream;

/**
 * The check of diagrams: each is of a known kind, and each group is closed. The generated ones are compared with the process tables
 * elsewhere.
 */
final class MermaidBlocks implements BlockCheck {
    @Override
    public List<String> faults(CodeBlock block) {
        Stream<String> kind = block.text().startsWith("stateDiagram-v2\n")
                ? Stream.empty()
                : Stream.of(block.fault("the diagram does not begin with stateDiagram-v2"));
        long open = block.text().lines().filter(line -> line.endsWith("{")).count();
        long closed =
                block.text().lines().filter(line -> line.strip().equals("}")).count();
        Stream<String> groups = open == closed
                ? Stream.empty()
                : Stream.of(block.fault(open + " groups begin, and " + closed + " end"));
        return Stream.concat(kind, groups).toList();
    }
}
