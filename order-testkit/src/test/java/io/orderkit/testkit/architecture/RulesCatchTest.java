package io.orderkit.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Each architecture rule catches who breaks it")
class RulesCatchTest {
    private final Path folder;

    RulesCatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Nested
    @DisplayName("Dependencies")
    class Knowing {
        @Test
        @DisplayName("a domain class that knows a port")
        void domainKnowsPorts() {
            caught(
                    DependencyRules.DOMAIN_STANDS_ALONE,
                    "io.orderkit.domain.model.Wrong",
                    "class Wrong { io.orderkit.ports.TenantId tenant; }");
        }

        @Test
        @DisplayName("a domain class that logs, writes JSON, uses Guava, or holds an array of such")
        void domainUsesFrameworks() {
            for (String framework : new String[] {
                "org.slf4j.Logger log;",
                "tools.jackson.core.JsonParser json;",
                "com.google.common.collect.ImmutableList<String> list;",
                "com.google.common.collect.Range<Integer>[] ranges;"
            }) {
                caught(
                        DependencyRules.DOMAIN_IS_PLAIN_JAVA,
                        "io.orderkit.domain.model.Wrong",
                        "class Wrong { " + framework + " }");
            }
        }

        @Test
        @DisplayName("an adopter's event that uses a framework")
        void adopterUsesFrameworks() {
            caught(
                    DependencyRules.plainJava("com.acme.order.."),
                    "com.acme.order.Wrong",
                    "class Wrong { com.google.common.base.Joiner joiner; }");
        }

        @Test
        @DisplayName("a port that knows the desk, or a library")
        void portsKnowMore() {
            for (String known : new String[] {
                "io.orderkit.desk.OrderDesk desk;",
                "tools.jackson.core.JsonParser json;",
                "com.google.common.collect.ImmutableList<String> list;"
            }) {
                caught(
                        DependencyRules.PORTS_ARE_PLAIN_JAVA,
                        "io.orderkit.ports.store.Wrong",
                        "class Wrong { " + known + " }");
            }
        }

        @Test
        @DisplayName("a port that knows the rules")
        void portsKnowRules() {
            caught(
                    DependencyRules.PORTS_AND_RULES_APART,
                    new CompiledSources(folder)
                            .file("io.orderkit.rules.Some", "public class Some {}")
                            .file("io.orderkit.ports.Wrong", "class Wrong { io.orderkit.rules.Some rules; }"));
        }

        @Test
        @DisplayName("a rule class that knows a port")
        void rulesKnowPorts() {
            caught(
                    DependencyRules.PORTS_AND_RULES_APART,
                    "io.orderkit.rules.Wrong",
                    "class Wrong { io.orderkit.ports.TenantId tenant; }");
        }

        @Test
        @DisplayName("anybody but order-rules who knows Kie")
        void droolsElsewhere() {
            caught(
                    DependencyRules.DROOLS_ONLY_IN_RULES,
                    new CompiledSources(folder)
                            .file("org.kie.api.Some", "public class Some {}")
                            .file("io.orderkit.rules.Right", "class Right { org.kie.api.Some session; }")
                            .file("com.acme.Wrong", "class Wrong { org.kie.api.Some session; }"));
        }

        @Test
        @DisplayName("an adapter that knows another module than ports and domain")
        void adapterKnowsTooMuch() {
            caught(
                    DependencyRules.ADAPTERS_KNOW_PORTS_ALONE,
                    new CompiledSources(folder)
                            .file("io.orderkit.rules.Some", "public class Some {}")
                            .file("io.orderkit.jdbc.Wrong", "class Wrong { io.orderkit.rules.Some rules; }"));
        }

        @Test
        @DisplayName("a stranger in an internal package, and none of its own house")
        void strangerInInternals() {
            caught(
                    DependencyRules.NO_STRANGER_IN_INTERNALS,
                    new CompiledSources(folder)
                            .file("io.orderkit.rules.internal.deep.Some", "public class Some {}")
                            .file(
                                    "io.orderkit.rules.Right",
                                    "class Right { io.orderkit.rules.internal.deep.Some its; }")
                            .file(
                                    "io.orderkit.rulesother.Wrong",
                                    "class Wrong { io.orderkit.rules.internal.deep.Some[] it; }"));
        }

        @Test
        @DisplayName("a kernel class that knows a process")
        void kernelKnowsProcess() {
            caught(
                    DependencyRules.KERNEL_KNOWS_NO_PROCESS,
                    "io.orderkit.domain.process.Wrong",
                    "class Wrong { io.orderkit.domain.contract.order.ContractOrder order; }");
        }

        @Test
        @DisplayName("a mall class that knows the contract process")
        void mallKnowsContract() {
            caught(
                    DependencyRules.PROCESSES_APART,
                    "io.orderkit.domain.mall.Wrong",
                    "class Wrong { io.orderkit.domain.contract.order.ContractOrder order; }");
        }

        @Test
        @DisplayName("a contract class that knows the mall")
        void contractKnowsMall() {
            caught(
                    DependencyRules.PROCESSES_APART,
                    "io.orderkit.domain.contract.intake.Wrong",
                    "class Wrong { io.orderkit.domain.mall.order.MallOrder order; }");
        }

        @Test
        @DisplayName("a main class that uses the testkit")
        void mainUsesTestkit() {
            caught(
                    DependencyRules.TESTKIT_STAYS_IN_TESTS,
                    "io.orderkit.papermill.Wrong",
                    "class Wrong { io.orderkit.testkit.memory.InMemoryStore store; }");
        }
    }

    @Nested
    @DisplayName("Packages")
    class Shape {
        @ParameterizedTest
        @DisplayName(
                "a package that knows a later one which knows it: a phase, an inner package, the process, the kernel")
        @CsvSource({
            "contract.delivery, contract.intake",
            "contract.delivery.arrival, contract.delivery",
            "contract.process, contract.order",
            "mall.delivery, mall.ordering",
            "process, model"
        })
        void cycle(String later, String earlier) {
            caughtCycle("io.orderkit.domain." + later, "io.orderkit.domain." + earlier);
        }

        @Test
        @DisplayName("a class that holds gates, as any other")
        void gatesInCycle() {
            caught(
                    PackageRules.DOMAIN_IN_LAYERS,
                    new CompiledSources(folder)
                            .file(
                                    "io.orderkit.domain.contract.delivery.Later",
                                    "public class Later { io.orderkit.domain.contract.intake.Wrong its; }")
                            .file(
                                    "io.orderkit.domain.contract.intake.Wrong",
                                    "public class Wrong { io.orderkit.domain.process.Gate<?> gate;"
                                            + " io.orderkit.domain.contract.delivery.Later its; }"));
        }

        private void caughtCycle(String later, String earlier) {
            caught(
                    PackageRules.DOMAIN_IN_LAYERS,
                    new CompiledSources(folder)
                            .file(later + ".Later", "public class Later { " + earlier + ".Wrong its; }")
                            .file(earlier + ".Wrong", "public class Wrong { " + later + ".Later its; }"));
        }

        @Test
        @DisplayName("a package of more types than a reader can take in, and none of as many")
        void crowded() {
            CompiledSources crowd = new CompiledSources(folder);
            for (int i = 1; i <= PackageRules.MOST_TYPES; i++) {
                crowd.file("io.orderkit.domain.crowd.Wrong" + i, "class Wrong" + i + " { class Inner {} }");
            }
            assertThat(PackageRules.DOMAIN_UNCROWDED.evaluate(crowd.classes()).hasViolation())
                    .isFalse();
            caught(PackageRules.DOMAIN_UNCROWDED, crowd.file("io.orderkit.domain.crowd.OneMore", "class OneMore {}"));
        }

        @Test
        @DisplayName("two classes of one name, in one module or in two")
        void twice() {
            caught(
                    PackageRules.namesOnce("io.orderkit"),
                    new CompiledSources(folder)
                            .file("io.orderkit.jdbc.Wrong", "class Wrong {}")
                            .file("io.orderkit.rules.Wrong", "class Wrong {}")
                            .file("io.orderkit.rules.Right", "class Right { class Wrong {} }"));
            caught(
                    PackageRules.DOMAIN_NAMES_ONCE,
                    new CompiledSources(folder)
                            .file("io.orderkit.domain.model.Wrong", "class Wrong {}")
                            .file("io.orderkit.domain.order.Wrong", "class Wrong {}")
                            .file("io.orderkit.domain.order.Right", "class Right {}"));
        }
    }

    @Nested
    @DisplayName("Marks of the API")
    class Marks {
        private static final String STABLE = "@io.orderkit.domain.api.Stable";
        private static final String EXPERIMENTAL = "@io.orderkit.domain.api.Experimental";

        private CompiledSources described(String itsPackage, String marks) {
            return new CompiledSources(folder)
                    .describe(itsPackage, marks)
                    .file(itsPackage + ".Wrong", "class Wrong {}");
        }

        @Test
        @DisplayName("a public package with no mark or with both, and an internal one with any")
        void wrong() {
            ArchRule rule = PackageRules.marked("com.acme");
            caught(rule, "com.acme.plain.Wrong", "class Wrong {}");
            caught(rule, described("com.acme.none", ""));
            caught(rule, described("com.acme.both", STABLE + " " + EXPERIMENTAL));
            caught(rule, described("com.acme.internal.deep", EXPERIMENTAL));
        }

        @Test
        @DisplayName("nobody for one mark, or for none on an internal package")
        void right() {
            ArchRule rule = PackageRules.marked("com.acme");
            for (CompiledSources right : List.of(
                    described("com.acme.kept", STABLE),
                    described("com.acme.tried", EXPERIMENTAL),
                    described("com.acme.internal", ""))) {
                assertThat(rule.evaluate(right.classes()).hasViolation()).isFalse();
            }
        }
    }

    @Nested
    @DisplayName("Parameters")
    class Parameters {
        private static final String FIVE = "(int a, int b, int c, int d, int e) {";

        @Test
        @DisplayName(
                "a method and a constructor of five parameters, a private one too, and a record's further constructor")
        void five() {
            for (String wrong : new String[] {
                "class Wrong { private static void give" + FIVE + "} }",
                "class Wrong { Wrong" + FIVE + "} }",
                "record Wrong(int sum) { Wrong" + FIVE + " this(a); } }",
                "class Wrong { enum Kind { ONE(1, 2, 3, 4, 5); Kind" + FIVE + "} } }"
            }) {
                caught(ParameterRules.atMostFour("com.acme.."), "com.acme.Wrong", wrong);
            }
        }

        @Test
        @DisplayName("nobody for four, for the components of a record, or for what the compiler adds")
        void four() {
            CompiledSources right = new CompiledSources(folder)
                    .file(
                            "com.acme.Right",
                            "class Right { Right(int a, int b, int c, int d) {}"
                                    + " record Row(int a, int b, int c, int d, int e) {}"
                                    + " class Inner { Inner(int a, int b, int c, int d) {} }"
                                    + " enum Kind { ONE(1, 2, 3, 4) {}; Kind(int a, int b, int c, int d) {} }"
                                    + " Runnable run(int a, int b, int c, int d) {"
                                    + " int e = 0; return () -> System.out.println(a + b + c + d + e); } }");
            assertThat(ParameterRules.atMostFour("com.acme..")
                            .evaluate(right.classes())
                            .getFailureReport()
                            .getDetails())
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("Plain signatures")
    class Signatures {
        @Test
        @DisplayName(
                "a port that takes, returns, throws, extends or holds a framework's type, as an argument of a type too")
        void frameworkShown() {
            for (String member : new String[] {
                "class Wrong { public void take(tools.jackson.core.JsonParser node) {} }",
                "class Wrong { protected java.util.List<com.google.common.base.Joiner[]> give() { return null; } }",
                "class Wrong { public Wrong(java.util.Optional<? extends org.slf4j.Logger> log) {} }",
                "class Wrong { public void fail() throws tools.jackson.core.JacksonException {} }",
                "class Wrong { public static com.google.common.base.Joiner JOINER; }",
                "abstract class Wrong implements com.google.common.base.Function<String, String> {}"
            }) {
                caught(SignatureRules.PORTS_SHOW_NO_FRAMEWORK, "io.orderkit.ports.Wrong", "public " + member);
            }
        }

        @Test
        @DisplayName("nobody for what is used inside")
        void frameworkInside() {
            ArchRule rule = SignatureRules.PORTS_SHOW_NO_FRAMEWORK;
            CompiledSources right = new CompiledSources(folder)
                    .file(
                            "io.orderkit.ports.Right",
                            "public class Right { private tools.jackson.core.JsonParser node; void own(tools.jackson.core.JsonParser n) {} }")
                    .file("io.orderkit.ports.Hidden", "class Hidden { public com.google.common.base.Joiner joiner; }");
            assertThat(rule.evaluate(right.classes()).hasViolation()).isFalse();
        }

        @Test
        @DisplayName("an adapter that shows a framework")
        void adapterShows() {
            caught(
                    SignatureRules.ADAPTERS_AND_RULES_SHOW_NO_FRAMEWORK,
                    "io.orderkit.jdbc.Wrong",
                    "public class Wrong { public com.google.common.base.Joiner joiner() { return null; } }");
        }
    }

    @Nested
    @DisplayName("Wire records")
    class Written {
        private static final String IMPORTS =
                "import io.orderkit.domain.model.*; import io.orderkit.domain.order.*; import io.orderkit.domain.contract.order.*; ";

        @Test
        @DisplayName("a command that is no record, and one without a name")
        void commands() {
            caught(
                    WireRecordRules.COMMANDS_ARE_NAMED_RECORDS,
                    "com.acme.Wrong",
                    IMPORTS + "@Wire(\"acme:wrong\") class Wrong implements OrderCommand {}");
            caught(
                    WireRecordRules.COMMANDS_ARE_NAMED_RECORDS,
                    "com.acme.Wrong",
                    IMPORTS + "record Wrong() implements OrderCommand {}");
        }

        @Test
        @DisplayName("an event without a name")
        void events() {
            caught(
                    WireRecordRules.EVENTS_ARE_NAMED_RECORDS,
                    "com.acme.Wrong",
                    IMPORTS
                            + "record Wrong() implements OrderEvent<ContractOrder> { public ContractOrder applyTo(ContractOrder o) { return o; } }");
        }

        @Test
        @DisplayName("an adopter's name without the adopter's prefix")
        void prefix() {
            caught(
                    WireRecordRules.namedUnder("acme:", "com.acme.."),
                    "com.acme.Wrong",
                    IMPORTS + "@Wire(\"wrong\") record Wrong() implements OrderCommand {}");
        }
    }

    private void caught(ArchRule rule, String name, String source) {
        caught(rule, new CompiledSources(folder).file(name, source));
    }

    /** Asserts that the rule reports only this violation and that the rule's description gives a reason. */
    private static void caught(ArchRule rule, CompiledSources offender) {
        var result = rule.evaluate(offender.classes());
        assertThat(result.getFailureReport().getDetails()).isNotEmpty().allMatch(detail -> detail.contains("Wrong"));
        assertThat(rule.getDescription()).contains("because");
    }
}
