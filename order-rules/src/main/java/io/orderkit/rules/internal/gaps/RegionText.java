package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseField;
import io.orderkit.rules.internal.cases.CaseRegion;
import io.orderkit.rules.internal.cases.CaseSpace;
import io.orderkit.rules.internal.sheets.CellFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A description in words of a region of cases, which lists the values of each restricted field. */
final class RegionText {
    private static final int MOST_LISTED = 12;
    private static final String UNKNOWN = "not known";

    private final TopicCases cases;
    private final CaseSpace space;
    private final MentionedValues mentioned;

    RegionText(TopicCases cases, MentionedValues mentioned) {
        this.cases = cases;
        this.space = cases.asked();
        this.mentioned = mentioned;
    }

    /** Returns a description of a region's restricted fields; empty when no field is restricted. */
    String of(CaseRegion region) {
        return region.fields().stream()
                .mapToObj(field ->
                        field(space.fields().get(field), region.allowed().get(field)))
                .collect(Collectors.joining(", "));
    }

    private String field(CaseField field, BitSet allowed) {
        BitSet others = new BitSet();
        others.set(0, field.values().size());
        others.andNot(allowed);
        if (others.cardinality() == 1 && unknown(field, others.nextSetBit(0))) {
            return field.property() + " is known";
        }
        boolean figures = field.values().stream()
                .anyMatch(value -> value.filter(one -> one instanceof Number || one instanceof LocalDate)
                        .isPresent());
        // A value that stands for all other texts cannot be listed.
        boolean open = allowed.stream().anyMatch(value -> unnamed(field, value));
        boolean listed = others.stream().anyMatch(value -> unnamed(field, value));
        if (!figures && !listed && (open || others.cardinality() < allowed.cardinality())) {
            return field.property() + " is not " + list(texts(field, others));
        }
        return field.property() + " is " + list(figures ? ranges(field, allowed) : texts(field, allowed));
    }

    private static List<String> texts(CaseField field, BitSet values) {
        return values.stream().mapToObj(value -> text(field, value)).toList();
    }

    private static String list(List<String> texts) {
        int more = texts.size() - MOST_LISTED;
        return texts.stream().limit(MOST_LISTED).collect(Collectors.joining(" or "))
                + (more > 0 ? " or one of " + more + " others" : "");
    }

    private List<String> ranges(CaseField field, BitSet allowed) {
        List<String> ranges = new ArrayList<>();
        int first = allowed.nextSetBit(0);
        if (unknown(field, first)) {
            ranges.add(UNKNOWN);
            first = allowed.nextSetBit(first + 1);
        }
        while (first >= 0) {
            int behind = allowed.nextClearBit(first);
            ranges.add(range(field, first, behind - 1));
            first = allowed.nextSetBit(behind);
        }
        return ranges;
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
        String range = from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
        return range.isEmpty() ? "such as " + text(field, first) : range;
    }

    private boolean named(CaseField field, int value) {
        return field.values().get(value).stream()
                .anyMatch(one -> mentioned.of(field.property()).stream()
                        .anyMatch(other -> CellFormat.text(one).equals(CellFormat.text(other))));
    }

    private static boolean unknown(CaseField field, int value) {
        return field.values().get(value).isEmpty();
    }

    /** Returns whether a value stands for all texts that no rule names. */
    private boolean unnamed(CaseField field, int value) {
        return field.values().get(value).filter(String.class::isInstance).isPresent()
                && !named(field, value)
                && !cases.knownTexts(field.property()).contains(text(field, value));
    }

    static String text(CaseField field, int value) {
        return field.values().get(value).map(CellFormat::text).orElse(UNKNOWN);
    }
}
