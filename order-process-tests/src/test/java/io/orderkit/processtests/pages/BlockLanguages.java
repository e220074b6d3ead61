package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The languages allowed for code blocks, each with its checker. A {@code text} block contains the output of a command; separate tests
 * compare it with the real output.
 */
record BlockLanguages(Map<String, BlockCheck> checks, QuotedBlocks quoted) {
    static BlockLanguages of(ProjectTree project) {
        Map<String, BlockCheck> checks = new TreeMap<>();
        checks.put("java", new JavaBlocks(project));
        checks.put("xml", new XmlBlocks(project));
        checks.put("json", new JsonBlocks(project));
        checks.put("sql", new SqlBlocks());
        checks.put("sh", new ShellBlocks(project));
        RuleBlocks rules = new RuleBlocks();
        checks.put("drl", rules);
        checks.put("csv", rules);
        checks.put("mermaid", new MermaidBlocks());
        checks.put("wire-snapshot", new SnapshotBlocks(project));
        checks.put("text", new OutputBlocks());
        return new BlockLanguages(checks, new QuotedBlocks(project));
    }

    /** Returns the faults in a block, using the check for its language. */
    List<String> faults(CodeBlock block) {
        if (QuotedBlocks.isQuoted(block)) {
            return quoted.faults(block);
        }
        BlockCheck check = checks.get(block.language());
        return check == null
                ? List.of(
                        block.fault("the block is in \"" + block.language() + "\"; expected one of " + checks.keySet()))
                : check.faults(block);
    }
}
