package io.orderkit.processtests.desk;

import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.desk.screen.ScreenClearer;
import io.orderkit.desk.screen.ScreenDebt;
import io.orderkit.desk.screen.ScreenEvent;
import io.orderkit.desk.screen.ScreenRefusal;
import io.orderkit.desk.screen.ScreenStep;
import io.orderkit.desk.screen.ScreenTrack;
import io.orderkit.desk.screen.ScreenWords;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An order on a screen")
class OrderScreensTest {
    private static final ContractScenario SCENARIO = given(aCustomerOf(Tier.C)).comesTo(AgreementState.AWAITING_RETURN);

    private static OrderScreens screens(Language language) {
        return new OrderScreens(
                SCENARIO.desk(), new ScreenWords(SCENARIO.desk().wording(), language, ContractScenario.ZONE));
    }

    private static OrderScreen screen(Language language) {
        return screens(language)
                .order(ReadScope.everything(), SCENARIO.orderId(), SampleActors.AGENT)
                .orElseThrow();
    }

    static List<Language> languages() {
        return Language.handbook();
    }

    @Test
    @Tag("X4")
    @DisplayName("shows each track, what is blocked, by what, and who clears it by which step")
    void blocked() {
        OrderScreen screen = screen(Language.EN);

        assertThat(screen.tracks())
                .extracting(ScreenTrack::track)
                .containsExactly("agreement", "production", "payment", "delivery");
        assertThat(screen.tracks().get(0).state()).isEqualTo("awaiting-return");
        ScreenStep issue = screen.blocked().stream()
                .filter(step -> step.command().equals("issue-production-order"))
                .findFirst()
                .orElseThrow();
        assertThat(issue.reasons()).extracting(ScreenRefusal::kind).containsOnly("gate");
        assertThat(issue.clearers())
                .isNotEmpty()
                .allMatch(clearer -> !clearer.who().isEmpty());
        assertThat(screen.open()).allMatch(step -> step.reasons().isEmpty());
    }

    @Test
    @Tag("X5")
    @DisplayName("shows its history with who, when in the company's zone, and the rules that judged")
    void history() {
        List<ScreenEvent> history = screens(Language.EN).history(ReadScope.everything(), SCENARIO.orderId());

        assertThat(history.get(0).type()).isEqualTo("order-received");
        assertThat(history).extracting(ScreenEvent::version).isSorted();
        assertThat(history)
                .filteredOn(event -> event.type().equals("prices-checked"))
                .allMatch(event -> !event.recorded().endsWith("Z"))
                .flatExtracting(ScreenEvent::verdicts)
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    @DisplayName("speaks the reader's language throughout: no key, no time in UTC")
    void worded(Language language) {
        OrderScreen screen = screen(language);
        Stream<String> texts = Stream.of(
                        screen.tracks().stream().flatMap(track -> Stream.of(track.title(), track.stateTitle())),
                        Stream.concat(screen.open().stream(), screen.blocked().stream())
                                .flatMap(OrderScreensTest::texts),
                        screen.debts().stream().flatMap(OrderScreensTest::texts),
                        screens(language).history(ReadScope.everything(), SCENARIO.orderId()).stream()
                                .flatMap(event -> Stream.of(event.title(), event.role(), event.recorded())))
                .flatMap(each -> each);

        assertThat(texts)
                .allMatch(text -> !text.isBlank())
                .noneMatch(text -> text.matches("(?s).*\\b(state|track|step|event|role|refusal|obligation)\\.[a-z].*"))
                .noneMatch(text -> text.contains("[en]"))
                .noneMatch(text -> text.matches("(?s).*\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z.*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    @Tag("X1")
    @DisplayName(
            "tells the times of a refusal in the company's zone and the reader's format, and an item with its line")
    void refusals(Language language) {
        Refusal late = new Refusal(
                Refusal.Kind.INPUT,
                "happened-in-the-future",
                "X11",
                Map.of("found", "2026-03-02T17:30:00Z", "now", "2026-03-02 09:00"));
        Refusal missing = new Refusal(Refusal.Kind.GATE, "item-missing", "C3", Map.of("item", "@field.quantity 5"));

        List<String> sentences = screens(language).refusals(List.of(late, missing)).stream()
                .map(ScreenRefusal::sentence)
                .toList();

        String thirdOfMarch = Map.of(Language.EN, "Mar 3, 2026", Language.ES, "3 mar 2026", Language.ZH, "2026年3月3日")
                .get(language);
        String item = Map.of(
                        Language.EN, "Line 5: quantity", Language.ES, "cantidad de la línea 5", Language.ZH, "第 5 行的数量")
                .get(language);
        assertThat(sentences.get(0)).contains(thirdOfMarch).doesNotContain("2026-03-02", "17:30");
        assertThat(sentences.get(1)).contains(item);
    }

    private static Stream<String> texts(ScreenStep step) {
        return Stream.of(
                        Stream.of(step.title()),
                        step.reasons().stream().map(ScreenRefusal::sentence),
                        step.clearers().stream().map(ScreenClearer::title),
                        step.clearers().stream().flatMap(clearer -> clearer.who().stream()))
                .flatMap(each -> each);
    }

    private static Stream<String> texts(ScreenDebt debt) {
        return Stream.of(Stream.of(debt.title(), debt.owner()), debt.due().stream(), debt.about().stream())
                .flatMap(each -> each);
    }

    @Test
    @DisplayName("is not there for a reader of other customers' orders, nor for an id that nobody knows")
    void scopes() {
        ReadScope others = ReadScope.ofCustomers(Set.of(new CustomerId("somebody-else")));

        assertThat(screens(Language.EN).order(others, SCENARIO.orderId(), SampleActors.AGENT))
                .isEmpty();
        assertThat(screens(Language.EN).history(others, SCENARIO.orderId())).isEmpty();
        assertThat(screens(Language.EN).order(ReadScope.everything(), new OrderId("nobody-knows"), SampleActors.AGENT))
                .isEmpty();
    }
}
