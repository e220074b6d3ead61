package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.ports.TenantId;
import io.orderkit.spring.caller.AuthorityCallers;
import io.orderkit.spring.caller.Caller;
import io.orderkit.spring.caller.CallerNotAdmitted;
import io.orderkit.spring.caller.CallerUnknown;
import io.orderkit.spring.settings.OrderKitProperties.SecuritySettings;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("A caller by their authorities")
class AuthorityCallersTest {
    private static final SecuritySettings SETTINGS =
            new SecuritySettings("ROLE_", "CUSTOMER_", Set.of("customer", "designated-signer"));

    private final AuthorityCallers callers = new AuthorityCallers(
            SETTINGS, () -> new TenantId("north"), () -> Set.of("system", "cs-agent", "customer", "designated-signer"));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private Caller withAuthorities(String... authorities) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("li.na", "secret", authorities));
        return callers.current();
    }

    @Test
    @DisplayName("is never SYSTEM, though the process has that role")
    void neverSystem() {
        assertThatThrownBy(() -> withAuthorities("ROLE_SYSTEM")).isInstanceOf(CallerNotAdmitted.class);
        assertThat(withAuthorities("ROLE_SYSTEM", "ROLE_CS_AGENT").actor().roles())
                .containsExactly(Role.CS_AGENT);
    }

    @Test
    @DisplayName("sees everything of their tenant as one of the staff, and their own customers' orders as an outsider")
    void scopes() {
        assertThat(withAuthorities("ROLE_CS_AGENT", "ROLE_CUSTOMER").isOutsider())
                .isFalse();
        Caller customer = withAuthorities("ROLE_CUSTOMER", "CUSTOMER_C-1", "CUSTOMER_C-2");
        assertThat(customer.tenant()).isEqualTo(new TenantId("north"));
        assertThat(customer.scope().customers()).contains(Set.of(new CustomerId("C-1"), new CustomerId("C-2")));
        assertThat(withAuthorities("ROLE_CUSTOMER").scope().customers()).contains(Set.of());
    }

    @Test
    @DisplayName("is unknown until somebody signs in, and not admitted without a role of the process")
    void unknown() {
        assertThatThrownBy(callers::current).isInstanceOf(CallerUnknown.class);
        assertThatThrownBy(() -> withAuthorities("ROLE_COOK", "CUSTOMER_C-1"))
                .isInstanceOf(CallerNotAdmitted.class)
                .hasMessageContaining("ROLE_CS_AGENT");
    }
}
