package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lots of an order's lines, with the numbers by which documents refer to them (C12.1). */
public final class Lots {
    private Lots() {}

    /** Returns the goods of a line that have been inspected. */
    public static Set<LineLot> inspected(Production production, int line) {
        Set<LineLot> goods = new LinkedHashSet<>();
        for (Production.InspectionKey key : production.inspections().keySet()) {
            if (key.line() == line) {
                goods.add(key.goods());
            }
        }
        return goods;
    }

    /** Returns the goods that the warehouse has received. */
    public static Set<LineLot> received(Production production) {
        Set<LineLot> goods = new LinkedHashSet<>();
        production.receipts().values().forEach(receipt -> goods.addAll(receipt.goods()));
        return goods;
    }

    /** Returns the given lots, with their numbers spelled as in the order's inspections and receipts (X14). */
    public static List<Lot> asKnown(ContractOrder order, List<Lot> lots) {
        Set<String> known = numbers(Production.of(order));
        return lots.stream()
                .map(lot -> lot.called(Identity.find(known, lot.number()).orElse(lot.number())))
                .toList();
    }

    /** Returns the given lot numbers, spelled as in the order's inspections and receipts. */
    public static Set<String> asKnown(ContractOrder order, Collection<String> numbers) {
        Set<String> known = numbers(Production.of(order));
        Set<String> named = new LinkedHashSet<>();
        numbers.forEach(number -> named.add(Identity.find(known, number).orElse(number)));
        return named;
    }

    private static Set<String> numbers(Production production) {
        Set<String> numbers = new LinkedHashSet<>();
        production.inspections().keySet().forEach(key -> key.lot().ifPresent(numbers::add));
        received(production).forEach(goods -> goods.lot().ifPresent(numbers::add));
        return numbers;
    }

    /**
     * Returns the reasons for refusing the quantities in a document. The quantities must belong to the line and use its
     * unit, and the quantities of the lots must add up to the total.
     */
    public static List<Refusal> mustFit(ContractOrder order, LineQuantity whole, List<Lot> lots) {
        List<LineQuantity> all = Stream.concat(
                        Stream.of(whole), lots.stream().map(lot -> new LineQuantity(whole.line(), lot.quantity())))
                .toList();
        Objections objections = new Objections().and(LineQuantityChecks.mustFit(order, all));
        long different =
                lots.stream().map(lot -> Identity.key(lot.number())).distinct().count();
        objections.when(different < lots.size(), ProductionRefusal.LOT_TWICE, "line", whole.line());
        boolean sameUnit = lots.stream()
                .allMatch(lot -> lot.quantity().unit().equals(whole.quantity().unit()));
        if (sameUnit) {
            sum(lots)
                    .filter(sum -> !sum.equals(whole.quantity()))
                    .ifPresent(sum -> objections.when(
                            true,
                            ProductionRefusal.LOTS_DIFFER,
                            "line",
                            whole.line(),
                            "found",
                            sum,
                            "expected",
                            whole.quantity()));
        }
        return objections.list();
    }

    /** Returns the total quantity of the given lots, or an empty result if there are none. */
    static Optional<Quantity> sum(List<Lot> lots) {
        return lots.stream().map(Lot::quantity).reduce(Quantity::plus);
    }

    /** Returns the quantity of a lot in a document, or an empty result if the document does not cover the lot. */
    static Optional<Quantity> quantityOf(Optional<String> lot, Quantity whole, List<Lot> lots) {
        return lots.isEmpty()
                ? Optional.of(whole).filter(any -> lot.isEmpty())
                : lots.stream()
                        .filter(each -> lot.filter(each.number()::equals).isPresent())
                        .map(Lot::quantity)
                        .findFirst();
    }
}
