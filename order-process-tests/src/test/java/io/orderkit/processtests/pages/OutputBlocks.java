package io.orderkit.processtests.pages;

import java.util.List;
import java.util.Set;

/** The check of output on a page. Its note names the output; a test compares each block with the real output. */
final class OutputBlocks implements BlockCheck {
    /** Compared by {@link RulesPageSessionTest}, {@link RecipesPageTest} and {@code FailureOnPageTest} of the testkit. */
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
