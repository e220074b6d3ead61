package io.orderkit.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An intent")
class IntentTest {
    private static final Intent.Communication NOTICE =
            new Intent.Communication("notice", Set.of(Role.SALESPERSON), Map.of());

    /** An event that notifies the salesperson and is based on the customer's oral statement. */
    private record Told() implements OrderEvent<ContractOrder> {
        @Override
        public ContractOrder applyTo(ContractOrder order) {
            return order;
        }

        @Override
        public List<Statement> statements() {
            return List.of(Statement.verbal("the customer"));
        }

        @Override
        public List<Intent> intents() {
            return List.of(NOTICE);
        }
    }

    @Test
    @DisplayName("has the first key unless it has one of its own")
    void key() {
        assertThat(NOTICE.key()).isEqualTo(Intent.FIRST);
        assertThat(NOTICE.keyed("salesperson").key()).isEqualTo("salesperson");
        assertThat(new Intent() {}.key()).isEqualTo(Intent.FIRST);
    }

    @Test
    @DisplayName("and a statement of an event are those of the event for one instance")
    void ofAnInstance() {
        Told told = new Told();
        InstanceEvent<ContractOrder> second = new InstanceEvent<>(new Instance("delivery", 2), told);
        assertThat(second.intents()).isEqualTo(told.intents());
        assertThat(second.statements()).isEqualTo(told.statements());
        assertThat(told.itself()).isSameAs(told);
        assertThat(told.instance()).isEmpty();
    }
}
