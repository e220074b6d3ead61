package io.orderkit.processtests.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The code on the pages of the project")
class CodeOnPagesTest {
    private static final ProjectTree PROJECT = ProjectTree.here();
    private static final BlockLanguages LANGUAGES = BlockLanguages.of(PROJECT);
    private static final String RULES_JAR = "java -jar tools/order-rules-cli/target/order-rules.jar ";
    private static final ShellBlocks SHELL = new ShellBlocks(PROJECT);

    static Stream<Path> pages() {
        return PROJECT.files(".md").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("stands in blocks with a language, and each is right as it is printed")
    void blocks(Path page) {
        assertThat(faults(MarkdownPage.of(PROJECT, page))).isEmpty();
    }

    private static List<String> faults(MarkdownPage page) {
        List<String> faults = new ArrayList<>(page.faults());
        page.blocks().forEach(block -> faults.addAll(LANGUAGES.faults(block)));
        page.spans().forEach(span -> faults.addAll(SHELL.spanFaults(span)));
        return faults;
    }

    /**
     * Returns one page for each kind of mistake, with the expected message. The mistake is always on the third line of
     * the page.
     */
    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("expected one of", block("", "", "mvn verify")),
                arguments("is in \"php\"", block("", "php", "echo 1;")),
                arguments("does not end", "Words:\n\n```sh\nmvn verify\n"),
                arguments("code is indented", "Words:\n\n    mvn verify\n"),
                arguments("code is indented", "- an item\n\n      mvn verify\n"),
                arguments(
                        "line 2 of the block: cannot find symbol",
                        block("", "java", "int i = 1;\nRuleBok.standard();")),
                arguments("stands so in no file", block("quoted from com/example/lumen", "java", "int i = 1;")),
                arguments("is in \"properties\"", block("", "properties", "a = b")),
                arguments("not well-formed", block("", "xml", "<a>")),
                arguments("this build has 2.4.240", block("", "xml", dependency("h2", "<version>2.4.239</version>"))),
                arguments("order-bom does not manage it", block("", "xml", dependency("picocli", ""))),
                arguments("no JSON", block("", "json", "{\"a\" 1}")),
                arguments("has no such line", block("a line of ../README.md", "json", "{}")),
                arguments(
                        "H2 refuses it",
                        block("", "sql", "SELECT * FROM orderkit_event;\nSELECT 1 FROM orderkit_evnt;")),
                arguments("the rules are refused", block("appended to deposit.drl", "drl", "rule \"x\" when")),
                arguments("the rules are refused", block("appended to deposit-percentages.csv", "csv", "C,,100000,,")),
                arguments(
                        "the rules load",
                        block("appended to deposit-percentages.csv, refused", "csv", "A,prepayment,,0,")),
                arguments("expected the note", block("", "csv", "C,,100000,35,")),
                arguments("does not begin with", block("", "mermaid", "graph TD")),
                arguments("does not begin with one of", block("", "mermaid", "pie title Orders\n")),
                arguments("groups begin", block("", "mermaid", "stateDiagram-v2\nstate a {")),
                arguments("no released snapshot", block("", "wire-snapshot", "enum <urgency> | constant late |")),
                arguments("compared with nothing", block("", "text", "All is well.")),
                arguments("bash cannot read it", block("", "sh", "mvn verify \"")),
                arguments("program gradle is not known", block("", "sh", "gradle build")),
                arguments("the goal verfy", block("", "sh", "mvn verfy")),
                arguments("the profile demos", block("", "sh", "mvn -Pdemos verify")),
                arguments("the option -x", block("", "sh", "mvn -x verify")),
                arguments("no module order-dsk", block("", "sh", "mvn -pl order-dsk -am test")),
                arguments("no test NoTest", block("", "sh", "mvn test -Dtest=NoTest")),
                arguments("has no test nothing", block("", "sh", "mvn test -Dtest='CodeOnPagesTest#nothing'")),
                arguments("nothing reads the property orderkit.none", block("", "sh", "mvn test -Dorderkit.none=1")),
                arguments("paper mill ends with 2", block("", "sh", "mvn -Pdemo verify -Dargs=\"--story none\"")),
                arguments("no program io.Nothing", block("", "sh", "mvn verify -Dbenchmark.run=io.Nothing")),
                arguments("no command chek", block("", "sh", RULES_JAR + "chek my-rules")),
                arguments("no option --eech", block("", "sh", RULES_JAR + "compare a b facts.jsonl --eech")),
                arguments(
                        "no module builds the jar",
                        block("", "sh", "java -jar order-desk/target/order-rules.jar check d")),
                arguments(
                        "is not the jar of this build", block("", "sh", "java -cp h2-2.4.239.jar org.h2.tools.Shell")),
                arguments(
                        "org.h2.tools.Shel ends with 1", block("", "sh", "java -cp h2-2.4.240.jar org.h2.tools.Shel")),
                arguments("no option --none", block("", "sh", "benchmarks/against-release --none")),
                arguments("no release 9.9", block("", "sh", "benchmarks/against-release 9.9")),
                arguments("the goal tset", "Words:\n\nCall `mvn tset` first."),
                arguments("no test NoTest", "Words:\n\nCall it with `-Dtest=NoTest`."));
    }

    private static String block(String note, String language, String text) {
        String second = note.isEmpty() ? "" : "<!-- test: " + note + " -->";
        return "Words:\n" + second + "\n```" + language + "\n" + text + "\n```\n";
    }

    private static String dependency(String name, String version) {
        return "<dependency><artifactId>" + name + "</artifactId>" + version + "</dependency>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("is found with file and line when it is broken")
    void found(String why, String page) {
        assertThat(faults(MarkdownPage.of(Path.of("a", "page.md"), page)))
                .isNotEmpty()
                .allSatisfy(
                        fault -> assertThat(fault).startsWith("a/page.md:3: ").contains(why));
    }
}
