package io.orderkit.rules;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.rules.internal.compiling.RuleSetBuilder;
import io.orderkit.rules.internal.examples.ExampleRun;
import io.orderkit.rules.internal.explaining.QuestionExplainer;
import io.orderkit.rules.internal.files.DirectoryContents;
import io.orderkit.rules.internal.files.DirectoryReader;
import io.orderkit.rules.internal.findings.BoundedFindings;
import io.orderkit.rules.internal.judging.FiringTracer;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.judging.ShippedRules;
import io.orderkit.rules.internal.judging.VerdictMemory;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reviewing.RuleSetReview;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.question.DescribedQuestion;
import io.orderkit.rules.question.RuleQuestion;
import io.orderkit.rules.report.ExampleReport;
import io.orderkit.rules.report.Explanation;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.QuestionReport;
import io.orderkit.rules.report.RuleReview;
import io.orderkit.rules.vocabulary.DeclaredFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The policies as rule files, one for each topic, which business analysts read and change (X7): tier.drl, deposit.drl, postponement.drl,
 * pricing.drl, completeness.drl, due-time.drl, mall.drl, and those about the process itself: issue.drl, payment-gate.drl,
 * cancellation-fee.drl, back-dating.drl, supervision.drl, plan.drl. The sentences are in reasons.csv.
 *
 * <pre>
 * RuleBook rules = RuleBook.standard();                         // as shipped; compiled when the library was built
 * RuleBook ours = RuleBook.load(Path.of("/etc/mill/rules"));    // a directory of our own
 * RuleWatch live = RuleBook.watch(Path.of("/etc/mill/rules"));  // the same, followed as it changes
 * </pre>
 *
 * <p>Several rules may answer one question. The verdict then takes the lowest tier, the highest deposit, every doubt about a price and
 * every required item. A due time is the shortest specific one, and the terms of the mall are the stricter ones. Two rules that contradict
 * each other about the terms of postponement are a failure. The order of the rules in a file has no effect on the verdict. A verdict
 * carries every rule that fired, and the reasons of the rules that decided.
 *
 * <p>Each question throws {@link PolicyFailure}, which names the rule, when a rule fails, when the rules do not terminate, or when they
 * leave the question unanswered.
 *
 * <p>Each book has a cache of verdicts: equal facts get the verdict that they got before, where 1.0 equals 1.00. It keeps about the last
 * 4,096 questions ({@link #remembering}). Books do not share their caches, so that no book returns the verdict of another.
 *
 * <p>A book has one version, and is thread-safe. One book serves all threads of an application. Opening a book is expensive; asking it is
 * cheap.
 */
public final class RuleBook implements Policies {
    /** The default size of the cache: enough for the questions about some hundred open orders, in a few megabytes. */
    private static final int USUALLY_REMEMBERED = 4096;

    private final RuleSet rules;
    private final @Nullable VerdictMemory memory;
    private final boolean shipped;
    private final Reasons reasons;

    RuleBook(RuleSet rules) {
        this(rules, new VerdictMemory(USUALLY_REMEMBERED), false);
    }

    private RuleBook(RuleSet rules, @Nullable VerdictMemory memory, boolean shipped) {
        this.rules = rules;
        this.shipped = shipped;
        this.memory = memory;
        this.reasons = new Reasons(rules.reasons());
    }

    /** Returns the rules that are shipped with the library: those of the handbook. */
    public static RuleBook standard() {
        return new RuleBook(ShippedRules.open(), new VerdictMemory(USUALLY_REMEMBERED), true);
    }

    /** Returns a loader for rule books that also answer a host's own questions. */
    public static RuleBookLoader asking(RuleQuestion... questions) {
        return new RuleBookLoader(questions);
    }

    /**
     * Compiles the rules in a directory. To start one, copy the shipped files. A directory may lack the files about the process itself, as
     * a directory of release 0.1 does. The shipped files then replace them, and do not count for the version. The label of the version is
     * the directory's name.
     *
     * @throws RuleSetInvalid when a file is missing or invalid, or when the rules cannot be run in the available memory; carries the
     *     findings
     * @throws IllegalStateException when the rule compiler is not on the class path; the message says what to add
     */
    public static RuleBook load(Path directory) {
        return load(directory, ShippedTopics.all());
    }

    static RuleBook load(Path directory, Topics topics) {
        RuleSetBuilder.requireCompiler();
        BoundedFindings findings = new BoundedFindings();
        try {
            DirectoryContents contents = DirectoryReader.readSettled(directory, topics);
            findings.takeOver(contents.findings());
            Optional<RuleSet> rules = findings.isEmpty() ? RuleSetBuilder.build(contents, findings) : Optional.empty();
            return new RuleBook(rules.orElseThrow(() -> new RuleSetInvalid(directory.toString(), findings, null)));
        } catch (RuleSetInvalid e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Every failure that the files cause is a finding about them, StackOverflowError and OutOfMemoryError
            // included.
            findings.add(Finding.of(directory.toString(), 0, "cannot come into force: " + PrintableText.failure(e)));
            throw new RuleSetInvalid(directory.toString(), findings, e);
        }
    }

    /**
     * Watches a directory of rules that may change. The watch looks every second, keeps the texts in memory, and sends no reports. For
     * other settings, use {@link RuleWatch#of}.
     *
     * @throws RuleSetInvalid when the files are invalid at the start
     * @throws IllegalStateException when the rule compiler is not on the class path; the message says what to add
     */
    public static RuleWatch watch(Path directory) {
        return RuleWatch.of(directory).start();
    }

    @Override
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        return memory == null ? rules.judge(facts) : remembered(memory, facts);
    }

    @SuppressWarnings("unchecked") // facts of one type get verdicts of one type
    private <V extends Verdict> V remembered(VerdictMemory remembering, PolicyFacts<V> facts) {
        return (V) remembering.verdict(rules.asRead(facts), () -> rules.judge(facts));
    }

    @Override
    public boolean answers(Class<? extends PolicyFacts<?>> question) {
        return rules.topics().find(question).isPresent();
    }

    /**
     * Returns the same rules with an empty cache of another size.
     *
     * @param most the number of verdicts that it keeps; the least recently used are evicted first
     * @throws InvalidValue when the number is less than 2
     */
    public RuleBook remembering(int most) {
        if (most < 2) {
            throw InvalidValue.of("memory for verdicts", most, "2 or more");
        }
        return new RuleBook(rules, new VerdictMemory(most), shipped);
    }

    /** Returns the same rules without a cache: every question is judged, even one that was answered before. */
    public RuleBook withoutMemory() {
        return new RuleBook(rules, null, shipped);
    }

    /** Returns the use of the cache, which helps to choose its size; empty for a book without a cache. */
    public Optional<Recall> recall() {
        return Optional.ofNullable(memory).map(it -> new Recall(it.known(), it.asked(), it.size()));
    }

    /**
     * The use of a cache of verdicts.
     *
     * @param known the number of questions that the cache answered
     * @param asked the number of questions that the rules had to answer
     * @param held the number of verdicts in the cache
     */
    public record Recall(long known, long asked, int held) {}

    /**
     * Returns the verdict on facts, with every rule that fired, its facts and its rulings (X5). The cache is bypassed.
     *
     * @throws PolicyFailure for the same reasons as the question itself
     */
    public <V extends Verdict> Explanation<V> explain(PolicyFacts<V> facts) {
        FiringTracer tracer = new FiringTracer(rules);
        V verdict = tracer.judge(facts);
        return new Explanation<>(verdict, tracer.firings());
    }

    /** Returns a report on the question of the facts, with the rules that nearly applied (X5). There is a report even without a verdict. */
    public QuestionReport report(PolicyFacts<?> facts) {
        return QuestionExplainer.explain(rules, facts);
    }

    /** Returns the result of the examples beside these rules. All examples are met; otherwise the rules would not be in force. */
    public ExampleReport examples() {
        return ExampleRun.of(rules, finding -> {});
    }

    /**
     * Returns the errors and doubts about these rules although they load: cases without a verdict, contradictions, conditions that can
     * never hold, and more (K3). The review covers the boundary cases of the rules' own conditions and tables, within a budget of cases and
     * time.
     */
    public RuleReview review() {
        return RuleSetReview.of(rules);
    }

    /**
     * Returns the differences between the names of a company and those of {@code vocabulary.json}, or those of the handbook if the
     * directory has no such file. The shipped rules accept any names except additional tiers, because their tables have no rows for them.
     */
    @Override
    public List<String> objections(Catalogue names) {
        return shipped ? withoutRows(names) : differences(names);
    }

    /** Returns the names that the files of the rule set may use: those of {@code vocabulary.json}, or those of the handbook. */
    public Catalogue catalogue() {
        return rules.names().catalogue();
    }

    /** Returns the host's questions that the directory describes, for programs without the host's classes. */
    public List<DescribedQuestion> describedQuestions() {
        return rules.topics().stream()
                .filter(topic -> topic.facts() == DeclaredFacts.class)
                .map(DescribedQuestion::new)
                .toList();
    }

    private List<String> differences(Catalogue names) {
        List<String> differences =
                names.differences("the processes", rules.names().catalogue(), "the rule directory");
        return differences.isEmpty()
                ? differences
                : Stream.concat(
                                differences.stream(),
                                Stream.of("VocabularyFile.write brings the names of a process into the directory"))
                        .toList();
    }

    private static List<String> withoutRows(Catalogue names) {
        return names.tiers().stream()
                .filter(tier -> !Catalogue.handbook().knows(tier))
                .map(tier -> "the tables of the shipped rules have no rows for the tier " + tier.value()
                        + "; copy the rules into a directory, and add some")
                .toList();
    }

    /** Returns the version: the hash of the files' content, and the name that people use: {@code standard (3f9c0a…)}. */
    @Override
    public RuleSetVersion version() {
        return rules.version();
    }

    /** Returns the texts of the rules in force, by file name (X5); the line separator is {@code \n}. */
    public Map<String, String> texts() {
        return rules.texts().byName();
    }

    /**
     * Returns the rule file that gives the verdict on facts.
     *
     * @throws IllegalArgumentException when no rule file does
     */
    public String fileAbout(PolicyFacts<?> facts) {
        return rules.topics().about(facts).file();
    }

    RuleSet rules() {
        return rules;
    }

    /** Returns the sentences of these rules' reasons as messages for doubts: {@code doubt.freight-too-low} (C5). */
    @Override
    public Optional<Wording> wording() {
        return Optional.of(reasons.asWords("doubt."));
    }

    /** Returns the sentences of these rules' reasons. */
    public Reasons reasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "RuleBook " + version();
    }
}
