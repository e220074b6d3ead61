package io.orderkit.springshop.form;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.ordering.ChangeMallOrder;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.springshop.form.InputKind.Part;
import io.orderkit.springshop.form.InputShape.Member;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The known values of an order, which are filled in on its forms: line numbers, revision, currency and unit.
 * Decisions are never filled in.
 *
 * @param revision the revision of the order's content; empty for a new order
 * @param lines the lines of the order
 * @param currency the currency of the order
 * @param whole the JSON with which some commands are filled in, by command name; the JSON contains the order's current
 *     content or its open doubts
 */
public record KnownValues(
        Optional<Integer> revision, List<OrderLine> lines, Optional<Currency> currency, Map<String, String> whole) {
    private static final String LINE = "line";
    private static final String NUMBER = "number";
    private static final String ORDER_LINE = "order-line";
    private static final String REVISION = "revision";

    public KnownValues {
        lines = List.copyOf(lines);
        whole = Map.copyOf(whole);
    }

    /** Returns the known values for a new order, all of which are empty. */
    public static KnownValues ofNewOrder() {
        return new KnownValues(Optional.empty(), List.of(), Optional.empty(), Map.of());
    }

    /**
     * Returns the known values of an order.
     *
     * @param order the order
     * @param json the JSON format of the order's commands
     */
    public static KnownValues of(Order<?> order, OrderJson json) {
        Optional<Integer> revision = Optional.of(order.revision().number());
        if (order instanceof ContractOrder contract) {
            return new KnownValues(
                    revision,
                    contract.content().lines(),
                    contract.content().currency(),
                    written(json, new AnswerPriceQuery(doubts(contract))));
        }
        Optional<MallContent> content = order instanceof MallOrder mall ? mall.content() : Optional.empty();
        return new KnownValues(
                revision,
                content.map(MallContent::lines).orElse(List.of()),
                Optional.empty(),
                content.map(its -> written(json, new ChangeMallOrder(its))).orElse(Map.of()));
    }

    /** Returns an answer to each open doubt, with the decision left blank. */
    private static List<QueryAnswer> doubts(ContractOrder order) {
        return Pricing.of(order).doubts().stream()
                .map(doubt -> new QueryAnswer(
                        doubt.line(), doubt.reason().code(), Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Map<String, String> written(OrderJson json, OrderCommand command) {
        return Map.of(json.typeOf(command.getClass()), json.write(command));
    }

    /** Returns the default currency and unit for new amounts, if they are the same on all lines. */
    public Map<Part, String> usual() {
        Map<Part, String> usual = new EnumMap<>(Part.class);
        currency.or(() -> only(lines.stream()
                        .flatMap(line -> line.unitPrice().stream())
                        .map(UnitPrice::currency)
                        .distinct()
                        .toList()))
                .ifPresent(found -> usual.put(Part.CURRENCY, found.getCurrencyCode()));
        only(lines.stream()
                        .flatMap(line -> line.quantity().stream())
                        .map(Quantity::unit)
                        .distinct()
                        .toList())
                .ifPresent(unit -> usual.put(Part.UNIT, unit.symbol()));
        return usual;
    }

    /**
     * Returns the form of a command, with the known values filled in.
     *
     * @param command the inputs of the command
     * @param zone the time zone of the form
     */
    public Typed fill(InputShape command, ZoneId zone) {
        return Optional.ofNullable(whole.get(command.type()))
                .map(json -> FormFiller.fill(command, json, zone))
                .orElseGet(() -> group(command, "", Typed.nothing()));
    }

    /** Returns the form with one more row in a list; a new order line gets a line number. */
    public Typed withRow(InputShape command, Typed typed, String list) {
        Typed grown = typed.withRow(list);
        String last = Typed.row(list, grown.rows(list) - 1);
        boolean isOrderLine = at(command, list)
                .flatMap(InputShape::row)
                .filter(row -> row.type().equals(ORDER_LINE))
                .isPresent();
        return isOrderLine && grown.rows(list) > typed.rows(list)
                ? grown.with(Typed.member(last, NUMBER), String.valueOf(nextNumber(typed, list)))
                : grown;
    }

    /** Returns the next line number: the largest line number in the order and the form, plus one. */
    private int nextNumber(Typed typed, String list) {
        int largest = lines.stream().mapToInt(OrderLine::number).max().orElse(0);
        for (int row = 0; row < typed.rows(list); row++) {
            String number =
                    typed.text(Typed.member(Typed.row(list, row), NUMBER)).orElse("");
            largest = number.matches("[0-9]{1,6}") ? Math.max(largest, Integer.parseInt(number)) : largest;
        }
        return largest + 1;
    }

    private static Optional<InputShape> at(InputShape command, String path) {
        Optional<InputShape> shape = Optional.of(command);
        for (String name : path.split("\\.", -1)) {
            boolean isRow = name.endsWith("]");
            String plain = isRow ? name.substring(0, name.indexOf('[')) : name;
            shape = shape.flatMap(group -> group.members().stream()
                    .filter(member -> member.name().equals(plain))
                    .findFirst()
                    .map(Member::shape));
            shape = isRow ? shape.flatMap(InputShape::row) : shape;
        }
        return shape;
    }

    private Typed group(InputShape group, String path, Typed typed) {
        Typed filled = typed;
        for (Member member : group.members()) {
            if (!member.isOptional()) {
                filled = member(member, Typed.member(path, member.name()), filled);
            }
        }
        return filled;
    }

    private Typed member(Member member, String path, Typed typed) {
        InputShape shape = member.shape();
        return switch (shape.kind()) {
            case GROUP -> group(shape, path, typed);
            case LIST -> list(shape.row().orElseThrow(), path, typed);
            case WHOLE ->
                number(member)
                        .map(number -> typed.with(path, String.valueOf(number)))
                        .orElse(typed);
            default -> typed;
        };
    }

    private Optional<Integer> number(Member member) {
        if (member.shape().type().equals(REVISION)) {
            return revision;
        }
        return member.name().equals(LINE) ? only(lines).map(OrderLine::number) : Optional.empty();
    }

    /**
     * Fills in the rows of a list. If each row of the list refers to an order line, the list gets one row per order
     * line. In a new order, the list of order lines starts with one line.
     */
    private Typed list(InputShape row, String path, Typed typed) {
        if (row.type().equals(ORDER_LINE) && revision.isEmpty()) {
            return withFirstLine(path, typed);
        }
        boolean isByLine =
                row.members().stream().anyMatch(member -> member.name().equals(LINE) && !member.isOptional());
        Typed filled = typed;
        for (int place = 0; isByLine && place < lines.size(); place++) {
            filled = filled.withRow(path)
                    .with(
                            Typed.member(Typed.row(path, place), LINE),
                            String.valueOf(lines.get(place).number()));
        }
        return filled;
    }

    private static Typed withFirstLine(String path, Typed typed) {
        return typed.withRow(path).with(Typed.member(Typed.row(path, 0), NUMBER), "1");
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
