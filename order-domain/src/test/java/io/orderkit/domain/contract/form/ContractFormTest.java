package io.orderkit.domain.contract.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.field.FormRow;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.LineForm;
import io.orderkit.domain.order.OrderLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a contract order")
class ContractFormTest {
    private static final ContractForm FORM = Acme.form();

    @Test
    @DisplayName("has each name that the library ships in one place, and the company's own after them")
    void places() {
        assertThat(ContractForm.STANDARD.fields()).containsExactlyInAnyOrderElementsOf(FormField.shipped());
        assertThat(RandomContents.OF_ORDER.keySet()).containsExactlyInAnyOrderElementsOf(at(ContractForm.Place.ORDER));
        assertThat(RandomContents.OF_LINE.keySet()).containsExactlyInAnyOrderElementsOf(at(ContractForm.Place.LINE));
        assertThat(new ArrayList<>(FORM.fields())).endsWith(Acme.MOISTURE.name(), Acme.PACKING.name());
        assertThat(FORM.place(Acme.HS_CODE.name())).contains(ContractForm.Place.LINE);
        assertThat(FORM.place(Acme.EXPORT.name())).contains(ContractForm.Place.ORDER);
        assertThat(FORM.place(FormField.of("nothing"))).isEmpty();
    }

    private static List<FormField> at(ContractForm.Place place) {
        return FormField.shipped().stream()
                .filter(field -> ContractForm.STANDARD.place(field).orElseThrow() == place)
                .toList();
    }

    @Test
    @DisplayName("reads of each row what was set, and of no other row")
    void rows() {
        RandomContents.OF_ORDER.forEach((field, set) -> {
            OrderContent content = OrderContent.empty().with(it -> {
                set.accept(it, 1);
                return it;
            });
            assertThat(OrderForm.TABLE.rows().stream().filter(row -> row.isIn(content)))
                    .extracting(FormRow::field)
                    .containsExactly(field);
            assertThat(OrderContent.empty().overlaidBy(content)).isEqualTo(content);
            assertThat(content.without(List.of(FormItem.of(field)))).isEqualTo(OrderContent.empty());
        });
        RandomContents.OF_LINE.forEach((field, set) -> {
            OrderLine empty = new OrderLine.Builder().number(1).build();
            OrderLine line = empty.with(it -> {
                set.accept(it, 1);
                return it;
            });
            assertThat(LineForm.TABLE.rows().stream().filter(row -> row.isIn(line)))
                    .extracting(FormRow::field)
                    .containsExactly(field);
            assertThat(empty.overlaidBy(line)).isEqualTo(line);
            assertThat(line.without(field)).isEqualTo(empty);
        });
    }

    private static List<FormItem> items(OrderContent... contents) {
        Set<FormItem> items = new LinkedHashSet<>();
        for (FormField field : FORM.fields()) {
            switch (FORM.place(field).orElseThrow()) {
                case LINE -> {
                    for (OrderContent content : contents) {
                        content.lines().forEach(line -> items.add(FormItem.of(field, line.number())));
                    }
                }
                case ORDER, COMPANY -> items.add(FormItem.of(field));
            }
        }
        return List.copyOf(items);
    }

    private static Optional<Object> value(OrderContent content, FormItem item) {
        return FORM.said(content).stream()
                .filter(said -> said.item().equals(item))
                .map(SaidItem::value)
                .findFirst();
    }

    @Property(tries = 400)
    @net.jqwik.api.Tag("X8")
    void whatIsPutOverAContentIsSaidAfterwardsAndTheRestStays(@ForAll long seed) {
        RandomContents random = new RandomContents(seed);
        OrderContent before = random.content();
        OrderContent change = random.content();
        OrderContent after = before.overlaidBy(change);
        for (FormItem item : items(before, change)) {
            assertThat(after.says(item)).as("%s", item).isEqualTo(before.says(item) || change.says(item));
            assertThat(value(after, item))
                    .as("%s", item)
                    .isEqualTo(value(change, item).or(() -> value(before, item)));
        }
        assertThat(after.overlaidBy(change)).isEqualTo(after);
    }

    @Property(tries = 400)
    @net.jqwik.api.Tag("X8")
    void whatIsTakenAwayIsSaidNoLongerAndTheRestStays(@ForAll long seed) {
        OrderContent before = new RandomContents(seed).content();
        for (FormItem item : items(before)) {
            OrderContent after = before.without(List.of(item));
            assertThat(after.says(item)).as("%s", item).isFalse();
            List<SaidItem> others = new ArrayList<>(FORM.said(before));
            others.removeIf(said -> said.item().equals(item));
            assertThat(FORM.said(after)).isEqualTo(others);
        }
    }

    @Property(tries = 400)
    @net.jqwik.api.Tag("X8")
    void aChangeTouchesTheApprovalsOfTheItemsThatDiffer(@ForAll long seed) {
        RandomContents random = new RandomContents(seed);
        OrderContent before = random.content();
        OrderContent after = before.overlaidBy(random.content());
        Set<Aspect> expected = EnumSet.of(Aspect.CONFIRMATION);
        if (!before.lines().stream()
                .map(OrderLine::number)
                .toList()
                .equals(after.lines().stream().map(OrderLine::number).toList())) {
            expected.addAll(EnumSet.allOf(Aspect.class));
        }
        for (FormItem item : items(before, after)) {
            if (!value(before, item).equals(value(after, item))) {
                expected.addAll(touches(item.field()));
            }
        }
        assertThat(FORM.touched(before, after)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(FORM.touched(before, before)).containsExactly(Aspect.CONFIRMATION);
    }

    private static Set<Aspect> touches(FormField field) {
        return OrderForm.TABLE
                .row(field)
                .map(FormRow::touches)
                .or(() -> LineForm.TABLE.row(field).map(FormRow::touches))
                .or(() -> Acme.process().fields().find(field).map(OwnField::touches))
                .orElseThrow();
    }

    @Property(tries = 200)
    @net.jqwik.api.Tag("C3")
    void everyRequiredItemThatIsNotSaidIsMissing(@ForAll long seed) {
        OrderContent content = new RandomContents(seed).content();
        List<FormItem> expected = items(content).stream()
                .filter(item -> FORM.place(item.field()).orElseThrow() != ContractForm.Place.COMPANY)
                .filter(item -> !content.says(item))
                .toList();
        List<FormItem> missing = FORM.missing(content, FORM.fields());
        if (content.lines().isEmpty()) {
            assertThat(missing).contains(FormItem.of(FormField.PRODUCT, 1), FormItem.of(Acme.HS_CODE.name(), 1));
        } else {
            assertThat(missing).isEqualTo(expected);
        }
    }

    @Test
    @Tag("C3")
    @DisplayName("lets no order pass that lacks what no form has")
    void unknownRequired() {
        FormField unknown = FormField.of("hs-kode");
        assertThat(FORM.missing(OrderContent.empty(), Set.of(unknown, FormField.DEPOSIT)))
                .containsExactly(FormItem.of(unknown));
    }

    @Test
    @DisplayName("shows a document what a content says, personal data and own fields included")
    void said() {
        OrderContent content = new OrderContent.Builder()
                .contact(Personal.of("555-0100"))
                .designatedSigner(Personal.erased())
                .set(Acme.NOTIFY, Personal.of("Ann"))
                .addLines(new OrderLine.Builder()
                        .number(2)
                        .specialItems(List.of("core", "dry"))
                        .set(Acme.HS_CODE, "4810.13")
                        .build())
                .build();
        assertThat(FORM.said(content))
                .extracting(SaidItem::item, SaidItem::text)
                .containsExactly(
                        tuple(FormItem.of(FormField.DESIGNATED_SIGNER), "(erased)"),
                        tuple(FormItem.of(FormField.CONTACT), "555-0100"),
                        tuple(FormItem.of(Acme.NOTIFY.name()), "Ann"),
                        tuple(FormItem.of(FormField.SPECIAL_ITEMS, 2), "core, dry"),
                        tuple(FormItem.of(Acme.HS_CODE.name(), 2), "4810.13"));
        assertThat(content.toString()).doesNotContain("Ann").doesNotContain("555-0100");
    }

    @Test
    @DisplayName("has items of lines on lines, and the others not")
    void misplaced() {
        assertThatThrownBy(() -> FormItem.of(FormField.PRODUCT))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("a line number");
        assertThatThrownBy(() -> FormItem.of(FormField.CONTACT, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("no line");
    }
}
