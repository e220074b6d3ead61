package io.orderkit.rules.internal.gaps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The candidate figures for an analysis, which represent every boundary and every interval between boundaries. For each boundary, the
 * candidates are the boundary itself and the smallest figures above it. The smallest possible figure represents all figures below the first
 * boundary.
 */
final class CandidateFigures {
    /** The number of decimal places of amounts and percentages. */
    private static final int USUAL_SCALE = 2;

    private final boolean whole;
    private final int above;
    private final NavigableSet<BigDecimal> boundaries = new TreeSet<>();

    /**
     * @param whole whether the property's figures are whole numbers
     * @param above the number of figures to add above each boundary, so that properties that rules compare with each
     *     other can all have different figures
     */
    CandidateFigures(boolean whole, int above) {
        this.whole = whole;
        this.above = above;
    }

    /** Returns the figures in ascending order, beginning with the smallest possible figure. */
    List<BigDecimal> from(BigDecimal least, Collection<BigDecimal> named) {
        boundaries.add(least);
        named.stream().filter(figure -> figure.compareTo(least) > 0).forEach(boundaries::add);
        NavigableSet<BigDecimal> figures = new TreeSet<>(boundaries);
        // Unless a rule names the smallest figure, that figure also represents the figures just above it, so one fewer
        // figure is added.
        boolean leastIsNamed = named.stream().anyMatch(figure -> figure.compareTo(least) == 0);
        for (BigDecimal boundary : boundaries) {
            int more = boundary.compareTo(least) == 0 && !leastIsNamed ? above - 1 : above;
            figures.addAll(above(boundary, more));
        }
        return List.copyOf(figures);
    }

    private List<BigDecimal> above(BigDecimal boundary, int more) {
        BigDecimal next = boundaries.higher(boundary);
        List<BigDecimal> figures = new ArrayList<>();
        BigDecimal step = step(boundary, more);
        for (int i = 1; i <= more; i++) {
            BigDecimal figure = boundary.add(step.multiply(BigDecimal.valueOf(i)));
            if (next == null || figure.compareTo(next) < 0) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private BigDecimal step(BigDecimal boundary, int more) {
        BigDecimal next = boundaries.higher(boundary);
        if (whole || next == null) {
            return whole ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(Math.max(USUAL_SCALE, boundary.scale()));
        }
        int scale = Math.max(USUAL_SCALE, Math.max(boundary.scale(), next.scale()));
        BigDecimal wide = next.subtract(boundary).divide(BigDecimal.valueOf(more + 1L), scale + 2, RoundingMode.DOWN);
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        return step.compareTo(wide) <= 0 ? step : step.movePointLeft(2);
    }
}
