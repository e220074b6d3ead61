package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.sheets.CellFormat;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A region of cases in words: {@code tier is C, orderTotal is over 50000}. */
final class RegionText {
    private static final int MOST_LISTED = 12;

    private final TopicCases cases;
    private final CaseSpace space;
    private final MentionedValues mentioned;

    RegionText(TopicCases cases, MentionedValues mentioned) {
        this.cases = cases;
        this.space = cases.asked();
        this.mentioned = mentioned;
    }

    /** Returns what the fields are that do not have all their values; empty when all have. */
    String of(CaseRegion region) {
        return region.fields().stream()
                .mapToObj(field -> field(space.fields().get(field), region.allowed().get(field)))
                .collect(Collectors.joining(", "));
    }

    private String field(CaseField field, BitSet allowed) {
        List<Integer> has = allowed.stream().boxed().toList();
        int first = has.get(0);
        int last = has.get(has.size() - 1);
        boolean figures = has.stream()
                .allMatch(value -> field.values().get(value).filter(Number.class::isInstance).isPresent());
        if (figures && last - first == has.size() - 1) {
            return field.property() + " is " + range(field, first, last);
        }
        BitSet others = new BitSet();
        others.set(0, field.values().size());
        others.andNot(allowed);
        if (others.cardinality() == 1 && field.values().get(others.nextSetBit(0)).isEmpty()) {
            return field.property() + " is known";
        }
        boolean open = allowed.stream().anyMatch(value -> unnamed(field, value));
        return field.property()
                + (open || others.cardinality() < allowed.cardinality()
                        ? " is not " + list(field, others)
                        : " is " + list(field, allowed));
    }

    private String range(CaseField field, int first, int last) {
        if (first == last && named(field, first)) {
            return text(field, first);
        }
        int below = IntStream.iterate(first, value -> value >= 0, value -> value - 1)
                .filter(value -> named(field, value))
                .findFirst()
                .orElse(-1);
        int above = IntStream.range(last, field.values().size())
                .filter(value -> named(field, value))
                .findFirst()
                .orElse(-1);
        String from = below < 0 ? "" : (below == first ? "from " : "over ") + text(field, below);
        String to = above < 0 ? "" : (above == last ? "up to " : "under ") + text(field, above);
        return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
    }

    private boolean named(CaseField field, int value) {
        return field.values().get(value).stream()
                .anyMatch(one -> mentioned.of(field.property()).stream()
                        .anyMatch(other -> text(one).equals(text(other))));
    }

    private static String list(CaseField field, BitSet values) {
        String some = values.stream()
                .limit(MOST_LISTED)
                .mapToObj(value -> text(field, value))
                .collect(Collectors.joining(" or "));
        int more = values.cardinality() - MOST_LISTED;
        return more > 0 ? some + " or one of " + more + " others" : some;
    }

    /** Returns whether it stands for all texts that nothing names. */
    private boolean unnamed(CaseField field, int value) {
        return field.values().get(value).filter(String.class::isInstance).isPresent()
                && !named(field, value)
                && !cases.knownTexts(field.property()).contains(text(field, value));
    }

    static String text(CaseField field, int value) {
        Optional<Object> one = field.values().get(value);
        return one.map(RegionText::text).orElse("not known");
    }

    private static String text(Object value) {
        return CellFormat.text(value);
    }
}
