package io.orderkit.rules.internal.reviewing;

import io.orderkit.rules.internal.checking.ReasonUse;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.reasons.ReasonFigures;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.reasons.StrayBraces;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.ReviewFinding;
import io.orderkit.rules.report.ReviewFinding.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The review of the reasons, which finds stray braces in sentences and reasons that are used in the wrong topic. */
final class ReasonReview {
    private final ReasonTable reasons;
    private final Topics all;
    private final List<ReasonUse> uses;
    private final Map<String, Set<Topic>> saidIn = new TreeMap<>();
    private final Consumer<ReviewFinding> findings;

    ReasonReview(RuleSet set, Collection<RuleFile> rules, Consumer<ReviewFinding> findings) {
        this.reasons = set.reasons();
        this.all = set.topics();
        this.uses = ReasonUse.in(rules);
        this.findings = findings;
        uses.forEach(use -> saidIn.computeIfAbsent(use.reason().value(), code -> new TreeSet<>())
                .add(use.topic()));
    }

    void run() {
        ReasonHomes homes = new ReasonHomes();
        for (ReasonUse use : uses) {
            String code = use.reason().value();
            String requirement =
                    reasons.find(code).map(ReasonTable.Row::requirement).orElse("");
            homes.of(code, requirement, topics(code))
                    .filter(home -> !home.contains(use.topic()))
                    .ifPresent(home -> reportForeign(use, home));
        }
        for (String code : reasons.codes()) {
            reasons.find(code)
                    .ifPresent(row -> StrayBraces.in(
                            code,
                            row,
                            known(topics(code)),
                            finding -> findings.accept(ReviewFinding.of(Kind.STRAY_BRACE, finding))));
        }
    }

    private Set<Topic> topics(String code) {
        return saidIn.getOrDefault(code, Set.of());
    }

    private void reportForeign(ReasonUse use, Set<Topic> home) {
        String files = home.stream().map(Topic::file).collect(Collectors.joining(", "));
        findings.accept(ReviewFinding.of(
                Kind.FOREIGN_REASON,
                Finding.of(
                                use.topic().file(),
                                use.reason().place().line(),
                                "the reason " + use.reason() + " belongs to " + files
                                        + "; readers would see a sentence about something else")
                        .in(use.rule().name(), use.reason().place().column())));
    }

    /**
     * Returns the names of the placeholders that a reason's sentences may contain. The sentences of an unused reason
     * may contain the placeholders of any topic.
     */
    private Set<String> known(Set<Topic> topics) {
        Set<String> known = new TreeSet<>();
        (topics.isEmpty() ? all.stream() : topics.stream()).forEach(topic -> known.addAll(ReasonFigures.known(topic)));
        return known;
    }
}
