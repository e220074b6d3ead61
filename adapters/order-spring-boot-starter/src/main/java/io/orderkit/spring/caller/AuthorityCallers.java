package io.orderkit.spring.caller;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.spring.settings.OrderKitProperties.SecuritySettings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A caller resolver for Spring Security. The user name is the actor's id; the authority {@code ROLE_CS_AGENT} gives the role
 * {@code cs-agent}, and {@code CUSTOMER_C-2041} gives access to that customer's orders. Only roles in this application's processes count,
 * and a caller never has the role SYSTEM.
 *
 * <p>A caller with only external roles sees only the orders of the customers that the caller's authorities name. Every
 * other caller sees all orders of the tenant.
 *
 * <p>Thread-safe.
 */
public final class AuthorityCallers implements CallerResolver {
    private final SecuritySettings settings;
    private final TenantResolver tenants;
    private final Supplier<Set<String>> roles;

    /**
     * @param tenants finds the tenant
     * @param roles the roles in this application's processes, by wire name
     */
    public AuthorityCallers(SecuritySettings settings, TenantResolver tenants, Supplier<Set<String>> roles) {
        this.settings = settings;
        this.tenants = tenants;
        this.roles = roles;
    }

    @Override
    public Caller current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            throw new CallerUnknown();
        }
        Set<Role> granted = roles(who);
        if (granted.isEmpty()) {
            throw CallerNotAdmitted.noRole(settings.rolePrefix() + "CS_AGENT");
        }
        Actor actor = new Actor(new ActorId(who.getName()), granted, Optional.empty());
        return new Caller(actor, tenants.current(), scope(who, granted));
    }

    private Set<Role> roles(Authentication who) {
        Set<String> known = roles.get();
        return after(settings.rolePrefix(), who)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(known::contains)
                .map(Role::of)
                .filter(role -> !role.equals(Role.SYSTEM))
                .collect(Collectors.toUnmodifiableSet());
    }

    private ReadScope scope(Authentication who, Set<Role> granted) {
        if (!granted.stream().map(Role::value).allMatch(settings.outsiders()::contains)) {
            return ReadScope.everything();
        }
        return ReadScope.ofCustomers(
                after(settings.customerPrefix(), who).map(CustomerId::new).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> after(String prefix, Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(Stream::ofNullable)
                .filter(authority -> authority.startsWith(prefix))
                .map(authority -> authority.substring(prefix.length()));
    }
}
