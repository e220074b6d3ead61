package io.orderkit.processtests.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes to the library. Each change removes an existing question from one part of the library. */
@Tag("X7")
@DisplayName("A question that a step asks does not start while")
class ForgottenQuestionTest {
    private static final String TOPICS = "io/orderkit/rules/internal/questions/ShippedTopics.java";
    private static final String HANDBOOK = "io/orderkit/domain/policy/handbook/HandbookPolicies.java";
    private static final String FACTS = "io/orderkit/domain/policy/asked/PlanFacts.java";
    private static final String STANDARD = "io/orderkit/rules/standard/";

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("the handbook's own answer is forgotten")
    void answer() throws IOException {
        assertThat(new ChangedLibrary(folder)
                        .source("order-domain", HANDBOOK, "\\.on\\(IssueFacts.class, HandbookTerms::issue\\)", "")
                        .problem(Starts.class))
                .startsWith("does not start: ProcessDefect: ")
                .contains("IssueProductionOrder asks IssueFacts");
    }

    @Test
    @DisplayName("its entry in the registry is forgotten")
    void entry() throws IOException {
        assertThat(new ChangedLibrary(folder)
                        .source(
                                "order-rules",
                                TOPICS,
                                "register\\(AskedTopics.issue\\(REGISTERED.size\\(\\)\\)\\)",
                                "TIER")
                        .problem(Starts.class))
                .startsWith("does not start: ProcessDefect: ")
                .contains("IssueProductionOrder asks IssueFacts");
    }

    @Test
    @DisplayName("its rule file is forgotten, or its table")
    void files() throws IOException {
        assertThat(new ChangedLibrary(folder).without(STANDARD + "issue.drl").problem(Starts.class))
                .startsWith("does not start: ")
                .contains("the shipped [issue.drl] are missing");
        assertThat(new ChangedLibrary(folder.resolve("table"))
                        .without(STANDARD + "payment-before-goods.csv")
                        .problem(Starts.class))
                .contains("the shipped [payment-before-goods.csv] are missing");
    }

    @Test
    @DisplayName("the sentence of its reason is forgotten")
    void reason() throws IOException {
        assertThat(new ChangedLibrary(folder)
                        .resource("order-rules", STANDARD + "reasons.csv", "(?m)^plan-persons,.*\\R", "")
                        .problem(Starts.class))
                .startsWith("does not start: ")
                .contains("plan-persons");
    }

    @Test
    @DisplayName("the name under which its facts are written is forgotten")
    void wireName() throws IOException {
        assertThat(new ChangedLibrary(folder)
                        .source("order-domain", FACTS, "@Wire\\(\"plan-facts\"\\)", "")
                        .problem(Starts.class))
                .startsWith("does not start: ")
                .contains("PlanFacts");
    }
}
