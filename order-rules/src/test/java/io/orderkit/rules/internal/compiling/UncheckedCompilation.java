package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.engine.TopicRules;
import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.judging.ShippedRules;
import io.orderkit.rules.internal.questions.ShippedTopics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deposit rules that bypass the first barrier, the grammar. The rules are compiled unchanged, together with the shipped
 * rules.
 */
final class UncheckedCompilation {
    private static final RuleSet SHIPPED = ShippedRules.open();
    private static final String HEADER = ShippedFiles.read().text("deposit.drl").replaceAll("(?s)\nrule \".*", "\n");

    private UncheckedCompilation() {}

    /**
     * Compiles deposit rules without checking them against the grammar, and returns the classes.
     *
     * @param problems the receiver of the compilation errors
     */
    static Map<String, byte[]> classes(String rules, List<String> problems) {
        Map<String, byte[]> classes = new HashMap<>();
        RuleCompiler.compile(ShippedTopics.DEPOSIT, EngineGrammars.parse(HEADER + rules), classes, problems);
        return classes;
    }

    /** Compiles deposit rules with neither the grammar nor the Java compiler's allow-list, and returns the classes. */
    static Map<String, byte[]> classesOfAnything(String rules) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> problems = new ArrayList<>();
        Map<String, String> sources =
                RuleTranslator.translate(ShippedTopics.DEPOSIT, EngineGrammars.parse(HEADER + rules), problems);
        if (problems.isEmpty()) {
            RuleCompiler.compile(sources, UncheckedCompilation.class.getClassLoader(), classes, problems);
        }
        assertThat(problems).isEmpty();
        return classes;
    }

    /** Returns a rule set in which the deposit rules are replaced with compiled classes. */
    static RuleSet rules(Map<String, byte[]> classes) {
        return rules(RuleSetBuilder.load(ShippedTopics.DEPOSIT, classes));
    }

    /** Returns a rule set whose deposit rules bypass all barriers. */
    static RuleSet rulesWithoutLocks(String rules) {
        return rules(TopicRules.load(ShippedTopics.DEPOSIT, new OpenLoader(classesOfAnything(rules))));
    }

    private static RuleSet rules(TopicRules deposit) {
        return new RuleSet(
                ShippedRules.sources(),
                topic -> topic.equals(ShippedTopics.DEPOSIT) ? deposit : SHIPPED.executable(topic));
    }

    static RuleSet rules(String rules) {
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> classes = classes(rules, problems);
        assertThat(problems).isEmpty();
        return rules(classes);
    }

    /** A class loader without an allow-list. */
    private static final class OpenLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        OpenLoader(Map<String, byte[]> classes) {
            super(UncheckedCompilation.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] code = classes.get(name);
            if (code == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defineClass(name, code, 0, code.length);
            }
        }
    }
}
