package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.compiling.HostileRuleSet.Slot;
import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.topics.Topic;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("K1")
class AllowedClassesTest {
    /**
     * The names of classes that compiled rules mention but never load. The names occur in throws clauses, in
     * descriptions of inner classes, in the unused copy of an enum's values, and in unreachable code.
     */
    private static final Set<String> NEVER_LOADED = Set.of(
            "java.lang.Exception",
            "java.lang.System",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.StringConcatFactory",
            "org.drools.model.Index",
            "org.drools.model.PatternDSL",
            "org.drools.model.consequences.ConsequenceBuilder");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.Locale",
                "java.time.format.DateTimeFormatter",
                "java.lang.System",
                "java.lang.Runtime",
                "java.lang.Thread",
                "java.lang.Class",
                "java.lang.ClassLoader",
                "java.lang.Error",
                "java.io.Serializable",
                "org.drools.util.DateUtils",
                "org.drools.ecj.EclipseJavaCompiler",
                "org.drools.core.WorkingMemory",
                "org.drools.modelcompiler.constraints.ConstraintEvaluator",
                "org.drools.compiler.kie.builder.MaterializedLambda"
            })
    @DisplayName("compiled rules do not load what no rule needs")
    void compiledRulesDoNotLoad(String name) {
        assertThat(AllowedClasses.running()).doesNotContain(name);
    }

    @Test
    @DisplayName("no list has a class of a compiler, a locale, a thread or a process")
    void noListHasWhatWouldHurt() {
        for (Set<String> names :
                List.of(AllowedClasses.running(), AllowedClasses.compiling(), AllowedClasses.translating())) {
            assertThat(names)
                    .noneMatch(
                            name -> name.startsWith("org.drools.compiler")
                                    || name.startsWith("org.drools.ecj")
                                    || name.startsWith("org.kie")
                                    || name.startsWith("java.net")
                                    || name.startsWith("java.nio")
                                    || name.matches(
                                            "java\\.util\\.Locale|java\\.lang\\.(System|Runtime|Thread|Process.*|ClassLoader)"));
        }
    }

    static Stream<Topic> topics() {
        return ShippedTopics.all().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("the compiled rules of a topic refer to themselves and to the allow-list, and to nothing else")
    void compiledRulesReferToTheAllowList(Topic topic) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        RuleFile rules = RuleReader.read(topic, ShippedFiles.read().text(topic.file()), finding -> {})
                .orElseThrow();
        List<String> problems = new ArrayList<>();
        assertThat(RuleCompiler.compile(rules, classes, problems))
                .as("%s", problems)
                .isTrue();
        Set<String> referred = new HashSet<>();
        for (byte[] code : classes.values()) {
            referred.addAll(classesIn(code));
        }
        referred.removeAll(classes.keySet());
        referred.removeAll(AllowedClasses.running());
        referred.removeAll(NEVER_LOADED);
        assertThat(referred).isEmpty();
    }

    @Test
    @DisplayName("the generated Java compares texts by the engine's index")
    void theGeneratedJavaComparesTextsByTheIndex() {
        List<String> problems = new ArrayList<>();
        RuleFile rules = HostileRuleSet.rules(Map.of(Slot.RULE_NAME, List.of("one", "two")), new ArrayList<>())
                .orElseThrow();
        Map<String, String> sources = RuleTranslator.translate(ShippedTopics.DEPOSIT, EngineText.of(rules), problems);
        assertThat(problems).isEmpty();
        assertThat(String.join("", sources.values()).replaceAll("\\s", ""))
                .containsPattern("alphaIndexedBy\\(java\\.lang\\.String\\.class,[^;]*?\"text-1\"\\)")
                .doesNotContain("Locale", "MaterializedLambda");
    }

    /** Returns the names of the classes in a constant pool (JVMS 4.4.1). An array is represented by its element type. */
    private static Set<String> classesIn(byte[] code) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        List<Integer> classes = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(code));
        in.skipBytes(8);
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 7 -> classes.add(in.readUnsignedShort());
                case 5, 6 -> {
                    in.skipBytes(8);
                    index++;
                }
                case 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                default -> in.skipBytes(4);
            }
        }
        Set<String> names = new HashSet<>();
        for (int index : classes) {
            names.add(String.valueOf(texts.get(index))
                    .replaceAll("^\\[+L?|;$", "")
                    .replace('/', '.'));
        }
        return names;
    }
}
