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
 * The policies as rule files, one a topic, which business analysts read and change (X7): tier.drl, deposit.drl,
 * postponement.drl, pricing.drl, completeness.drl, due-time.drl, mall.drl, and those about the process itself: issue.drl, payment-gate.drl,
 * cancellation-fee.drl, back-dating.drl, supervision.drl, plan.drl. The sentences stand in reasons.csv.
 *
 * <pre>
 * RuleBook rules = RuleBook.standard();                         // as shipped; compiled when the library was built
 * RuleBook ours = RuleBook.load(Path.of("/etc/mill/rules"));    // a directory of our own
 * RuleWatch live = RuleBook.watch(Path.of("/etc/mill/rules"));  // the same, followed as it changes
 * </pre>
 *
 * <p>Where several rules speak to one question: the lowest tier holds, the highest deposit, every doubt about a price,
 * every required item, the shortest time that is not merely the usual one, and the stricter terms of the mall; two rules that
 * contradict each other about the terms of postponement are a failure. The order in which rules stand in a file never decides.
 * A verdict carries every rule that fired, and the reasons of those that decided.
 *
 * <p>Each question throws {@link PolicyFailure}, naming the rule, when a rule fails, when the rules do not come to an end,
 * and when they leave the question unanswered.
 *
 * <p>A memory for verdicts belongs to it: equal facts, where 1.0 is 1.00, get the verdict that they got before. It holds the last 4,096
 * questions or so ({@link #remembering}). Other rules have a memory of their own, so that none answers for another.
 *
 * <p>It keeps one version, and is thread-safe. One book serves all threads of an application; opening one is expensive, asking is cheap.
 */
public final class RuleBook implements Policies {
    /** Enough for the questions about some hundred orders under way, in a few megabytes. */
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

    /** Returns the rules that are shipped with the library: the handbook's. */
    public static RuleBook standard() {
        return new RuleBook(ShippedRules.open(), new VerdictMemory(USUALLY_REMEMBERED), true);
    }

    /** Begins with questions that the library does not know. */
    public static RuleBookLoader asking(RuleQuestion... questions) {
        return new RuleBookLoader(questions);
    }

    /**
     * Compiles the rules in a directory. To begin with, copy the shipped files. A directory may lack those about the process itself, as
     * one of release 0.1 does: the shipped ones stand in, and do not count for the version. Its label is the directory's name.
     *
     * @throws RuleSetInvalid when a file is missing or wrong, or cannot be judged in the memory that there is, with the findings
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
            // Whatever files lead to, StackOverflowError and OutOfMemoryError included, is a finding about them.
            findings.add(Finding.of(directory.toString(), 0, "cannot come into force: " + PrintableText.failure(e)));
            throw new RuleSetInvalid(directory.toString(), findings, e);
        }
    }

    /**
     * Watches a directory of rules that may change: every second, with texts kept in memory, and nobody told. For other
     * settings, {@link RuleWatch#of}.
     *
     * @throws RuleSetInvalid when the files are invalid at the beginning
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
     * Returns the same rules with an empty memory of another size than the usual one.
     *
     * @param most how many verdicts it holds; the least asked go first
     * @throws InvalidValue when fewer than 2
     */
    public RuleBook remembering(int most) {
        if (most < 2) {
            throw InvalidValue.of("memory for verdicts", most, "2 or more");
        }
        return new RuleBook(rules, new VerdictMemory(most), shipped);
    }

    /** Returns the same rules without a memory: each question is judged, also one that was answered before. */
    public RuleBook withoutMemory() {
        return new RuleBook(rules, null, shipped);
    }

    /** Returns how often the memory answered, to size it by; nothing for a book without. */
    public Optional<Recall> recall() {
        return Optional.ofNullable(memory).map(it -> new Recall(it.known(), it.asked(), it.size()));
    }

    /**
     * The use of a memory for verdicts.
     *
     * @param known how many questions it answered
     * @param asked how many the rules had to answer
     * @param held how many verdicts it holds
     */
    public record Recall(long known, long asked, int held) {}

    /**
     * Returns the verdict on facts, with every rule that fired, on what, and what it said (X5). The memory is not asked.
     *
     * @throws PolicyFailure as the question itself
     */
    public <V extends Verdict> Explanation<V> explain(PolicyFacts<V> facts) {
        FiringTracer tracer = new FiringTracer(rules);
        V verdict = tracer.judge(facts);
        return new Explanation<>(verdict, tracer.firings());
    }

    /** Returns a report on the facts' question, also when there is no verdict, and with the rules that nearly applied (X5). */
    public QuestionReport report(PolicyFacts<?> facts) {
        return QuestionExplainer.explain(rules, facts);
    }

    /** Returns what the examples beside these rules show; all of them are as expected, or the rules would not be in force. */
    public ExampleReport examples() {
        return ExampleRun.of(rules, finding -> {});
    }

    /**
     * Returns what is wrong or doubtful about these rules although they load: cases without a verdict, contradictions, conditions that can
     * never hold, and more (K3). It looks at the boundary cases of the rules' own conditions and tables, within a budget of cases and time.
     */
    public RuleReview review() {
        return RuleSetReview.of(rules);
    }

    /**
     * Compares the names of a company with those of {@code vocabulary.json}, or the handbook's where the directory has no such file. The shipped
     * rules take any names but further tiers, for which their tables have no rows.
     */
    @Override
    public List<String> objections(Catalogue names) {
        return shipped ? withoutRows(names) : differences(names);
    }

    /** Returns the names that its files may use: those of {@code vocabulary.json}, or the handbook's. */
    public Catalogue catalogue() {
        return rules.names().catalogue();
    }

    /** Returns the questions of a host that the directory describes, where the host's classes are not there. */
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

    /** Returns the hash of the files' content and the name that people use: {@code standard (3f9c0a…)}. */
    @Override
    public RuleSetVersion version() {
        return rules.version();
    }

    /** Returns the texts that judge, by file name (X5); line ends are {@code \n}. */
    public Map<String, String> texts() {
        return rules.texts().byName();
    }

    /**
     * Returns the rule file that judges on facts.
     *
     * @throws IllegalArgumentException when none does
     */
    public String fileAbout(PolicyFacts<?> facts) {
        return rules.topics().about(facts).file();
    }

    RuleSet rules() {
        return rules;
    }

    /** Returns the sentences of these rules' reasons as words for doubts: {@code doubt.freight-too-low} (C5). */
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
