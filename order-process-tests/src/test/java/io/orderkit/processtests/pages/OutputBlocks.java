package io.orderkit.processtests.pages;

import java.util.List;
import java.util.Set;

/**
 * The checker for command output on a page. The note before the block names the output, and a test compares the block with the real output.
 */
final class OutputBlocks implements BlockCheck {
    /**
     * The outputs that {@link RulesPageSessionTest}, {@link RecipesPageTest} and the testkit's
     * {@code FailureOnPageTest} compare with the real output.
     */
    private static final Set<String> COMPARED =
            Set.of("output of check", "output of explain", "output of compare", "failure of S-14");

    @Override
    public List<String> faults(CodeBlock block) {
        return COMPARED.contains(block.note().strip())
                ? List.of()
                : List.of(block.fault("the output is compared with nothing; expected a note before it, one of "
                        + COMPARED.stream().sorted().toList()));
    }
}
