package io.orderkit.domain.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of a form")
class FormTableTest {
    /** A form with four attributes, for the tests of the table. */
    public interface Card {
        int number();

        Optional<String> title();

        Optional<Personal<String>> owner();

        List<String> notes();
    }

    private record Note(int number, Optional<String> title, Optional<Personal<String>> owner, List<String> notes)
            implements Card {}

    /** The builder for a card with four attributes. */
    static final class CardBuilder {
        private Optional<String> title = Optional.empty();

        CardBuilder title(Optional<String> its) {
            title = its;
            return this;
        }

        CardBuilder owner(Optional<Personal<String>> its) {
            return this;
        }

        CardBuilder notes(List<String> its) {
            return this;
        }
    }

    private static FormTable.Writer<Card, CardBuilder> table() {
        return FormTable.<Card, CardBuilder>of(Card.class).besides(Card::number);
    }

    private static FormTable.Writer<Card, CardBuilder> whole() {
        return table().row(FormField.PRODUCT, Card::title, CardBuilder::title, Aspect.PRICE)
                .row(FormField.CONTACT, Card::owner, CardBuilder::owner, Aspect.CONFIRMATION)
                .list(FormField.SPECIAL_ITEMS, Card::notes, CardBuilder::notes);
    }

    @Test
    @DisplayName("is made when every attribute has its row")
    void made() {
        assertThat(whole().end().rows())
                .extracting(FormRow::field)
                .containsExactly(FormField.PRODUCT, FormField.CONTACT, FormField.SPECIAL_ITEMS);
        CardBuilder builder = new CardBuilder();
        whole().end().overlay(new Note(1, Optional.of("a title"), Optional.empty(), List.of()), builder);
        assertThat(builder.title).contains("a title");
        whole().end().empty(builder, FormField.PRODUCT);
        assertThat(builder.title).isEmpty();
    }

    @Test
    @DisplayName("is refused without a row for an attribute, naming each")
    void without() {
        assertThatThrownBy(() -> table().row(FormField.PRODUCT, Card::title, CardBuilder::title)
                        .end())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("form of Card")
                .hasMessageContaining("the attribute notes is in no row")
                .hasMessageContaining("the attribute owner is in no row");
    }

    @Test
    @DisplayName("is refused with two rows for one attribute or one name")
    void twice() {
        assertThatThrownBy(() -> whole().row(FormField.PACKAGING, Card::title, CardBuilder::title)
                        .end())
                .hasMessageContaining("the attribute title occurs in the row product and in the row packaging");
        assertThatThrownBy(() -> whole().row(FormField.PRODUCT, Card::title, CardBuilder::title))
                .hasMessageContaining("two rows for product");
    }

    @Test
    @DisplayName("is refused with a row that reads no attribute, or two")
    void several() {
        assertThatThrownBy(() -> whole().row(FormField.PACKAGING, card -> Optional.of("same"), CardBuilder::title)
                        .end())
                .hasMessageContaining("the row packaging: its accessor reads []; expected one attribute");
        assertThatThrownBy(() -> whole().row(
                                FormField.PACKAGING,
                                card -> card.title()
                                        .or(() -> card.notes().stream().findFirst()),
                                CardBuilder::title)
                        .end())
                .hasMessageContaining("its accessor reads [title, notes]");
    }

    @Test
    @DisplayName("is refused with an item that is personal and touches an approval")
    void personal() {
        assertThatThrownBy(() -> table().row(FormField.CONTACT, Card::owner, CardBuilder::owner, Aspect.PRICE)
                        .end())
                .hasMessageContaining("the row contact is personal and touches [PRICE]");
    }
}
