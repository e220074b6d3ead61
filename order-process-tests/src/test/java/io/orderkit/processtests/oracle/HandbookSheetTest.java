package io.orderkit.processtests.oracle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.contract.process.ContractProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A handbook sheet")
class HandbookSheetTest {
    private static final String HEADER = "requirement,step,who,position,when,expected,remark\n";

    private static void read(String rows) {
        Oracle.of(HandbookSheet.of("some.csv", HEADER + rows), ContractProcess.standard(), ContractSheetWords.words());
    }

    @Test
    @DisplayName("that names what the process has not got is told so, line by line, with what may be meant")
    void unknownNames() {
        String rows = """
                C1,recieve-order,cs-agent,,,accepted,
                C8,send-confirmation,cs-agnet,agreement: checkd,,accepted,
                C9,check-return,cs-agent,returning: here,,accepted,
                see C4,enter-confirmation,,,no estimat was given,estimate-mising,
                """;
        assertThatThrownBy(() -> read(rows))
                .hasMessageContaining("some.csv:")
                .hasMessageContaining("line 2: no step \"recieve-order\"; maybe \"receive-order\"")
                .hasMessageContaining("line 3: no person or role \"cs-agnet\"; maybe \"cs-agent\"")
                .hasMessageContaining("line 3: no state \"checkd\"; maybe checked")
                .hasMessageContaining("line 4: no track \"returning\"; the process has [agreement,")
                .hasMessageContaining("line 5: found the requirement \"see C4\", expected one such as C9.1")
                .hasMessageContaining("line 5: no refusal \"estimate-mising\"; maybe \"estimate-missing\"")
                .hasMessageContaining("line 5: no condition \"no estimat was given\"; maybe \"no estimate was given\"");
    }

    @Test
    @DisplayName("must say of every step once who may take it and where, and use every word that is explained")
    void complete() {
        String rows = """
                C1,receive-order,cs-agent,,,accepted,
                C1,receive-order,finance,,,accepted,
                """;
        assertThatThrownBy(() -> read(rows))
                .hasMessageContaining("found 2 rows that accept receive-order, expected one")
                .hasMessageContaining("found 0 rows that accept read-back, expected one")
                .hasMessageContaining("no row says \"its salesperson\"")
                .hasMessageContaining("no row says \"an anomaly is open\"");
    }

    @Test
    @DisplayName("must say whom or what a refusal is about, and nothing beside who and where of what is accepted")
    void eitherOr() {
        String rows = """
                C1,receive-order,cs-agent,,an item is missing,accepted,
                C2.1,read-back,,agreement: clarifying,,not-by-phone,
                """;
        assertThatThrownBy(() -> read(rows))
                .hasMessageContaining("line 2: expected somebody who may, and no condition")
                .hasMessageContaining("line 3: expected a condition, or somebody whom it is about");
    }

    @Test
    @DisplayName("with a row that lacks a column, or a range that runs backwards, is refused")
    void malformed() {
        assertThatThrownBy(() -> read("C1,receive-order,cs-agent,accepted\n"))
                .hasMessageContaining("line 2: found 4 columns, expected 7");
        assertThatThrownBy(() -> read("C1,receive-order,cs-agent,agreement: returned..sent,,accepted,\n"))
                .hasMessageContaining("the range \"returned..sent\" runs backwards on the track agreement");
        assertThatThrownBy(() -> HandbookSheet.of("some.csv", "step,who\n"))
                .hasMessageContaining("some.csv: found the header step,who, expected requirement,step,who");
    }
}
