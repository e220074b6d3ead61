package io.orderkit.processtests.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.ProcessDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A name of a handbook sheet that the process does not know yet")
class NotBuiltYetTest {
    private abstract static class Sheet<O extends Order<O>> {
        private final String name;
        private final ProcessDefinition<O> process;
        private final SheetWords<O> words;

        Sheet(String name, ProcessDefinition<O> process, SheetWords<O> words) {
            this.name = name;
            this.process = process;
            this.words = words;
        }

        @Test
        @DisplayName("is built: nothing is left")
        void nothingIsLeft() {
            assertThat(NotBuiltYet.of(name).entries()).isEmpty();
        }

        @Test
        @DisplayName("is taken off the list when it is built")
        void isTakenOff() {
            assertThat(NotBuiltYet.of(name).built(process, words)).isEmpty();
        }

        @Test
        @DisplayName("stands in a row of the sheet")
        void isUsed() {
            assertThat(NotBuiltYet.of(name).unused(HandbookSheet.named(name))).isEmpty();
        }

        @Test
        @DisplayName("leaves a sheet that can be read")
        void canBeRead() {
            Oracle<O> oracle = Oracle.of(HandbookSheet.named(name).asFarAsBuilt(NotBuiltYet.of(name)), process, words);
            assertThat(oracle.rulings()).hasSameSizeAs(process.steps());
        }
    }

    @Nested
    @DisplayName("in the contract process")
    class Contract extends Sheet<ContractOrder> {
        Contract() {
            super("handbook-matrix.csv", ContractProcess.standard(), ContractSheetWords.words());
        }
    }

    @Nested
    @DisplayName("in the mall")
    class Mall extends Sheet<MallOrder> {
        Mall() {
            super("handbook-matrix-mall.csv", MallProcess.standard(), MallSheetWords.words());
        }
    }
}
