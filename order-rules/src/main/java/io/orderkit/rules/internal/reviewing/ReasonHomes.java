package io.orderkit.rules.internal.reviewing;

import io.orderkit.rules.internal.checking.ReasonUse;
import io.orderkit.rules.internal.judging.ShippedRules;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The topics in which each reason may be used. A shipped reason belongs to those topics whose shipped rules use it. An
 * adopter's reason belongs to all topics of its requirement, provided that at least one of these topics uses the
 * reason. All other reasons may be used in any topic.
 */
final class ReasonHomes {
    private final Map<String, Set<Topic>> byCode = new TreeMap<>();
    private final Map<String, Set<Topic>> byRequirement = new TreeMap<>();

    ReasonHomes() {
        RuleTexts shipped = ShippedRules.sources().texts();
        ReasonTable reasons = ShippedRules.sources().reasons();
        uses(shipped).forEach(use -> {
            add(byCode, use.reason().value(), use.topic());
            reasons.find(use.reason().value()).ifPresent(row -> add(byRequirement, row.requirement(), use.topic()));
        });
    }

    private static List<ReasonUse> uses(RuleTexts texts) {
        return ReasonUse.in(ShippedTopics.all().stream()
                .flatMap(topic -> RuleReader.read(topic, texts.text(topic.file()), any -> {}).stream())
                .toList());
    }

    private static void add(Map<String, Set<Topic>> topics, String key, Topic topic) {
        topics.computeIfAbsent(key, any -> new TreeSet<>()).add(topic);
    }

    /**
     * Returns the topics to which a reason belongs; empty when any topic may use the reason.
     *
     * @param requirement the requirement stated in the reason's row
     * @param saidIn the topics whose rules use the reason
     */
    Optional<Set<Topic>> of(String code, String requirement, Set<Topic> saidIn) {
        return Optional.ofNullable(byCode.get(code))
                .or(() -> Optional.ofNullable(byRequirement.get(requirement))
                        .filter(home -> saidIn.stream().anyMatch(home::contains)));
    }
}
