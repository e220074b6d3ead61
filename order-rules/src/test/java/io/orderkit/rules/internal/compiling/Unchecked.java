package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.ShippedRules;
import io.orderkit.rules.internal.StandardFiles;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.TopicRules;
import io.orderkit.rules.internal.tables.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/** Deposit rules that got past the first lock: compiled as they stand, in the company of the shipped rules. */
final class Unchecked {
    private static final RuleSet SHIPPED = ShippedRules.open();
    private static final String HEADER =
            StandardFiles.read().text("deposit.drl").replaceAll("(?s)\nrule \".*", "\n");

    private Unchecked() {}

    /**
     * Their classes.
     *
     * @param problems receives why they do not compile
     */
    static Map<String, byte[]> classes(String rules, List<String> problems) {
        Map<String, byte[]> classes = new HashMap<>();
        RuleCompiler.compile(Topic.DEPOSIT, RuleParser.parse(HEADER + rules), classes, problems);
        return classes;
    }

    /** The classes of rules that got past the Java compiler's allow-list too. */
    static Map<String, byte[]> classesOfAnything(String rules) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> problems = new ArrayList<>();
        Map<String, String> sources =
                RuleTranslator.translate(Topic.DEPOSIT, RuleParser.parse(HEADER + rules), problems);
        if (problems.isEmpty()) {
            RuleCompiler.compile(sources, Unchecked.class.getClassLoader(), classes, problems);
        }
        assertThat(problems).isEmpty();
        return classes;
    }

    /** Rules from such classes. */
    static RuleSet rules(Map<String, byte[]> classes) {
        return rules(Workshop.load(Topic.DEPOSIT, classes));
    }

    /** Rules that no lock has stopped. */
    static RuleSet rulesWithoutLocks(String rules) throws ReflectiveOperationException {
        Model model = new OpenLoader(classesOfAnything(rules))
                .loadClass(Topic.DEPOSIT.modelClass())
                .asSubclass(Model.class)
                .getConstructor()
                .newInstance();
        return rules(new TopicRules(Topic.DEPOSIT, model));
    }

    private static RuleSet rules(TopicRules deposit) {
        return new RuleSet(
                SHIPPED.version(),
                SHIPPED.files(),
                SHIPPED.reasons(),
                Tables.read(SHIPPED.files(), finding -> {}),
                topic -> topic == Topic.DEPOSIT ? deposit : SHIPPED.executable(topic));
    }

    static RuleSet rules(String rules) {
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> classes = classes(rules, problems);
        assertThat(problems).isEmpty();
        return rules(classes);
    }

    /** A loader that refuses nothing. */
    private static final class OpenLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        OpenLoader(Map<String, byte[]> classes) {
            super(Unchecked.class.getClassLoader());
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
