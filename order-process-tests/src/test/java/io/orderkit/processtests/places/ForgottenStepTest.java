package io.orderkit.processtests.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes to the library. Each change removes an existing step from one part of the library. */
@Tag("X1")
@DisplayName("A step does not start while")
class ForgottenStepTest {
    private static final String TABLE = "io/orderkit/domain/contract/process/ContractProcess.java";
    private static final String WORDS = "io/orderkit/domain/contract/process/contract_";
    private static final String ROW = "\\.step\\(\"C4\", GiveEstimate\\.class\\)\\s+";

    @TempDir
    Path folder = Path.of("");

    private String problem(String pattern, String text) throws IOException {
        return new ChangedLibrary(folder)
                .source("order-domain", TABLE, pattern, text)
                .problem(Starts.class);
    }

    @Test
    @DisplayName("its row is forgotten")
    void row() throws IOException {
        assertThat(problem(ROW + "[^;]*?\\.emits\\(EstimateGiven\\.class\\)", ""))
                .startsWith("does not start: ProcessDefect: ")
                .contains("there is a text for step.give-estimate, which is not a step of the process");
    }

    @Test
    @DisplayName("nobody may take it")
    void permit() throws IOException {
        assertThat(problem(ROW + "\\.by\\(CS_AGENT\\)", ".step(\"C4\", GiveEstimate.class)"))
                .contains("GiveEstimate names nobody who may take it");
    }

    @Test
    @DisplayName("its event is forgotten")
    void event() throws IOException {
        assertThat(problem("\\.emits\\(EstimateGiven\\.class\\)", "")).contains("GiveEstimate names no event");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "es", "zh"})
    @DisplayName("a word of it is forgotten in one language")
    void word(String language) throws IOException {
        assertThat(new ChangedLibrary(folder)
                        .resource("order-domain", WORDS + language + ".properties", "(?m)^step\\.give-estimate .*$", "")
                        .problem(Starts.class))
                .contains("no wording in " + language + " for step.give-estimate");
        assertThat(new ChangedLibrary(folder.resolve("event"))
                        .resource(
                                "order-domain", WORDS + language + ".properties", "(?m)^event\\.estimate-given .*$", "")
                        .problem(Starts.class))
                .contains("no wording in " + language + " for event.estimate-given");
    }
}
