package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.firstorder.Shop;
import com.example.ownjson.Cards;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jackson.two.OrderJackson2Module;
import io.orderkit.ports.store.ReadScope;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A host's own controllers, with the mapper that Spring Boot makes,")
class OwnJsonTest {
    private static final String RECEIVE = Commands.CALL.replaceFirst("\\{", "{\"type\": \"receive-order\", ");

    private static HostUnderTest host;

    @BeforeAll
    static void run() {
        host = HostUnderTest.running(
                List.of(Shop.class, Cards.class, Cards.CardController.class), "--orderkit.web.openapi=true");
    }

    @AfterAll
    static void end() {
        host.close();
    }

    @Test
    @Tag("X1")
    @DisplayName("take a command and answer its outcome, with every reason in the reader's language")
    void outcomes() throws Exception {
        assertThat(post("/orders/own/cards/C-1", RECEIVE, "en").body())
                .startsWith("{\"outcome\":{\"type\":\"accepted\",\"version\":1,\"repeated\":false");
        String english = sentence(post("/orders/own/cards/C-1", RECEIVE, "en"));
        assertThat(english).contains("in clarification");
        assertThat(sentence(post("/orders/own/cards/C-1", RECEIVE, "zh"))).isNotEqualTo(english);
    }

    private static String sentence(HostUnderTest.Answer answer) {
        return answer.json().at("/outcome/refusals/0/sentence").stringValue();
    }

    private static HostUnderTest.Answer post(String path, String body, String language) throws Exception {
        return host.post(path, body, "Accept-Language", language);
    }

    @Test
    @DisplayName("do not take an actor from a body")
    void actors() throws Exception {
        assertThat(post("/orders/own/actors", "{\"id\": \"system\", \"roles\": [\"system\"]}", "en")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("answer their own views, which stand in the description too")
    void ownViews() throws Exception {
        host.post(Commands.path("C-2", "receive-order"), Commands.CALL);

        assertThat(host.get("/orders/own/cards/C-2").body())
                .startsWith("{\"order\":\"C-2\",\"limit\":\"500.00 CNY\",\"tracks\":[{\"track\":\"agreement\"");
        assertThat(host.get("/orders/openapi.json")
                        .json()
                        .at("/components/schemas/acme_card")
                        .isObject())
                .isTrue();
    }

    @Test
    @DisplayName("never answer {}: what has no form is an error")
    void noForm() throws Exception {
        host.post(Commands.path("C-3", "receive-order"), Commands.CALL);

        assertThat(host.get("/orders/own/views/C-3").status()).isEqualTo(500);
        JsonMapper mapper = host.bean(JsonMapper.class);
        assertThatThrownBy(() -> mapper.writeValueAsString(host.bean(OrderDesk.class)
                        .view(ReadScope.everything(), new OrderId("C-3"))
                        .orElseThrow()))
                .hasMessageContaining("expected a view such as OrderScreen");
    }

    @Test
    @DisplayName("work with Jackson 2 as well")
    void jackson2() throws Exception {
        ObjectMapper old = new ObjectMapper().registerModule(host.bean(OrderJackson2Module.class));

        assertThat(old.writeValueAsString(List.of(Money.of("CNY", "5")))).isEqualTo("[\"5.00 CNY\"]");
        assertThat(host.bean(ScreenJson.class).write(Money.of("CNY", "5"))).isEqualTo("\"5.00 CNY\"");
    }
}
